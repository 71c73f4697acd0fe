import { stringify } from 'yaml';

/** Tags that an editor may write into a text that a command is given. */
const KNOWN_TAG = /^<\/?(?:Cite|Salary|Note|Own)\b/;

/**
 * A text as MDX shows it: what MDX would take for a tag or a program is escaped, save the tags that editors may use.
 * White space becomes single spaces, so that no line begins what the text does not mean.
 */
export function asProse(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\\?([<{}])/g, (_, mark: string, at: number, whole: string) =>
      mark === '<' && KNOWN_TAG.test(whole.trim().replace(/\s+/g, ' ').slice(at)) ? mark : `\\${mark}`,
    )
    .replace(/^([#>*+-]|\d+[.)])(?=\s)/, '\\$1')
    .replace(/^(import|export)(?=\s)/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}

/** `text<Cite source="a" />`, unless the text carries marks of its own. */
export function withMarks(text: string, sources: readonly string[]): string {
  const prose = asProse(text);
  return prose.includes('<Cite ') || prose.includes('<Salary ')
    ? prose
    : `${prose}${sources.map((source) => `<Cite source="${source}" />`).join('')}`;
}

/** A day, which stands without quotation marks. */
export interface Day {
  day: string;
}

const isDay = (value: unknown): value is Day =>
  typeof value === 'object' && value !== null && 'day' in value && Object.keys(value).length === 1;

/** Front matter as editors write it: a field a line, lists in brackets, quotation marks only where they are needed. */
export function frontMatterText(fields: Readonly<Record<string, unknown>>): string {
  const yaml = (value: unknown): string =>
    stringify(value, {
      lineWidth: 0,
      collectionStyle: 'flow',
      flowCollectionPadding: false,
      customTags: ['timestamp'],
    }).trimEnd();
  const lines = Object.entries(fields).flatMap(([field, value]) => {
    if (isDay(value)) return [`${field}: ${value.day}`];
    // A list of objects is easier to read one a line.
    if (Array.isArray(value) && value.some((item) => typeof item === 'object'))
      return [
        `${field}:`,
        ...value.map((item) => `  - ${yaml(item).replace(/^\{/, '{ ').replace(/\}$/, ' }')}`),
      ];
    return [`${field}: ${yaml(value)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Characters that belong into no name: they would be shown as markup, or break a line. */
const NOT_IN_A_NAME = /[<>{}[\]|`\p{Cc}\u2028\u2029]/u;

/** What keeps a text from being a name of a role or a source, as a sentence; null where nothing does. */
export function nameFault(name: string, longest: number): string | null {
  const wrong = NOT_IN_A_NAME.exec(name)?.[0];
  if (name.trim() === '') return 'it is empty.';
  if (wrong !== undefined)
    return `"${name.replace(/\p{Cc}/gu, '?')}" holds ${/\p{Cc}|\u2028|\u2029/u.test(wrong) ? 'a line break or another character that cannot be shown' : `"${wrong}"`}; a name is plain words.`;
  if (!/\p{L}/u.test(name)) return `"${name}" holds no letter.`;
  if (name.length > longest)
    return `"${name}" has ${name.length} characters; ${longest} is the most that can be shown.`;
  return null;
}

/** A sentence with its full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return trimmed === '' || /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
