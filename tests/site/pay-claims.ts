import { type Library, recordKey, salariesOfRole } from '../../src/domain/library.ts';
import { concludePay, type PayConclusion } from '../../src/domain/pay-conclusion.ts';
import { inSentence } from '../../src/domain/pay-sentences.ts';
import type { SitePage } from './read-site.ts';

type Higher = Extract<PayConclusion, { kind: 'higher' }>;

/** Words that set the pay of one role above that of another. "More than $64,000" sets it above a sum, which is no such thing. */
const CLAIM = new RegExp(
  [
    /\b(?:pays?|paid|earns?|earning)\s+(?:[\w$,.]+\s+){0,4}?(?:more|higher|better)\b(?!\s+than\s+[$€£\d])/,
    /\bmakes?\s+(?:[$€£][\d,.]+\s+)?more\b(?!\s+than\s+[$€£\d])/,
    /\bhigher\s+(?:pay|paid|salary|salaries|for the)\b/,
    /\bbetter[- ]paid\b/,
    /\bgives\s+the\s+[\w\s$,.]+?\s+more\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** A sentence that says that something cannot be said, asks it, or explains what saying it means, sets nothing above anything. */
const NO_CLAIM =
  /\b(?:which|whether|not|never|cannot|none|no one|no source|nobody|neither|we say that|half)\b|\?/i;

/** What a quotation mark encloses is spoken of, not said. */
const withoutQuotations = (text: string): string => text.replace(/“[^”]*”/g, '“…”');

/** Every sentence of a text that says of one role that it pays more. */
export function claimsIn(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => {
      const said = withoutQuotations(sentence);
      return CLAIM.test(said) && !NO_CLAIM.test(said);
    });
}

/** The pair of roles that a page compares, by itself, in a frame or on paper, or null. */
export function pairOf({ path }: SitePage, library: Library): [string, string] | null {
  const ids = library.roles.map(({ id }) => id);
  for (const a of ids)
    for (const b of ids)
      if (['/compare/', '/embed/compare/', '/handout/'].some((family) => path === `${family}${a}-vs-${b}/`))
        return [a, b];
  return null;
}

/** What the records allow one to say of which of two roles pays more. */
export function higherConclusions(library: Library, [a, b]: readonly [string, string]): Higher[] {
  return concludePay([a, salariesOfRole(library, a)], [b, salariesOfRole(library, b)]).filter(
    (conclusion) => conclusion.kind === 'higher',
  );
}

/** Blocks whose text is read as a whole: a sentence never runs from one into another. */
const BLOCKS = 'p, li, dd, dt, th, td, caption, figcaption, summary, h1, h2, h3, blockquote, desc, text';

/** Every place on a page that says of one role that it pays more where the records do not bear it out. */
export function unfoundedClaims(page: SitePage, library: Library): string[] {
  const { $ } = page;
  const findings: string[] = [];
  const pair = pairOf(page, library);
  const allowed = pair === null ? [] : higherConclusions(library, pair);
  const titleOf = (id: string): string =>
    inSentence(library.roles.find((role) => role.id === id)?.title ?? id);

  for (const block of $('main').find(BLOCKS).get()) {
    // Inner blocks are read by themselves.
    const words = $(block).clone();
    words.find(BLOCKS).remove();
    for (const claim of claimsIn(words.text())) {
      if ($(block).closest('[data-conclusion="higher"]').length === 0) {
        findings.push(`"${claim}" is no conclusion from records`);
        continue;
      }
      const rule = allowed.find(({ higher }) =>
        claim.toLowerCase().includes(`the ${titleOf(higher.record.role)}`),
      );
      if (!rule) findings.push(`"${claim}" follows from no two records`);
    }
  }
  for (const element of $('[data-conclusion="higher"]').get()) {
    if (allowed.length === 0) findings.push('a conclusion is marked "higher", but the records allow none');
    const differences = $(element).find('[data-difference]').get();
    for (const difference of differences) {
      const keys = ($(difference).attr('data-difference') ?? '').split(' ');
      const rule = allowed.find(
        ({ higher, lower }) => recordKey(higher) === keys[0] && recordKey(lower) === keys[1],
      );
      if (!rule || rule.difference === null)
        findings.push(`the difference of ${keys.join(' and ')} is no conclusion from records`);
    }
  }
  const description = $('meta[name="description"]').attr('content') ?? '';
  for (const claim of claimsIn(description)) findings.push(`the description says "${claim}"`);
  return findings;
}
