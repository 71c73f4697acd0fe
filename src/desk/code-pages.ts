import { href } from '../base-path.ts';
import { DESK_CODES, DESK_COMPONENTS, deskCodePath } from './desk-report.ts';

/** The pages of documentation on the codes of faults, as HTML, by what stands before ".md" in their names. */
const pages = import.meta.glob<{ compiledContent(): Promise<string> }>('/docs/checks/*.md');

const INDEX = 'README';

/** Every code that has a page. */
export function documentedCodes(): string[] {
  return Object.keys(pages)
    .map((path) => path.replace(/^.*\/|\.md$/g, ''))
    .filter((name) => name !== INDEX);
}

/** Where the desk has what a page of documentation links to by the name of its file. */
function onDesk(file: string): string {
  const name = file.replace(/^.*\/|\.md$/g, '');
  if (name === 'prose-components') return href(DESK_COMPONENTS);
  return href(name === INDEX ? DESK_CODES : deskCodePath(name));
}

/** The documentation of a code, or of them all where it is null, as HTML with links that lead within the desk. */
export async function codePageHtml(code: string | null): Promise<string> {
  const load = pages[`/docs/checks/${code ?? INDEX}.md`];
  if (!load) throw new Error(`There is no docs/checks/${code}.md: run \`npm run check -- --docs\`.`);
  const html = await (await load()).compiledContent();
  return html.replaceAll(/href="([\w./-]+\.md)"/g, (_, file: string) => `href="${onDesk(file)}"`);
}
