// All limits of likeness, which are logarithms of the odds, in one place: what is asked of a sum where words, labels and places have their say.
import type { OtherThanPay } from '../not-pay/amount-in-sentence.ts';
import type { Evidence } from '../sighting.ts';

/** A likeness, a logarithm of the odds, for each kind of evidence. */
export type Limits = Readonly<Record<Evidence, number>>;

/**
 * The likeness below which a sum is held back: where a label or a statement calls it pay, or it stands
 * in a table, what is clearly likelier another sum; a sentence that says less has to look like pay, and the more so where it is only
 * its place that speaks for it. The limits are those at which 24 sets of pages that had not been learnt from lost about one figure in
 * six hundred, and one in five of the sums that had still passed for pay; that of a place is lower by a half since more pages were
 * learnt from, where it let no sum more pass on 44 sets.
 */
export const LEAST: Limits = {
  table: -1,
  label: 0.25,
  statement: 0.25,
  'label in its place': 0.5,
  words: 0.5,
  place: 1.5,
};

/**
 * The limits on a page whose other figures leave hardly a doubt: it is known there how its pay is written, and a sum that is written
 * otherwise is left to the editor. On 27 sets of pages that had not been learnt from they held one figure in seventy back, and ten of
 * the fourteen sums that had still passed for pay. Nearly all of those were said in sentences. The limit of a label was raised from one
 * since: on 16 more sets that took one figure in two hundred and fifty, and one sum of three.
 */
export const LEAST_AMONG_PAY: Limits = {
  table: 1,
  label: 2,
  statement: 4,
  'label in its place': 4,
  words: 4,
  place: 5,
};

/** The likeness below which a sum is none for another time, either. */
export const SURELY_UNLIKE = -1;

/** The likeness from which a sum is pay with nothing else to tell it: labelled, in a list, or of the size of the pay of the page. */
export const LIKE_PAY = 4;

/**
 * The likeness from which a sum is pay whatever the words of its label may mean: "Life Insurance", "1 exam". Of 150 sums so like it
 * that no rule had read, on pages that the weights had not learnt from, 146 were pay.
 */
export const SURELY_LIKE_PAY = 6;

/** The likeness from which a figure needs no other one of its size beside it. */
export const NEEDS_NO_WITNESS = 8;

/**
 * The likeness that a sum needs where a column or a row that says nothing of pay holds it, beside one that says it is pay: "House
 * price" beside "Average pay". Of 13,700 figures of pay none in such a column was less like it, and none in such a row.
 */
export const LEAST_BESIDE_PAY = { column: 6, row: 2 } as const;

/**
 * How like pay an amount of a page that has given pay has to be to be pay whatever a word beside it says. Counted on eighteen sets of
 * pages that nothing had been learnt from, while outlays were among the reasons: all of the 21 amounts so like pay were pay. Outlays
 * have since got rules that know more than a word, and stay what those say. A share of people is not among the reasons either: "22% made
 * £90,000 to £150,000" speaks of pay, and is a bracket of a survey all the same.
 */
export const OVERRULED: Readonly<Partial<Record<OtherThanPay, number>>> = {
  'the name of another sum': 4,
  'another sum': 6,
  'a difference': 9,
};
