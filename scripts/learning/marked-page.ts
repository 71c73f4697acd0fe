import { cluesOf, pageOfSums, type SumOnPage } from '../../src/normalize/pay/likeness/clues.ts';
import type { Example } from './learn.ts';

/** A passage or page of the corpus without its marks, and the sums that are marked in it. */
export interface MarkedPage {
  readonly lines: readonly string[];
  readonly sums: readonly (SumOnPage & { readonly isPay: boolean })[];
}

/** The line that parts the texts of a file. */
const PARTS = /^---$/;
const MARK = /\{(pay|not)\|([^{}|\n]+)\}/g;
/** What is left of a mark that could not be read. */
const BROKEN = /\{\s?(?:pay|not)\b/;

/**
 * Reads a file of the corpus: texts parted by a line `---`, in which sums are marked as `{pay|$45,000}` or `{not|$300}`. Gives the
 * texts that hold a mark, and a sentence for each line whose marks are broken.
 */
export function readMarkedFile(name: string, text: string): { pages: MarkedPage[]; faults: string[] } {
  const pages: MarkedPage[] = [];
  const faults: string[] = [];
  let lines: string[] = [];
  let sums: (SumOnPage & { isPay: boolean })[] = [];
  const endPage = (): void => {
    if (sums.length > 0) pages.push({ lines, sums });
    lines = [];
    sums = [];
  };
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (PARTS.test(line)) {
      endPage();
      continue;
    }
    let plain = '';
    let at = 0;
    for (const match of line.matchAll(MARK)) {
      const [whole, kind, sum = ''] = match;
      plain += line.slice(at, match.index);
      sums.push({
        line: lines.length,
        from: plain.length,
        to: plain.length + sum.length,
        isPay: kind === 'pay',
      });
      plain += sum;
      at = match.index + whole.length;
    }
    plain += line.slice(at);
    if (BROKEN.test(plain))
      faults.push(
        `${name}:${index + 1}: a mark is broken. Write {pay|$45,000} or {not|$300}, whole on one line.`,
      );
    lines.push(plain);
  }
  endPage();
  return { pages, faults };
}

/** The sums of a marked page as a model learns from them. */
export function examplesOf({ lines, sums }: MarkedPage): Example[] {
  const page = pageOfSums(lines);
  return sums.map((sum) => ({ clues: cluesOf(page, sum), isPay: sum.isPay }));
}
