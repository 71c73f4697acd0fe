import type { RoleLexicon } from './role-lexicon.ts';

/** Nouns by which a site or a part of it calls itself, and no page about a job. */
const SITE_NOUN =
  /\b(?:cent(?:er|re)|hub|portal|finder|magazine|weekly|blog|news|network|academy|association|resources?|library|journal|board|community|digest|headquarters|hq|central|university|college|school|institute|society|union|insider|directory|club|forums?|series|corner|desk|diary|gazette|bulletin|jobs board)$/i;

/** "Institute of Roofers", "The Daily Courier": a body that is called after whose it is, and a paper. */
const SITE_START =
  /^(?:the )?(?:(?:royal|national|american|british|chartered|international|federal) )*(?:institut(?:e|ion)|association|society|guild|federation|confederation|college|academy|council|union|board|bureau|office|department|ministry|chamber) (?:of|for)\s|^the (?:(?:daily|sunday|evening|morning|weekly) )\p{Lu}\p{L}+$/iu;

/** "WheelWork — the drivers' magazine", "News for people who make magazines": what a site says of itself. */
const PAPER_OF =
  /\b(?:the|a|your) (?:\p{L}+ )?\p{L}+[’'] (?:magazine|journal|weekly|gazette|review|paper|newsletter|blog|podcast|forum|site|network|guide to)$|^(?:news|notes|views|stories)(?: (?:and|&) \p{L}+)* (?:for|from) (?:people|those|everyone)\b/iu;

/** "Home Articles Plasterer Salary": a path through a site whose marks were lost, up to the title of the page. */
const RUN_TOGETHER =
  /^(?:you are here:?\s+)?home\s+(?:(?:career planning|trend analysis|labou?r market|job search|articles?|blogs?|careers?|jobs?|guides?|news|resources?|salar(?:y|ies)|pay|education|learn|advice|insights?|categor(?:y|ies)|occupations?|professions?|profiles?|explore)\s+)+(?=\p{Lu})/iu;

/** "Home » Author » M. Harbor": parts of a site that hold pages of any kind. */
const SECTION_OF_SITE = /^(?:authors?|editors?|contributors?|writers?|posts?|tags?|archives?|page \d+)$/i;

/** No title is longer, and no longer line is searched for one. */
const LONGEST_TITLE = 240;

/**
 * The parts of a line that may be a title, the likeliest first: of a path through a site ("Home > Pay > Actuary
 * salary") the last part names the page; any other line stands as it is.
 */
export function pathOf(line: string): string[] {
  if (line.length > LONGEST_TITLE) return [line];
  // "Home>Salary>Graphic designer salary".
  const spaced = /^[^>›]{2,40}([>›])[^>›]{2,40}\1\S/.test(line)
    ? line.replace(/\s*([>›])\s*/g, ' $1 ')
    : line;
  const parts = spaced
    .replace(RUN_TOGETHER, '')
    .split(/\s+[>›»→▸▶➤⟩]\s+|\s+\/\s*(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SECTION_OF_SITE.test(part));
  const isPath =
    parts.length >= 3 ||
    (parts.length === 2 && /\s[>›»→▸▶➤⟩]\s/.test(line)) ||
    (parts.length === 2 && /^(?:you are here:?\s)?(?:home|start|startseite|accueil)\b/i.test(line));
  return isPath ? parts.reverse().slice(0, 2) : [line.replace(RUN_TOGETHER, '')];
}

/**
 * A heading without what only counts it: "2. Onboarding specialist", "Part 3: Sergeants", "Table B – Inspectors", and without what
 * stands in brackets behind it.
 */
export const withoutNumber = (heading: string): string =>
  heading
    .replace(
      /^(?:\d{1,2}[.)]\s+|(?:part|section|table|annex|appendix|schedule|chapter|step|group)\s(?:[A-Z]|[IVX]{1,4})\s?[:.–—-]\s+|(?:no\.|number |\p{L}{3,12} |#)\s?\d{1,2}\s?[:.–—-]\s+|(?:first|second|third|fourth|fifth|last|top|bottom|middle|upper|lower|next) (?:rung|step|stage|level|tier)\s?[:.–—-]\s+)/iu,
      '',
    )
    .replace(/\s\([^()]*\)$/, '');

/** "www.example.org / guides / roofer", "« Previous guide: Roofer": the address of a page, or the way to another. */
export const isAddress = (line: string): boolean => ADDRESS.test(line.slice(0, LONGEST_TITLE));

const ADDRESS =
  /^[«‹←]|^(?:previous|next)(?: \p{L}+)?:|\bwww\.|https?:\/\/|^\S+\.(?:com|org|net|edu|gov|io|co|example|co\.uk|de|in|ie|au|ca)(?![\p{L}\p{N}])/iu;

/** "By our reporters", "By a staff writer", "Ask Nurse Pat: …": who wrote a page. */
export const isByline = (line: string): boolean =>
  /^(?:Ask|Dear) \p{Lu}\p{L}+ \p{Lu}/u.test(line.slice(0, LONGEST_TITLE)) ||
  /^By (?:(?:our|the|a|an|staff|guest|senior) ){0,2}(?:[\p{L}-]+ )?(?:reporter|correspondent|writer|editor|staff)s?$/iu.test(
    line.slice(0, LONGEST_TITLE).trim(),
  );

/** "Photo: a technician above the plain": what a picture shows. */
export const isCaption = (line: string): boolean =>
  /^\W*(?:photo(?:graph)?|image|picture|caption|illustration)(?: credit)?\s?[:–—]/iu.test(
    line.slice(0, LONGEST_TITLE),
  );

/** "EuroEngineer | Work abroad | Visas | Salaries": the ways to other pages that stand over a page. */
export function isMenu(line: string): boolean {
  const parts = line
    .slice(0, LONGEST_TITLE)
    .split(/\s*[|·•]\s*|\s{2,}|\t/u)
    .filter((part) => part !== '');
  // "Apply now   Courses   Exams   Talk to a counsellor +91 80 4711 2290": one of them may be longer, and bear a number.
  const longest = CALLS.test(line.slice(0, LONGEST_TITLE)) ? 5 : 3;
  const isMenuOf = (some: readonly string[]): boolean =>
    some.length >= 3 &&
    some
      .map((part) => part.replace(PHONE, '').trim())
      .every((part) => !/\d/.test(part) && part.split(/\s+/u).length <= longest);
  return isMenuOf(parts) || (OF_SITE.test(line.slice(0, LONGEST_TITLE)) && isMenuOf(line.split(', ')));
}

const CALLS = /\b(?:apply now|sign in|sign up|log ?in|register|talk to|call us|enquire now|download)\b/i;
const PHONE = /\+?\(?\d[\d ()-]{6,}$/;

/** "Electrical, Guides, Business Tips": what a site files a page under. */
const OF_SITE =
  /(?:^|, )(?:\p{Lu}\p{L}+ )?(?:guides?|tips|news|blog|articles|resources|advice|insights)(?:,|$)/iu;

/** "Nursing Career Center": the name of a site, whatever job it holds; no known role ends in such a noun. */
export function namesSite(line: string, lexicon: RoleLexicon): boolean {
  const text = line.trim();
  if (text.length > LONGEST_TITLE) return false;
  // "Lab & Life // for early-stage researchers".
  if (PAPER_OF.test(text) || /\s\/\/\s/.test(text)) return true;
  if (/[:?|–—]|\d/.test(text)) return false;
  if (SITE_START.test(text)) return true;
  if (!SITE_NOUN.test(text)) return false;
  return !lexicon.find(text).some(({ role, to }) => role !== null && to >= text.length - 1);
}
