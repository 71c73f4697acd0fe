/** The fact sheets as text, by their paths: "/seeds/zippia-….md". */
const sheets = import.meta.glob<string>('/seeds/*.md', { query: '?raw', import: 'default', eager: true });

/** The lines of a source's fact sheet, as its records count them from 1. Throws when there is no such sheet. */
export function factSheetLines(sourceId: string): string[] {
  const text = sheets[`/seeds/${sourceId}.md`];
  if (text === undefined)
    throw new Error(
      `No fact sheet for "${sourceId}": its records stay, but seeds/${sourceId}.md is missing.`,
    );
  return text.replace(/\n$/, '').split('\n');
}
