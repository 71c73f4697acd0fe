import { pipeRow } from './pipe-row.ts';

/** "Group Step 1 Step 2 Step 3", "Entgeltgruppe Stufe 1 Stufe 2": what rows are called, and then the numbered steps. */
const HEAD =
  /^((?:pay )?(?:group|grade|band|level|entgeltgruppe|gruppe|scale))((?: (?:step|stufe|point|year|level) ?\d{1,2}){2,12})$/iu;
const STEP = /(?:step|stufe|point|year|level) ?\d{1,2}/giu;
/** A sum with its thousands marked or with cents: "2.955,11", "3,154.72", "41,200". */
const SUM = '[€£$]?\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?';

/**
 * A pay scale of grades and steps whose borders were lost and whose sums bear no sign: "S 8a 2.955,11 3.154,72" under "Group Step 1
 * Step 2". A grade may leave its last steps out. Gives its rows with pipes, head first, or null where `at` begins none.
 */
export function splitSteps(lines: readonly string[], at: number): string[] | null {
  const head = (lines[at] ?? '').trim().slice(0, 200);
  const [, corner = '', named = ''] = HEAD.exec(head) ?? [];
  const steps = named.match(STEP) ?? [];
  if (corner === '') return null;
  const row = new RegExp(`^(\\p{Lu}[\\p{L}\\d ]{0,14}?)((?: ${SUM}){1,${steps.length}})$`, 'u');
  const rows: string[][] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = (lines[next] ?? '').trim();
    const [, label = '', sums = ''] = (line.length > 200 ? null : row.exec(line)) ?? [];
    if (label === '') break;
    const cells = sums.trim().split(' ');
    rows.push([label, ...cells, ...Array<string>(steps.length - cells.length).fill('')]);
  }
  return rows.length === 0 ? null : [[corner, ...steps], ...rows].map(pipeRow);
}
