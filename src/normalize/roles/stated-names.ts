import type { RoleId } from '../../domain/role-id.ts';
import { type Block, textOf } from '../markup/blocks.ts';
import { endsInJob } from './ends-in-job.ts';
import { areOfNoun, OVER_OTHER_NAMES } from './other-names.ts';
import { FIRST_BLOCKS } from './page.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import { isJobName, isJobNoun, OUTSIDE_WORDS, wordsOf } from './role-words.ts';

/** "Distillers average …", "a distiller earns …": who is paid has a job, though no list of jobs knows it. */
const PAID_MANY =
  /(?<![\p{L}-])(\p{L}{3,}(?:ers|ors|ists|ians))\s(?:average|earn|are paid|take home|(?:make|get|are on) [$€£₹]|and \p{L}+ (?:get|earn|make) [$€£₹])/giu;

const PAID_ONE =
  /\b(?:an?|the average|the typical)\s(\p{Ll}{3,}(?:er|or|ist|ian))\s(?:earns|averages|is paid|takes home|makes [$€£₹])/giu;

/** "The average falconer salary", "the pay of a freight forwarder". */
const PAY_OF =
  /\baverage (\p{Ll}{3,}(?:er|or|ist|ian)) (?:salary|pay|wage)\b|\b(?:salary|pay|wage|earnings) (?:of|for) an? ((?:\p{Ll}{3,} )?\p{Ll}{3,}(?:er|or|ist|ian))(?= (?:is|was|in|at|runs|starts))/giu;

/** Words of these endings that name no job: who they are says nothing of what they do, or they are no people at all. */
export const NO_JOB: ReadonlySet<string> = new Set(
  `other quarter worker member employer employee earner reader user customer newcomer beginner starter performer holder owner
  freelancer contractor senior junior major minor master number offer paper partner sector center learner founder jobseeker
  respondent changer volunteer retiree professional outlier voter taxpayer insider rival climber mover fresher leaver
  joiner entrant tower carrier provider retailer manufacturer insurer lender publisher supplier distributor dealer
  counter corner border cluster chapter shelter theater computer competitor creditor investor contributor factor corridor`
    .trim()
    .split(/\s+/),
);

/** The names of those whom a text says to be paid, of which no list of jobs knows the noun. */
export function paidByName(text: string): string[] {
  return [PAID_MANY, PAID_ONE, PAY_OF].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, one, two]) => {
      const name = one ?? two ?? '';
      const words = wordsOf(name);
      const isOther = words.some(({ key }) => NO_JOB.has(key) || OUTSIDE_WORDS.has(key));
      // "A sleepover is paid at …".
      return isOther || /over$/.test(words.at(-1)?.key ?? '') || isJobNoun(words.at(-1)?.key ?? '')
        ? []
        : [name];
    }),
  );
}

/** "Court reporters, also known as stenographers", "which is why the name stenographer is heard as often". */
const OTHER_NAME =
  /\b(?:(?:also|otherwise|sometimes|often|commonly|formerly) (?:known|called|referred to|titled|named)(?: as| to as)?|a\.?k\.?a\.?,?|the (?:name|term|title))\s(?:an?\s|the\s)?["“'‘]?((?:\p{L}[\p{L}-]+ ){0,2}\p{L}[\p{L}-]+)(?:(?:,|,? (?:and|or)) (?:an?\s)?["“'‘]?((?:\p{L}[\p{L}-]+ ){0,2}\p{L}[\p{L}-]+))?(?=["”’']?(?:[,.;:)]|\s(?:is|are|was|were|has|have|in|as|who)\b))/giu;

/** By what other names a text says that the one job it is about goes. */
export function otherNamesOf(main: RoleId, texts: readonly string[], lexicon: RoleLexicon): string[] {
  return texts.flatMap((text) =>
    text
      .slice(0, 20_000)
      .split(/(?<=[.!?])\s+/u)
      .flatMap((sentence) =>
        [...sentence.matchAll(OTHER_NAME)].flatMap(({ index, 1: first = '', 2: second = '' }) => {
          // Whose other name it is stands before it, or is the job of the page.
          const before = lexicon.find(sentence.slice(0, index)).at(-1)?.role ?? main;
          return before === main ? [first, second].filter((name) => isJobName(name)) : [];
        }),
      ),
  );
}

/** "Sheet metal mechanic, fabricator, tinsmith" under "Other titles": other names of the one job of a page. */
export const namesUnderOtherTitles = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => {
    const above = blocks[at - 1];
    const names = block.kind === 'paragraph' ? block.content.text.trim().split(/,\s/) : [];
    const over = above === undefined ? '' : textOf(above).trim();
    const isUnder = OVER_OTHER_NAMES.test(over) || (above?.kind === 'heading' && areOfNoun(over, names));
    return isUnder && names.length > 1 && names.every(isJobName) ? names : [];
  });

/** "Industrial mechanics (NOC 72400)": the name of the class to which a page says that its job belongs. */
const OF_CLASS = /^([\p{L} ,-]{4,60}) \((?:NOC|SOC|O\*NET|ANZSCO|OSCA|ISCO|KldB|DOT)[-:\s]*\d[\d.-]*\)$/u;

/** The names of official classes that stand alone on their lines: other names of the one job of a page. */
export const namesOfClasses = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const name = OF_CLASS.exec(text.slice(0, 120).trim())?.[1];
    return name !== undefined && isJobName(name) ? [name] : [];
  });

/** "What does a real estate agent make? Depends on who you ask.": a question that opens a paragraph. */
const WHAT_ONE_MAKES =
  /(?:^|\n)(?:so,? )?(?:what|how much)(?: money)? (?:does|do|can|could) (?:an? )?((?:\p{Ll}+ ){0,3}?\p{Ll}+) (?:really |actually |typically )?(?:make|earn|get paid|take home|bring home)\b[^?.\n]{0,30}\?/iu;

/** "What's the pay like for a welder, really?" at the beginning of a page: the job whose pay somebody asks for. */
export function askedInText(blocks: readonly Block[]): string[] {
  const text = blocks
    .slice(0, FIRST_BLOCKS)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.text.slice(0, 600)] : []))
    .join('\n');
  const name =
    /\b(?:pay|salary|wages?|money|earnings|earn|make)\b[^?.\n]{0,30}\b(?:for|as|of) an? ((?:\p{Ll}+ ){0,2}?\p{Ll}+)(?=[,?]|\s(?:in|with|at|these|who)\b)[^?.\n]{0,40}\?/u.exec(
      text,
    )?.[1] ??
    WHAT_ONE_MAKES.exec(text)?.[1] ??
    '';
  return endsInJob(name) && !wordsOf(name).some(({ key }) => OUTSIDE_WORDS.has(key)) ? [name] : [];
}

/** "The basic pay of an LIC AAO", "common questions on LIC AAO salary": a post that goes by its letters. */
const PAY_OF_LETTERS =
  /\b(?:salary|pay|wages?)\s(?:of|for)\s(?:an?|the)\s((?:[A-Z]{2,6} ){0,2}[A-Z]{2,6})(?=[?.,]|\s(?:in|per|is|at)\b)|((?:(?<![\p{L}-])[A-Z]{2,6} ){1,2}[A-Z]{2,6}) [Ss]alary\b/gu;

/** The post of which a text that names no job else gives the pay, by its letters: the longest that it asks for, where it says it again. */
export function postOfLetters(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(PAY_OF_LETTERS)].flatMap(([, one, two]) => one ?? two ?? []),
  );
  const [longest = ''] = [...names].sort((a, b) => b.length - a.length);
  const last = longest.split(' ').at(-1) ?? '';
  const isOne = names.every((name) => longest.endsWith(name));
  const said = texts.filter((text) => new RegExp(`(?<![\\p{L}-])${last}s?(?![\\p{L}-])`, 'u').test(text));
  return longest !== '' && isOne && said.length >= OFTEN ? [longest] : [];
}

/** "Position | Supply chain manager" among the facts of a page: the job that it is about, where one row says so. */
export function statedPosition(blocks: readonly Block[]): string[] {
  const names = statedPositions(blocks).filter(isJobName);
  return names.length === 1 ? [...names] : [];
}

const PAID_FIRST =
  /^\W*(?:an?|the) (?:(?:fresh|new|typical|average) )?((?:\p{Ll}+ ){0,2}?\p{Ll}+) (?:in (?:\p{Lu}\p{L}+ ?){1,2})?(?:draws|earns|makes|gets|takes home|is paid|averages)\s/u;
/** So many paragraphs at most stand before a text says whom it is about. */
const FIRST_PARAGRAPHS = 3;

/** "A fresh pilot in India draws ₹1.4 lakh a month.": of whom the first sentence of a text says what he is paid. */
export function paidFirst(blocks: readonly Block[]): string[] {
  const first = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.text.slice(0, 200)] : []))
    .slice(0, FIRST_PARAGRAPHS);
  const name = first.map((text) => PAID_FIRST.exec(text)?.[1]).find((one) => one !== undefined) ?? '';
  const isSaidAgain = blocks.filter((block) => textOf(block).toLowerCase().includes(name)).length >= OFTEN;
  return endsInJob(name) && isSaidAgain && !wordsOf(name).some(({ key }) => OUTSIDE_WORDS.has(key))
    ? [name]
    : [];
}

/** So many blocks at least go on about whom a page is about. */
const OFTEN = 3;

/** What the rows of a page state as its position. */
export const statedPositions = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap(([label, name, ...rest]) =>
          rest.every(({ text }) => text.trim() === '') &&
          /^(?:position|job title|job|role|occupation|(?:name of (?:the )?)?post|designation)\W*$/i.test(
            label?.text.trim() ?? '',
          )
            ? [name?.text.trim() ?? '']
            : [],
        ),
  );

/** "Workers in this occupation": those that the page is about, and no job of their own. */
const OF_THE_PAGE =
  /\b(?:this|these|the|such) (?:occupations?|jobs?|fields?|roles?|professions?|trades?|careers?)$/i;

/**
 * "Lighting technicians and sound technicians": two jobs and no group of them, which shares a noun. "Forest fire inspectors and
 * prevention specialists" go together.
 */
const isOfTwoJobs = (name: string): boolean => {
  const sides = name.split(/ and /).map(wordsOf);
  const nouns = new Set(sides.map((side) => side.at(-1)?.key));
  return sides.length === 2 && nouns.size === 1 && sides.every((side) => side.length > 1);
};

/** "Bus drivers in Kern County", "police officers, rookies and veterans taken together": a job of the page and who of them is meant. */
const isPartOfMain = (name: string, lexicon: RoleLexicon): boolean => {
  const end = /\b(?:together|combined|alike|included)\W*$/i.test(name)
    ? /, /
    : /,? (?:in|across|at|throughout|within|who|that|with|from) /;
  const [job = '', ...rest] = name.split(end);
  const role = rest.length === 0 ? null : lexicon.roleOfLabel(job);
  return role !== null && lexicon.mainRoles.includes(role) && !rest.some((part) => endsInJob(part));
};

/** "A banquet manager promoted from captain", "full-time printers", "managers working full-time": more than the name of a job. */
const TOLD_OF =
  /^(?:an?|the|full-time|part-time|all|most|these|those|new)\s|\b(?:working|who|with|from|promoted|employed|full-time|part-time)\b/i;

/** Handbook pages split a group into occupations: "X held about 27,000 jobs", "wage for X was". */
export function namedInEmployment(text: string, lexicon: RoleLexicon): void {
  for (const pattern of [
    /\b(?:wages?|pay|earnings|salary|compensation) for ([\p{L}][\p{L} ,-]{3,140}?) (?:was|were|in the (?:top|main|major|largest|biggest|industr))/gu,
    /\b[Mm]edian (?:hourly |annual |weekly )?(?:wages?|earnings) of (?:wage and salary )?([\p{L}][\p{L} ,-]{3,140}?)(?:, in [\p{L}\d ]{3,30},)? (?:was|were|came to)\b/gu,
    /(?:^|\. )([\p{Lu}][\p{L} ,-]{3,140}?) held about [\d.,]+/gu,
  ])
    for (const match of text.matchAll(pattern)) {
      const name = match[1]?.trim();
      // "The median wage of actuaries and statisticians was $113,990 and $98,920, respectively".
      const rest = text.slice(match.index, match.index + 300);
      if (/\band\b/.test(name ?? '') && /^[^;]*\brespectively\b/.test(rest)) continue;
      if (name === undefined || TOLD_OF.test(name)) continue;
      if (OF_THE_PAGE.test(name) || isOfTwoJobs(name) || isPartOfMain(name, lexicon)) continue;
      if (wordsOf(name).length <= 16 && wordsOf(name).some(({ key }) => isJobNoun(key))) lexicon.add(name);
    }
}

/** "Two occupations share this page: claims adjusters, who decide …, and auto damage appraisers": the jobs that a text says it is about. */
const TWO_OF_PAGE =
  /\b(?:two|both) (?:occupations|jobs|careers|roles|trades|professions)\b[^:.]{0,40}:\s(?:the |an? )?([\p{L} -]{4,40}?)(?:,\s[^,:;]{4,80},)?,? and (?:the |an? )?([\p{L} -]{4,40}?)(?=[,.])/iu;

/** The two jobs of which one of the first paragraphs says that the page is about them. */
export function twoOfPage(blocks: readonly Block[]): string[] {
  const names = blocks
    .slice(0, FIRST_BLOCKS)
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? (TWO_OF_PAGE.exec(block.content.text.slice(0, 400))?.slice(1, 3) ?? [])
        : [],
    );
  return names.length === 2 && names.every(endsInJob) ? names : [];
}
