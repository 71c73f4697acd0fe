import { isJobNoun, singular } from '../../roles/role-words.ts';

/** A page as the sums on it are looked at. */
export interface PageOfSums {
  readonly lines: readonly string[];
  /** The sums that stand beside a sign of money anywhere on the page, in rising order. */
  readonly sums: readonly number[];
}

/** Where a sum stands on a page: the index of its line, and its offsets there. */
export interface SumOnPage {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The lines of a page with the sums that they hold. */
export function pageOfSums(written: readonly string[]): PageOfSums {
  const sums: number[] = [];
  const lines = written.map(withCommas);
  for (const line of lines) {
    for (const [, before, behind] of line.slice(0, LONGEST).matchAll(SIGNED_SUM)) {
      const value = firstNumber(before ?? behind ?? '');
      if (value > 0) sums.push(value);
    }
    if (sums.length > MOST_SUMS) break;
  }
  return { lines, sums: sums.sort((a, b) => a - b) };
}

/** A text whose sums have commas between their thousands: "€37 340" is written "€37,340", and nothing has moved. */
export const withCommas = (text: string): string => text.replace(SPACE_OF_THOUSANDS, ',');

const SPACE_OF_THOUSANDS = /(?<=[$€£₹]\s?\d{1,3})[ \u00a0](?=\d{3}(?!\d))/g;

/**
 * What stands around a sum, as clues of which a model learns how much each speaks for pay: the words before and behind it, near and
 * farther, alone and in pairs; the sentence, line and heading before; the labels of its row and column; its size and
 * notation, and how it compares with the other sums of the page. A clue is its kind, a colon and what it is: "before:bonus".
 */
export function cluesOf(page: PageOfSums, { line, from, to }: SumOnPage): ReadonlySet<string> {
  const text = page.lines[line] ?? '';
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  const clues = new Set<string>();
  const add = (kind: string, words: readonly string[]): void => {
    for (const word of words) clues.add(`${kind}:${word}`);
  };

  const sentence = before.slice(lastEnd(before));
  const tokens = tokensOf(sentence);
  const words = tokens.filter(isWord).reverse();
  add('1 before', words.slice(0, 1));
  add('3 before', words.slice(0, 3));
  add('8 before', words.slice(0, 8));
  add('before', words.slice(0, 25));
  add('pair before', pairsOf(words.slice(0, 7).reverse()));
  add('clause', wordsOf(sentence.slice(lastOf(sentence, CLAUSE_BEGINS))).slice(-10));
  clues.add(`right before:${tokens.slice(-3).join(' ')}`);

  const rest = tokensOf(after.slice(0, firstEnd(after)));
  const behind = rest.filter(isWord);
  add('2 behind', behind.slice(0, 2));
  add('5 behind', behind.slice(0, 5));
  add('behind', behind.slice(0, 15));
  add('pair behind', pairsOf(behind.slice(0, 5)));
  clues.add(`right behind:${rest[0] ?? ''}`);
  clues.add(`around:${words[0] ?? ''} ${behind[0] ?? ''}`);
  clues.add(`signs around:${tokens.at(-1) ?? ''} ${rest[0] ?? ''}`);

  add('line', wordsOf(`${before} ${after}`).slice(0, 60));
  add('begins', wordsOf(text.slice(0, 80)).slice(0, 3));
  const earlier = before.slice(0, lastEnd(before)).replace(/[.;?!\s]+$/u, '');
  add('sentence before', wordsOf(earlier.slice(lastEnd(earlier))).slice(-15));
  add('line before', wordsOf((filledLine(page, line, -1) ?? '').slice(-80)));
  if (text.length < 60) add('line behind', wordsOf((filledLine(page, line, 1) ?? '').slice(0, 60)));
  add('heading', wordsOf(headingOver(page, line)));

  const separator = ['|', '\t'].find((sign) => before.includes(sign) || after.includes(sign));
  if (separator !== undefined) {
    clues.add('written:in a row');
    add('row', wordsOf(firstCell(text, separator)));
    add('column', wordsOf(headOfColumn(page, line, from, separator)));
  }
  addShape(clues, page, line, from);
  addSize(clues, page, text, from, to);
  addNeighbours(clues, page, line, from, to);
  return clues;
}

/**
 * Clues of how a label before a sum is built, whatever its words: firms and places are written large ("Blue Mesa"), industries begin large
 * ("Specialty trade contractors"), and what is bought has an article ("A pallet of vaccines"); and of how many lines like it stand around it.
 */
function addShape(clues: Set<string>, page: PageOfSums, line: number, from: number): void {
  const label = (page.lines[line] ?? '').slice(0, from);
  if (label.length > LONGEST_LABEL || SUM_WITHIN.test(label)) return;
  const words = label.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const shape = words
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? 'X' : /^\p{Lu}/u.test(word) ? 'A' : 'a'))
    .join('')
    .replace(/(.)\1+/g, '$1');
  const count = Math.min(7, words.length);
  clues.add(`label shape:${shape}`);
  clues.add(`label words:${count}`);
  const sign = /[:|.·•–—(,-]$/u.exec(label.trim())?.[0] ?? '';
  clues.add(`label built:${shape} ${count} ${sign}`);
  const like = [-2, -1, 1, 2].filter((step) => hasLabelledSum(page.lines[line + step])).length;
  clues.add(`lines like it:${like}`);
}

const hasLabelledSum = (line: string | undefined): boolean =>
  line !== undefined && line.length < 2 * LONGEST_LABEL && SUM_WITHIN.test(line);

/** Clues of how a sum compares with the nearest ones: those of the lines above and below, and the one before it in its line. */
function addNeighbours(clues: Set<string>, page: PageOfSums, line: number, from: number, to: number): void {
  const text = page.lines[line] ?? '';
  const value = firstNumber(text.slice(from, to));
  if (value <= 0) return;
  const compare = (kind: string, near: string | undefined): void => {
    const [, before, behind] = FIRST_SUM.exec(near?.slice(0, LONGEST) ?? '') ?? [];
    const other = firstNumber(before ?? behind ?? '');
    clues.add(
      `${kind}:${other <= 0 ? 'none' : Math.max(-5, Math.min(5, Math.round(2 * Math.log2(value / other))))}`,
    );
  };
  compare('to line above', filledLine(page, line, -1));
  compare('to line below', filledLine(page, line, 1));
  compare('to sum before', lastSumOf(text.slice(Math.max(0, from - NEAR), from)));
}

const lastSumOf = (text: string): string | undefined => [...text.matchAll(SIGNED_SUM)].at(-1)?.[0];

/** No label is longer. */
const LONGEST_LABEL = 80;
/** A sum in a label or line, as a question. */
const SUM_WITHIN = /[$€£₹]\s?\d|\d\s?(?:€|LPA\b|lakhs?\b)/i;

/** Clues of the size of a sum, of how it is written, and of how it compares with the other sums of its page. */
function addSize(clues: Set<string>, { sums }: PageOfSums, text: string, from: number, to: number): void {
  const written = text.slice(from, to);
  const value = firstNumber(written);
  clues.add(
    SIGN.test(written) || SIGN_BEFORE.test(text.slice(Math.max(0, from - 6), from))
      ? 'written:signed'
      : 'written:bare',
  );
  clues.add(`size:${Math.floor(3 * Math.log10(value + 1))}`);
  if (/000(?!\d)/.test(written)) clues.add('written:round');
  if (/\d[.,]\d/.test(written)) clues.add('written:grouped');
  if (/\d\D+\d/.test(written.replace(/[.,](?=\d)/g, ''))) clues.add('written:range');
  const median = sums[Math.floor(sums.length / 2)];
  if (median === undefined || value <= 0) return;
  const near = sums.filter((sum) => sum > value * 0.6 && sum < value * 1.67).length;
  clues.add(`to median:${Math.max(-6, Math.min(6, Math.round(2 * Math.log2(value / median))))}`);
  clues.add(`near:${Math.min(6, near)}`);
  clues.add(`share near:${Math.floor((5 * near) / sums.length)}`);
  if (value >= (sums.at(-1) ?? 0)) clues.add('size:largest');
}

/** The first number of a sum: "45.000 €" is forty-five thousand, and "₹6 lakh" six hundred thousand. */
function firstNumber(written: string): number {
  const [, digits = '', unit = ''] =
    /(\d[\d.,]*)\s?(k\b|lakhs?\b|LPA\b|L\b|crores?\b|m\b)?/i.exec(written) ?? [];
  const plain = digits.replace(/[.,]$/, '');
  const value = Number(
    /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(plain)
      ? plain.replaceAll('.', '').replace(',', '.')
      : plain.replaceAll(',', ''),
  );
  return Number.isFinite(value) ? value * (UNITS[unit.toLowerCase().replace(/s$/, '')] ?? 1) : 0;
}

const UNITS: Readonly<Record<string, number>> = {
  k: 1_000,
  lakh: 100_000,
  l: 100_000,
  lpa: 100_000,
  crore: 10_000_000,
  m: 1_000_000,
};

/** The signs and codes of money before a sum. */
const MONEY = '(?:[$€£₹]|\\b(?:Rs\\.?|INR|USD|EUR|GBP))';
const SIGN = new RegExp(MONEY);
const SIGN_BEFORE = new RegExp(`${MONEY}\\s?$`);
const NUMBER = '\\d[\\d.,]*(?:\\s?(?:k|lakhs?|LPA|L|crores?|m)\\b)?';
const SIGNED_SUM = new RegExp(
  `${MONEY}\\s?(${NUMBER})|(?<![\\d.,])(${NUMBER})\\s?(?:€|\\b(?:EUR|[Ee]uros?|INR|SGD|CAD|AUD|USD|GBP)\\b)`,
  'gi',
);
const FIRST_SUM = new RegExp(SIGNED_SUM.source, 'i');
const CLAUSE_BEGINS = /, |\(|: | [–—] /g;

/** How far around a sum it is looked at. */
const NEAR = 400;
const LONGEST = 20_000;
const MOST_SUMS = 2_000;

const TOKEN =
  /[$€£₹]\s?\d[\d.,]*k?|\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\p{L}+(?:['’-]\p{L}+)*|[$€£₹%/|:;,.()–—-]|\d+/gu;

/** The words and signs of a text, the names of jobs, other sums, shares and numbers each by one token for all of their kind. */
const tokensOf = (text: string): string[] => [...text.matchAll(TOKEN)].map(([token]) => kindOf(token));

function kindOf(token: string): string {
  if (/^[$€£₹]\s?\d/.test(token)) return 'SUM';
  if (/^\d/.test(token)) return /\D$/.test(token) ? 'SHARE' : /^(?:19|20)\d\d$/.test(token) ? 'YEAR' : '0';
  const word = singular(token.toLowerCase());
  return isJobNoun(word) ? 'JOB' : word;
}

const isWord = (token: string): boolean => /^\p{L}/u.test(token);
const wordsOf = (text: string): string[] => tokensOf(text).filter(isWord);

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);

/** Behind the last match, or at the start. */
const lastOf = (text: string, pattern: RegExp): number => {
  const match = [...text.matchAll(pattern)].at(-1);
  return match === undefined ? 0 : match.index + match[0].length;
};
const lastEnd = (text: string): number => lastOf(text, /[.;?!]\s/g);
const firstEnd = (text: string): number => {
  const at = text.search(/[.;?!](?:\s|$)/);
  return at < 0 ? text.length : at;
};

/** The next line before or behind one that holds more than white space. */
function filledLine({ lines }: PageOfSums, line: number, step: 1 | -1): string | undefined {
  for (let at = line + step, gone = 0; at >= 0 && at < lines.length && gone < FAR; at += step, gone++)
    if (lines[at]?.trim() !== '') return lines[at];
  return undefined;
}

/** The nearest line above that looks like a heading: short, without figures, and without the end of a sentence. */
function headingOver({ lines }: PageOfSums, line: number): string {
  for (let at = line - 1; at >= Math.max(0, line - FAR); at--) {
    const text = lines[at]?.trim() ?? '';
    if (text !== '' && text.length < 70 && !/[.|,]$/.test(text) && !/\d{2}/.test(text)) return text;
  }
  return '';
}

/** The first cell of a row that is not blank. */
const firstCell = (text: string, separator: string): string =>
  text
    .slice(0, 2 * LABEL)
    .split(separator)
    .find((cell) => cell.trim() !== '')
    ?.slice(0, LABEL) ?? '';

/** The longest label that is looked at. */
const LABEL = 100;

/** The cell of the first row of a table that stands over a sum. */
function headOfColumn({ lines }: PageOfSums, line: number, from: number, separator: string): string {
  let first = line;
  while (first > 0 && line - first < FAR && lines[first - 1]?.includes(separator) === true) {
    first--;
    // The head of a table stands over its dashes; what is above it is another table.
    if (DASHES.test(lines[first] ?? '')) {
      first = Math.max(0, first - 1);
      break;
    }
  }
  if (first === line || from > WIDEST) return '';
  const column = (lines[line] ?? '').slice(0, from).split(separator).length - 1;
  return (lines[first] ?? '').slice(0, WIDEST).split(separator)[column]?.slice(0, LABEL) ?? '';
}

/** "|---|---|": what parts the head of a table from its rows. */
const DASHES = /^[\s|]*:?-{3,}:?\s*\|/;

/** More lines than lie between a sum and what is looked for. */
const FAR = 40;
/** The widest row whose columns are counted. */
const WIDEST = 2_000;
