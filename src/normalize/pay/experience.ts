import type { Segment } from '../../domain/segment.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};
const N = '(\\d{1,2}(?:\\.\\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const YEARS = "[\\s-]?(?:years?|yrs?)[’']?";

const FORMS: readonly { pattern: RegExp; years: (a: number, b: number) => [number, number | null] }[] = [
  {
    pattern: new RegExp(`\\b${N}(?:${YEARS})?\\s?(?:-|–|—|to)\\s?${N}${YEARS}`, 'i'),
    years: (a, b) => [a, b],
  },
  { pattern: new RegExp(`\\bbetween ${N} and ${N}${YEARS}`, 'i'), years: (a, b) => [a, b] },
  {
    pattern: new RegExp(`\\b(?:less than|under|fewer than|below|up to|<)\\s?(?:an?|${N})${YEARS}`, 'i'),
    years: (a) => [0, Number.isNaN(a) ? 1 : a],
  },
  {
    pattern: new RegExp(`(?:\\b(?:at least|more than|over|above|minimum of|minimum)|>)\\s?${N}${YEARS}`, 'i'),
    years: (a) => [a, null],
  },
  { pattern: new RegExp(`\\b${N}\\s?(?:\\+|plus|or more)${YEARS}`, 'i'), years: (a) => [a, null] },
  {
    pattern: new RegExp(`\\b${N}${YEARS}(?:\\s?\\+| or more| and (?:above|over|up)| plus)`, 'i'),
    years: (a) => [a, null],
  },
];

/** Stages of a working life, as pay pages name them. */
const STAGE =
  /\b(?:entry[- ]level|early[- ]career|mid[- ]career|late[- ]career|mid[- ]level|senior[- ]level|junior[- ]level|experienced|freshers?|newly qualified|new graduates?|beginners?|starters?|starting|first[- ]year|second[- ]year|third[- ]year|seasoned|veterans?)\b/i;

/** Whether the years are those of experience, and not of a study or a projection. */
const OF_EXPERIENCE =
  /\b(?:experience|in the (?:job|role|field|profession)|on the job|of service|in practice|qualified|PQE|tenure|career|behind (?:him|her|them|you)|under (?:his|her|their|your) belts?)\b/i;

/**
 * The years of experience that a label or clause speaks of, else null. `strict` asks for the word "experience"
 * (or one like it) beside the years, as running text needs it; a label under "By experience" does not.
 */
export function findExperience(
  text: string,
  strict: boolean,
): { segment: Segment; from: number; to: number } | null {
  if (strict && !OF_EXPERIENCE.test(text)) return null;
  for (const { pattern, years } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [minYears, maxYears] = years(numberOf(match[1]), numberOf(match[2]));
    if (maxYears !== null && maxYears < minYears) continue;
    return {
      segment: { kind: 'experience', label: match[0].trim(), minYears, maxYears },
      from: match.index,
      to: match.index + match[0].length,
    };
  }
  return null;
}

/** "Entry-level", "experienced", "starting": a stage of the career, else null. */
export function findStage(text: string): { segment: Segment; from: number; to: number } | null {
  const match = STAGE.exec(text);
  if (match === null) return null;
  return {
    segment: { kind: 'level', label: match[0] },
    from: match.index,
    to: match.index + match[0].length,
  };
}

function numberOf(word: string | undefined): number {
  return word === undefined ? Number.NaN : (NUMBER_WORDS[word.toLowerCase()] ?? Number(word));
}
