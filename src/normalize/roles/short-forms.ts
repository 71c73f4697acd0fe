import { type Block, textOf } from '../markup/blocks.ts';
import { COMMON_SHORT_FORMS, isJobNoun, OUTSIDE_WORDS, wordsOf } from './role-words.ts';

/** What a short form stands for: "PTAs", and "Ptas" in a title that begins each word with one capital. */
export const fromShort = (name: string, forms: ReadonlyMap<string, string>): string | undefined =>
  forms.get(name.replace(/s$/, '')) ??
  (/^[A-Z][a-z]{1,4}$/.test(name) ? forms.get(name.replace(/s$/, '').toUpperCase()) : undefined);

/**
 * "SSC JE", "Bank PO": a short form behind those who hold the exam for the post stands for the post, where the text speaks of
 * "a Junior Engineer" without them; else undefined.
 */
export function fromShortOfPost(
  name: string,
  forms: ReadonlyMap<string, string>,
  texts: readonly string[],
): string | undefined {
  const [, lead = '', letters = ''] = /^([A-Z]{3,6}|Bank) ([A-Z]{2,5}?)s?$/.exec(name) ?? [];
  if (letters === '') return undefined;
  const full = forms.get(letters);
  if (full !== undefined) {
    const isNamed = new RegExp(`\\b(?:an?|the|as) ${full}\\b`, 'i');
    if (texts.some((text) => isNamed.test(text))) return full;
  }
  // "A bank probationary officer", "PO means Bank Probationary Officer": the whole name, with what stands before the letters.
  const words = [...letters].map((letter) => `${letter}\\p{Ll}{2,}`).join(' ');
  const whole = new RegExp(`(?<![\\p{L}-])${lead} ${words}(?![\\p{L}-])`, 'iu');
  const said = texts
    .map((text) => whole.exec(text.slice(0, LONGEST_TEXT))?.[0])
    .find((one) => one !== undefined);
  return said !== undefined && isJobNoun(wordsOf(said).at(-1)?.key ?? '') ? said : undefined;
}

/** "CA salary" over a text that speaks of a chartered accountant: the one job of these initials that the text names; else undefined. */
export function spelledOut(name: string, texts: readonly string[]): string | undefined {
  const [, letters = ''] = /^([A-Z]{2,4})s?$/.exec(name) ?? [];
  if (letters === '') return undefined;
  const words = [...letters].map((letter) => `[${letter}${letter.toLowerCase()}]\\p{Ll}{2,}`).join(' ');
  const pattern = new RegExp(`\\b(?:[Aa]n?|[Tt]he|[Aa]s)\\s(${words})(?![\\p{L}-])`, 'gu');
  const found = texts.flatMap((text) =>
    [...text.slice(0, LONGEST_TEXT).matchAll(pattern)].flatMap(([, full = '']) => {
      const keys = wordsOf(full).map(({ key }) => key);
      return isJobNoun(keys.at(-1) ?? '') && !keys.some((key) => OUTSIDE_WORDS.has(key))
        ? [keys.join(' ')]
        : [];
    }),
  );
  const [only, ...others] = new Set(found);
  return others.length === 0 ? only : undefined;
}

/** More of a text than names its job. */
const LONGEST_TEXT = 20_000;

/** "SDET", "PTAs": a name that is letters and nothing else. */
export const SHORT_NAME = /^[A-Z]{2,6}s?$/;

/** "A DBA with five years": one of those that a common short form stands for. "A CPA" is a certificate as often as its holder. */
const ONE_OF_THEM = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he) (${[...COMMON_SHORT_FORMS.keys()].filter((short) => short !== 'CPA').join('|')})\\b(?! (?:licen|exam|certif|credential|designation|course|program))`,
  'g',
);

/**
 * Short forms of jobs, with the names that they stand for: those that the text explains ("Registered nurses (RNs)",
 * "RN (registered nurse)", "RNs, short for registered nurses"), those in the plural or in the title that are the
 * initials of a job the text names elsewhere ("PTs" where it speaks of physical therapists), and those that every
 * reader knows and the text says as well.
 */
export function findShortForms(title: string | null, blocks: readonly Block[]): Map<string, string> {
  const forms = new Map<string, string>();
  const explain = (short: string, name: string): void => {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (
      last === undefined ||
      forms.has(short) ||
      isSmall(words[0]?.key ?? '') ||
      !(initialsOf(name).includes(short) || isCutForm(short, name)) ||
      !isJobNoun(last.key)
    )
      return;
    // Only the last word of a name is in the plural by chance: "early years educators".
    forms.set(short, `${name.slice(words[0]?.from, last.from)}${last.key}`.toLowerCase());
  };
  const texts = blocks.map((block) => textOf(block).slice(0, 20_000));
  for (const text of texts) {
    for (const match of text.matchAll(/\(([A-Z]{2,6})s?\)/g)) {
      const short = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      for (const { from } of wordsOf(before).slice(-short.length - 2))
        explain(short, before.slice(from).trim());
    }
    // "The company secretary, CS for short".
    for (const match of text.matchAll(/, ([A-Z]{2,6})s? for short\b/g)) {
      const short = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      for (const { from } of wordsOf(before).slice(-short.length - 2))
        explain(short, before.slice(from).trim());
    }
    for (const match of text.matchAll(/\b([A-Z]{2,6})s? \((\p{L}[\p{L} -]{4,60})\)/gu))
      explain(match[1] ?? '', match[2] ?? '');
    for (const match of text.matchAll(
      /\b([A-Z]{2,6})s?,? (?:short for|which stands for|stands? for|or) ((?:\p{L}+[ -]){1,5}\p{L}+)/gu,
    ))
      for (let length = 2; length <= 6; length++)
        explain(match[1] ?? '', (match[2] ?? '').split(' ').slice(0, length).join(' '));
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, FIRST_HEADINGS);
  const compared = headings.map(textOf).filter((text) => / vs\.? | versus /i.test(text));
  const titles = [title ?? headings.slice(0, 1).map(textOf).join(''), ...compared].join('\n');
  const used = new Set([
    ...[titles, ...texts].flatMap((text, index) =>
      [...text.matchAll(index === 0 ? /\b([A-Z]{2,5})s?\b/g : /\b([A-Z]{2,5})s\b/g)].map(
        ([, short = '']) => short,
      ),
    ),
    ...texts.flatMap((text) => [...text.matchAll(ONE_OF_THEM)].map(([, short = '']) => short)),
  ]);
  // The shorter letters first: "CA" is the chartered accountant, so that "CMA" is not.
  for (const short of [...used].sort((a, b) => a.length - b.length))
    if (!forms.has(short)) {
      const name =
        commonName(short, texts) ??
        namedByInitials(short, texts) ??
        // "CS vs CMA" over a text that names the cost accountant.
        (short.length === 3 && VERSUS_OF_LETTERS.test(titles)
          ? namedByInitials(`${short[0]}${short[2]}`, texts, new Set(forms.values()))
          : null);
      if (name !== null) forms.set(short, name);
    }
  return forms;
}

/** Two short forms that a title compares. */
const VERSUS_OF_LETTERS = /\b[A-Z]{2,5}s? (?:vs\.?|versus|or) [A-Z]{2,5}\b/;

/** Among so many a page has its title, be it below the name of the site. */
const FIRST_HEADINGS = 4;

/** What every reader knows a short form to stand for, where the text says it as well; a text that only says "LPN" is about LPNs. */
function commonName(short: string, texts: readonly string[]): string | null {
  const name = COMMON_SHORT_FORMS.get(short) ?? null;
  return name !== null && texts.some((text) => text.toLowerCase().includes(name)) ? name : null;
}

const isSmall = (key: string): boolean => /^(?:and|of|the|in|for)$/.test(key);

/** "speech-language pathologist" → "SLP": each part of a word with a hyphen counts; a small word may or may not. */
const initialsOf = (name: string): readonly string[] => {
  const parts = wordsOf(name).flatMap(({ key }) => key.split('-'));
  return [parts, parts.filter((part) => !isSmall(part))].map((some) =>
    some.map((part) => part.charAt(0).toUpperCase()).join(''),
  );
};

/** "Cost accountant (CMA)": a short form of a name of two words with a letter between theirs, which the usual name leaves out. */
const isCutForm = (short: string, name: string): boolean =>
  short.length === 3 && initialsOf(name).some((initials) => initials === `${short[0]}${short[2]}`);

/** The job of these initials that the texts name and that goes by no others; null where none has them. */
function namedByInitials(
  short: string,
  texts: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): string | null {
  const pattern = new RegExp(
    `(?<![\\p{L}-])${[...short].map((letter) => `[${letter}${letter.toLowerCase()}]\\p{Ll}+`).join('[ -]')}(?![\\p{L}-])`,
    'gu',
  );
  // "NURSE PRACTITIONER" over a card.
  for (const text of texts)
    for (const [name] of (text === text.toUpperCase() ? text.toLowerCase() : text).matchAll(pattern)) {
      const words = wordsOf(name);
      const whole = words.map(({ key }) => key).join(' ');
      if (
        isJobNoun(words.at(-1)?.key ?? '') &&
        !taken.has(whole) &&
        !words.some(({ key }) => OUTSIDE_WORDS.has(key))
      )
        return whole;
    }
  return null;
}
