import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What marks the part of a page that is to be found. */
const MARK = 'data-pagefind-body';
/** Footnote numbers and line numbers are no words to search for, and would stand in the middle of excerpts. */
const EXCLUDED = ['.mark', '.anchors', 'nav'];

function pagesToIndex(folder: string): { sourcePath: string; content: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      sourcePath: name.replaceAll('\\', '/'),
      content: readFileSync(join(folder, name), 'utf8'),
    }))
    .filter(({ content }) => content.includes(MARK));
}

/**
 * Makes the search index of a built site, in its folder pagefind/, from the pages that mark their text with
 * data-pagefind-body.
 * @returns how many pages are in the index
 */
export async function indexSite(folder: string): Promise<number> {
  const pages = pagesToIndex(folder);
  // Without a single mark Pagefind would take in every page whole, menus and all.
  if (pages.length === 0)
    throw new Error(`The search index is empty: no page has ${MARK} (src/layouts/Page.astro).`);
  try {
    const { index, errors } = await createIndex({ excludeSelectors: EXCLUDED });
    if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const faults: string[] = [];
    for (const page of pages) faults.push(...(await index.addHTMLFile(page)).errors);
    faults.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
    return pages.length;
  } finally {
    await close();
  }
}
