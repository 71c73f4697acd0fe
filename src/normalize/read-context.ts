import type { RoleId } from '../domain/role-id.ts';
import type { Period } from '../domain/salary-record.ts';
import { type Topic, topicOf } from './facts/heading-kinds.ts';
import { type Block, type Heading, type Paragraph, textOf } from './markup/blocks.ts';
import { isAdjacent } from './markup/name-headings.ts';
import { lineAt } from './markup/spanned-text.ts';
import { splitSentences } from './markup/split-sentences.ts';
import { isWayOn } from './markup/ways-on.ts';
import { findMoney } from './mentions/find-money.ts';
import { isGrade } from './pay/labels/grades.ts';
import { type PayLabel, readPayLabel } from './pay/labels/pay-label.ts';
import type { Likeness } from './pay/likeness/likeness.ts';
import { PARTED } from './pay/parted-topics.ts';
import { findMeasures, findPeriods, saysOtherSum, saysPay } from './pay/pay-words.ts';
import { isOfPayScales } from './pay/periods/pay-scales.ts';
import { periodOfAll } from './pay/periods/period-of-all.ts';
import { type SourcePeriods, statedPeriods } from './pay/periods/periods-so-far.ts';
import { paidInLine } from './roles/names-by-layout.ts';
import { beginsWithRank } from './roles/ranks.ts';
import { isOfJob } from './roles/role-id-of.ts';
import type { RoleLexicon } from './roles/role-lexicon.ts';
import { wordsOf } from './roles/role-words.ts';
import { withoutNumber } from './roles/title-lines.ts';

/** Where in a page a block stands: `elsewhere` lists other jobs, `citation` sources, `navigation` ways to other pages. */
export type Region = 'body' | 'elsewhere' | 'citation' | 'navigation';

/** All that stands over a block and says what it is about. */
export interface Context {
  /** Whose facts these are, as the headings say; empty where none does. */
  readonly roles: readonly RoleId[];
  /** The roles of the whole source. */
  readonly mains: readonly RoleId[];
  readonly topic: Topic;
  /** The title of the source names pay. */
  readonly isPayPage: boolean;
  /** A title of the source or most of its amounts say that it is about pay. */
  readonly isAboutPay: boolean;
  /** The headings over the block, the outermost first. */
  readonly headings: readonly PayLabel[];
  /** The sentence or heading that introduces the list or table. */
  readonly intro: PayLabel | null;
  readonly introTopic: Topic;
  readonly region: Region;
  /** The one job of whose pay the section has spoken so far, where it spoke of one. */
  readonly spokenOf: RoleId | null;
  /** The figures read last, with their periods. One object for the whole source, brought up to date as it is read. */
  readonly periods: SourcePeriods;
  /** How much what stands around a sum of the source speaks for pay. */
  readonly likeness: Likeness;
}

/** Whether a source is about a job, or has given pay already: there a sum may be pay with nothing to say so. */
export const isOnPayOrJob = ({ mains, periods }: Context): boolean =>
  mains.length > 0 || periods.last.length > 0;

export interface PlacedBlock {
  readonly block: Block;
  readonly context: Context;
}

interface Level {
  level: number;
  roles: readonly RoleId[];
  topic: Topic;
  label: PayLabel;
  isRoleAlone: boolean;
  isTypes: boolean;
}

const ELSEWHERE =
  /^(?:similar|related|other|more|compare|explore(?: more)?|recommended|popular|trending|nearby|recent|latest) (?:occupations?|jobs?|careers?|roles?|articles?|professions?|salaries|guides?|posts?|reading|titles?|comparisons?)\b|\byou (?:may|might) (?:also )?(?:like|be interested)|^(?:people also|read next|see also|keep reading|related)\b|^similar\b|^most (?:viewed|read|popular|shared)\b|^how .{3,60} compares?(?: to| with) (?:other|similar)/i;
/** "Related: Nurse vs aide": the way to one page, in one line; what stands under it is the page again. */
const LINK_LINE = /^(?:related|see also|read (?:next|more)|also read|keep reading)\s?:\s*\S/i;
/** "READ NEXT", "Related": a link to another page stood there, within the text or behind it. */
const IS_PROMOTION = /^(?:read (?:next|more)|related|see also|also read|keep reading)$/i;

/** Whether a block is a paragraph of sentences, as those of an article are, and no link to one. */
const isProseOfPage = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.content.text.length >= 100 &&
  /\p{Ll}{2}[.!?]\s.*[.!?]$/u.test(block.content.text.trim());

/** A paragraph that speaks of the list or table under it; any other says nothing about what comes next. */
const INTRODUCES =
  /\b(?:follow(?:s|ing)?|below|next|here (?:are|is)|these (?:are|include)|table|chart|list(?:ed)?|shown?|include|breakdown|at a glance|(?:each|every) (?:row|line)|columns?)\b/i;
/** "Alternative titles for this job include …" speaks of the job above and not of what comes next. */
const SPEAKS_OF_TITLES =
  /^(?:job|alternate|sample) titles?:|^(?:reports|works with|promoted) (?:to|from)?:|\b(?:alternative|other|similar) (?:job )?(?:titles|names)\b|\balso (?:known|called|referred to)\b/i;
const CITATION =
  /^(?:article )?(?:sources?|references?|suggested citation|citations?|bibliography|works cited|footnotes?|further reading|methodology)\b/i;

/** "Source: …" in one line credits what stands over it; what stands under it is the page again. */
const CREDIT_LINE = /^sources?:\s*\S/i;

/** "25 jobs that pay $40 an hour": the title of another page. */
const HEADLINE =
  /^(?:(?:related|read next|read more|next|see also|top)\s?:?\s)?(?:the )?(?:top )?\d{1,3} (?:[\p{L}’'-]+ ){0,5}?(?:jobs|careers|ways|reasons|tips|roles|trades|professions|questions|things|mistakes)\b/iu;

/** "Imprint | Privacy | Advertise from $5": the line at the foot of a page. */
const FOOTER =
  /^(?:impressum|datenschutz|agb|imprint|privacy(?: policy)?|terms(?: of (?:use|service))?|contact(?: us)?|about us|©[^|]{0,60})\s?[|·•]/i;

/** Whether a block is one line at the foot of a page; bars between its parts may have made a table of it. */
function isFooterLine(block: Block): boolean {
  if (block.kind === 'paragraph' || block.kind === 'item') {
    const text = block.content.text.trim();
    return (
      (block.kind === 'paragraph' && (FOOTER.test(text) || isWayOn(text))) ||
      (HEADLINE.test(text) && !/[.!]$/.test(text))
    );
  }
  if (block.kind !== 'table' || block.rows.length !== 1) return false;
  return FOOTER.test((block.rows[0] ?? []).map(({ text }) => text.trim()).join(' | '));
}

/**
 * "Computer programmers turn plans into code …" below the menu "Choose specialty", "Mainframe programmers": prose that is about the one
 * job of the page, and of which the job that a heading above named is no part.
 */
function isOfPageAgain(block: Block, ofHeading: readonly RoleId[], lexicon: RoleLexicon): boolean {
  const [main, ...others] = lexicon.mainRoles;
  if (main === undefined || others.length > 0 || block.kind !== 'paragraph') return false;
  const text = block.content.text.trim();
  const isProse = text.length >= 60 && /[.!?]$/.test(text);
  if (ofHeading.length === 0 || ofHeading.includes(main) || !isProse) return false;
  if (/^(?:unlike|compared|while|where|like|in contrast)\b/i.test(text)) return false;
  const named = lexicon.find(text.slice(0, 1_000)).flatMap(({ role }) => role ?? []);
  const [first = ''] = text.split(/(?<=\p{Ll}{2}[.!?])\s/u);
  return (
    lexicon.find(first.slice(0, 300))[0]?.role === main && !named.some((role) => ofHeading.includes(role))
  );
}

/** "Salary", "Bonus", "Job openings", "Similar jobs", and then the text: tabs over a page, that stand above its content. */
const isInMenu = (blocks: readonly Block[], index: number): boolean =>
  index < MOST_OVER_TEXT &&
  [index - 1, index - 2, index - 3].every((at) => blocks[at]?.kind === 'heading') &&
  blocks[index + 1]?.kind === 'paragraph';

/** More blocks than stand above the content of a page. */
const MOST_OVER_TEXT = 20;

/** "Effective 1 April 2025", "Last updated: March 2025", "2025/26": a line that only dates what stands around it. */
const SINCE_WHEN =
  /^(?:(?:effective|valid|in force|as (?:of|at)|from|with effect from|last updated|updated|published|posted|reviewed)(?: on| from| until)?:? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d(?:[/–-](?:20)?\d\d)?\W*$/i;

/** "★ Pastry chef, in brief": what stands around the name of a job over its list. */
const ORNAMENT = /^[^\p{L}\p{N}]+/u;
const IN_BRIEF = /,? (?:in brief|in short|at a glance|in numbers|in figures|by the numbers)[:.]?$|[:.]$/i;

/** Gives every block its place under the headings of the source. */
export function readContext(
  blocks: readonly Block[],
  lexicon: RoleLexicon,
  { title, dollar, likeness }: { title: string | null; dollar: string; likeness: Likeness },
): PlacedBlock[] {
  const levels: Level[] = [];
  const isFlat =
    new Set(blocks.flatMap((block) => (block.kind === 'heading' && block.level > 1 ? [block.level] : [])))
      .size <= 1;
  let region: Region = 'body';
  let spoken: readonly RoleId[] = [];
  let intro: PayLabel | null = null;
  let lastIntro: PayLabel | null = null;
  let flatRoles: readonly RoleId[] = [];
  let underTypes = false;
  let isAside = false;
  let isUnderPay = false;
  let isOfLine = false;
  let lastHeading = -1;
  const placed: PlacedBlock[] = [];
  const isPayPage = [title, lexicon.titleLine].some(
    (line) => line !== null && readPayLabel(line, lexicon).isPay,
  );
  const texts = blocks.flatMap((block) => (isProse(block) ? [textOf(block)] : []));
  const isAboutPay =
    isPayPage ||
    blocks.some((block) => block.kind === 'heading' && ASKS_FOR_PAY.test(block.content.text.trim())) ||
    blocks
      .slice(0, FIRST_HEADINGS)
      .some((block) => block.kind === 'heading' && IS_OF_PAY.test(block.content.text.trim())) ||
    blocks
      .slice(0, FIRST_BLOCKS)
      .some(
        (block) =>
          isProse(block) &&
          (ASKS_FOR_PAY_IN_TEXT.test(textOf(block).slice(0, 200)) ||
            SAYS_WHAT_FIGURES_ARE.test(textOf(block).slice(0, 400))),
      ) ||
    areMostlyPay(blocks, dollar);
  const periods: SourcePeriods = {
    last: [],
    stated: statedPeriods(texts, dollar),
    all: periodOfAll(texts) ?? periodOfTitle(blocks),
    rupees: [],
    isOfScales: isOfPayScales(blocks.map(textOf)),
  };

  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      spoken = [];
      // "Effective 1 April 2025" below a title tells since when, and stands over nothing of its own.
      const over = levels.at(-1);
      const read = levelOf(block, lexicon);
      const own =
        over !== undefined && SINCE_WHEN.test(block.content.text.trim())
          ? { ...over, level: read.level, label: { ...over.label, asOf: read.label.asOf ?? over.label.asOf } }
          : read;
      // "What each earns", right under it "Translator", later "Interpreter": sections of that one, in text without levels.
      const above = levels.at(-1);
      isUnderPay =
        isFlat &&
        own.isRoleAlone &&
        (isUnderPay || (blocks[index - 1]?.kind === 'heading' && above?.label.isPay === true));
      // "Hourly wage", right under it "For full-time and part-time employees": one heading in two lines.
      const goesOnAbove =
        isFlat &&
        blocks[index - 1]?.kind === 'heading' &&
        above?.label.isPay === true &&
        above.label.period !== null &&
        !own.label.isPay &&
        !own.label.isOtherSum &&
        own.label.period === null &&
        own.roles.length === 0;
      const level = isUnderPay || goesOnAbove ? { ...own, level: own.level + 1 } : own;
      while (levels.length > 0 && (levels.at(-1)?.level ?? 0) >= level.level) levels.pop();
      if (isFlat) {
        // In flat text a heading under "Types of …" that is nothing but a role tells of a special kind of it; a
        // heading of another sort returns to the main role.
        if (level.isTypes) underTypes = true;
        const isSpecial = underTypes && level.isRoleAlone;
        // On a page about one job a side glance at another ("Vet tech or vet assistant?") ends with its section, and a
        // question that names no job is asked about that of the page.
        if (
          level.roles.length === 0 &&
          (isAside ||
            (lexicon.mainRoles.length === 1 && isQuestion(block) && !ASKS_OF_THEM.test(block.content.text)))
        )
          flatRoles = [];
        if ((isOfLine || isGrade(block.content.text)) && level.roles.length === 0) flatRoles = [];
        // "Upper range" over its cards, behind "Leading practitioners" over theirs: a section of all of the page.
        if (level.roles.length === 0 && isOverCard(blocks, index) && isOverCard(blocks, lastHeading))
          flatRoles = [];
        lastHeading = index;
        // "What moves the figure" behind "Senior analysts" is asked of all of them.
        if (level.roles.length === 0 && (isAskedOfAll(level.topic) || BY.test(block.content.text)))
          flatRoles = ofAllRanks(flatRoles, lexicon);
        isOfLine = false;
        isAside = isSideGlance(level, lexicon);
        if (level.roles.length > 0 && !isKindOfAbove(level, blocks[index - 1], above))
          flatRoles = level.roles;
        else if (underTypes && !level.isTypes && level.topic !== null) flatRoles = [];
        if (!isSpecial && !level.isTypes && level.roles.length > 0) underTypes = false;
        if (level.level === 1 && level.roles.length === 0) flatRoles = [];
      }
      levels.push(level);
      const text = block.content.text.trim();
      region =
        ELSEWHERE.test(text) &&
        // "Compare careers" over two stacks of cards, "Explore careers" over the text: where nothing has been told yet, the page begins.
        (!/^(?:compare|explore)\b/i.test(text) ||
          placed.some(({ block: told }) => /\d/.test(textOf(told)))) &&
        !LINK_LINE.test(text) &&
        !isInMenu(blocks, index) &&
        !(IS_PROMOTION.test(text) && isProseOfPage(blocks[index + 1]))
          ? 'elsewhere'
          : CITATION.test(text)
            ? 'citation'
            : 'body';
      if (!isGroupOfList(index, level)) intro = null;
      // "… in a large state:" over "Fireman", a list, "Station officer", a list: each list is of its own rank.
      else if (intro !== null && level.isRoleAlone) intro = { ...intro, roles: level.roles };
    }
    if (isFlat && isOfPageAgain(block, flatRoles, lexicon)) flatRoles = [];
    const isFooter = isFooterLine(block);
    const isCredit = block.kind === 'paragraph' && CREDIT_LINE.test(block.content.text.trim());
    const ownRegion: Region =
      region !== 'body' ? region : isCredit ? 'citation' : isFooter ? 'navigation' : region;
    if (block.kind === 'table') {
      // "Trainees start on £27,400, and a newly qualified driver …:" over a table of all drivers.
      if (intro !== null && intro.roles.length > 1 && areKindsOfOne(intro.roles, lexicon))
        intro = { ...intro, roles: [] };
      const whose = whoseTable(blocks[index + 1], lexicon);
      if (whose !== null && (intro === null || intro.roles.length === 0))
        intro = { ...(intro ?? whose), roles: whose.roles };
      intro ??= noteBelow(blocks[index + 1], lexicon);
    }
    const context: Context = { ...contextNow(), region: ownRegion };
    placed.push({ block, context });
    if (block.kind === 'paragraph') {
      // A rule across the page ends what was said of a job that the page is not about.
      if (
        isFlat &&
        /^[^\w.…]{3,}$/.test(block.content.text.trim()) &&
        !flatRoles.some((role) => lexicon.mainRoles.includes(role))
      )
        flatRoles = [];
      // "Regional salary variations" over cards of places, behind "Lead phlebotomist".
      if (isFlat && isOverCard(blocks, index) && BY.test(block.content.text.trim()))
        flatRoles = ofAllRanks(flatRoles, lexicon);
      if (saysPay(textOf(block)))
        spoken = [
          ...new Set([
            ...spoken,
            ...lexicon.find(textOf(block).slice(0, 4_000)).flatMap(({ role }) => role ?? []),
          ]),
        ];
      const next = blocks[index + 1];
      // "FINANCIAL ANALYST" alone over cards, and later "BOOKKEEPER": of two jobs of the page each has cards of its own.
      const ownCards =
        isFlat && lexicon.mainRoles.length > 1
          ? lexicon.roleOfLabel(textOf(block).trim().replace(ORNAMENT, '').replace(IN_BRIEF, ''))
          : null;
      if (
        ownCards !== null &&
        lexicon.mainRoles.includes(ownCards) &&
        (next?.kind === 'card' ||
          next?.kind === 'item' ||
          blocks[index + 2]?.kind === 'card' ||
          (next?.kind === 'paragraph' && isLabelledAmount(next)))
      )
        flatRoles = [ownCards];
      const paid = isFlat && isSentences(next) ? lexicon.roleOfLabel(paidLabel(block)) : null;
      if (paid !== null) {
        flatRoles = [paid];
        isOfLine = true;
      }
      const isList = next?.kind === 'item' || next?.kind === 'table' || next?.kind === 'card';
      const text = block.content.text.trim();
      // "Average salary (a year)" over "£31,049 Starter" and "£46,580 Experienced" introduces both.
      // So does a line with its own label: "The best paying cities are:", "Reno: $61,300", "Provo: $58,700".
      const goesOn =
        intro !== null &&
        ((startsWithAmount(block) && isAdjacent(blocks[index - 1], block)) ||
          (isLabelledAmount(block) && isNext(blocks[index - 1], block)));
      const isOverAmount =
        next !== undefined &&
        isAdjacent(block, next) &&
        ((startsWithAmount(next) && isTitleOfPay(text)) || isTitleOfRates(text, next));
      if (goesOn) return;
      const earlier = lastIntro;
      intro = isOverAmount
        ? readPayLabel(text, lexicon)
        : !SPEAKS_OF_TITLES.test(text) &&
            (/:$/.test(text) ||
              (isList &&
                (INTRODUCES.test(text.slice(-200)) || isTitleOfPay(text) || isCaptionOfMoney(text, lexicon))))
          ? readPayLabel(introducing(text), lexicon)
          : null;
      // "Proofreaders average $21.84 per hour. In the best cities they make:" speaks of those named before.
      if (intro !== null && intro.roles.length === 0 && THEY.test(intro.text)) {
        const before = lexicon.find(text.slice(0, Math.max(0, text.lastIndexOf(intro.text))).slice(-400));
        const named = before.findLast(({ role }) => role !== null)?.role ?? null;
        if (named !== null) intro = { ...intro, roles: [named] };
      }
      // "School bus drivers had …. Medians in the main industries:" goes on about the one job that the paragraph names.
      const [paidHere, ...others] = new Set(
        intro !== null && intro.roles.length === 0 && /:$/.test(text)
          ? lexicon.find(text.slice(0, 2_000)).flatMap(({ role }) => role ?? [])
          : [],
      );
      const isKind = lexicon.mainRoles.some((main) => paidHere === main || paidHere?.endsWith(`-${main}`));
      // "Trainee drivers are paid …. Fully qualified, pay depends on the company:": whom the list is about has no rank.
      if (intro !== null && paidHere !== undefined && others.length === 0 && isKind)
        intro = {
          ...intro,
          roles: BEYOND_RANK.test(intro.text) ? ofAllRanks([paidHere], lexicon) : [paidHere],
        };
      // "The same list for painters:" gives what the list before gave.
      if (intro !== null && earlier !== null && THE_SAME.test(intro.text))
        intro = { ...earlier, text: intro.text, roles: intro.roles };
      if (intro !== null) lastIntro = intro;
      if (CITATION.test(block.content.text) && !CREDIT_LINE.test(text) && block.content.text.length < 40)
        region = 'citation';
    }
  });
  return placed;

  /** "… by post:" over "Retail", a list, "Hospital", a list: short lines that group what the introduction announced. */
  function isGroupOfList(index: number, { topic, label }: Level): boolean {
    const above = blocks[index - 1];
    return (
      isFlat &&
      intro !== null &&
      topic === null &&
      !label.isOtherSum &&
      !label.isPay &&
      isOfList(blocks[index + 1]) &&
      (isOfList(above) || (above?.kind === 'paragraph' && /:$/.test(above.content.text.trim())))
    );
  }

  function contextNow(): Context {
    const outer = levels.findLast(({ roles }) => roles.length > 0);
    const inner = levels.findLast(({ topic }) => topic !== null);
    const last = levels.at(-1);
    return {
      roles: isFlat ? flatRoles : (outer?.roles ?? []),
      mains: lexicon.mainRoles,
      isPayPage,
      isAboutPay,
      topic: isFlat ? (last?.topic ?? null) : last?.isRoleAlone === true ? null : (inner?.topic ?? null),
      headings: levels.map(({ label }) => label),
      intro,
      introTopic: intro === null ? null : topicOf(intro.unnamed.trim()),
      region,
      spokenOf: spoken.length === 1 ? (spoken[0] ?? null) : null,
      periods,
      likeness,
    };
  }
}

const isOfList = (block: Block | undefined): boolean => block?.kind === 'item' || block?.kind === 'table';

/** "What do glaziers get?", "What's the going rate?": a title that asks for pay without its name. */
const ASKS_FOR_PAY =
  /^(?:so,?\s)?(?:what|how much) (?:do|does|can|could|will) (?:[\p{L}’'-]+ ){1,5}(?:get|make|bring home|take home|start (?:out )?(?:on|at))\b[^.]{0,20}\?|\bgoing rate\b.{0,12}\?$/iu;

/** "What to ask per day", "Crew day rates": a title that gives a time other than the year for all that its page tells. */
function periodOfTitle(blocks: readonly Block[]): Period | null {
  const titles = blocks
    .slice(0, FIRST_HEADINGS)
    .flatMap((block) => (block.kind === 'heading' ? [block.content.text] : []))
    .filter((title) => TELLS_RATES.test(title) && !/\b(?:salar|annual|year)/i.test(title));
  const periods = new Set(titles.flatMap((title) => findPeriods(title).map(({ value }) => value)));
  const [only, ...others] = periods;
  return only === undefined || others.length > 0 || only === 'year' ? null : only;
}

const TELLS_RATES = /\b(?:ask|charge|rates?|rate card)\b/i;

/** "A guide to journalism salaries", "What the jobs pay in 2024": a title of a page of which no job is named. */
const IS_OF_PAY =
  /^(?:an? (?:\p{L}+ )?guide to|what) (?:\p{L}+ ){1,4}(?:salar(?:y|ies)|pays?|wages|earnings)\b|^(?:\p{L}+ ){1,4}(?:salar(?:y|ies)|wages) (?:guide|explained|survey|in \d{4})\b|^(?:\p{L}+ ){0,2}(?:pay|salary|wage) (?:scales?|tables?|rates?)\b/iu;
/** Headings that may be the title of a page. */
const FIRST_HEADINGS = 3;

/** "One question comes up again and again: what does a glazier earn?", at the beginning of a page. */
const ASKS_FOR_PAY_IN_TEXT =
  /\b(?:what|how much) (?:do|does|can|could) (?:[\p{L}.’'-]+ ){1,8}(?:earn|get paid|make|bring home|take home)\b[^.]{0,20}\?|\b(?:talk about|look at|find out|here is|here['’]s|see|know) (?:what|how much) (?:[\p{L}’'-]+ ){1,5}(?:earns?|gets? paid|makes?)\b/iu;
/** "Salaries are annual and gross", "the following are annual salaries in force": what the figures of a page are, at its beginning. */
const SAYS_WHAT_FIGURES_ARE =
  /\b(?:salaries|wages|pay|rates|day rates)(?: (?:shown|given|quoted|listed|below|here))* (?:are|is) (?:\p{L}+ )?(?:annual|yearly|gross|net|hourly|monthly|weekly|daily|per|basic|base|before)\b|\bthe following are (?:\p{L}+ ){0,2}(?:salaries|wages|rates|pay scales)\b|\bbelow (?:is|are) (?:what|the (?:salaries|wages|rates))\b[^.]{0,40}\b(?:pay(?:ing)?|paid|earn(?:ing)?|offer(?:ed|ing)?)\b/iu;
/** So many blocks at most stand before a page says what it is about. */
const FIRST_BLOCKS = 6;

/** Fewer sentences with amounts tell nothing of what a page is about. */
const LEAST_OF_PAY = 4;

/** Whether most sentences of a source that state an amount say that it is pay, and say of no other sum. */
function areMostlyPay(blocks: readonly Block[], dollar: string): boolean {
  const stating = blocks
    .flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'item' ? splitSentences(block.content) : [],
    )
    .filter(({ text }) => /\d/.test(text) && findMoney(text, dollar).length > 0);
  const ofPay = stating.filter(
    ({ text }) => (saysPay(text) || findMeasures(text).length > 0) && !saysOtherSum(text),
  ).length;
  return ofPay >= LEAST_OF_PAY && ofPay > stating.length / 2;
}

/** "All figures are gross and per month": a note right below a table, as what introduces it; else null. */
function noteBelow(block: Block | undefined, lexicon: RoleLexicon): PayLabel | null {
  if (block?.kind !== 'paragraph') return null;
  const [note] = splitSentences(block.content);
  const label = note === undefined || !NOTE.test(note.text) ? null : readPayLabel(note.text, lexicon);
  // "All figures are gross; 286 marketers answered": who was asked is whose pay it is only where the page is about them.
  const roles = label?.roles.filter((role) => lexicon.mainRoles.includes(role)) ?? [];
  return label === null || label.isOtherSum || !(label.isPay || label.period !== null)
    ? null
    : { ...label, roles };
}

/** Whether all roles are the only job of the page, or kinds of it. */
const areKindsOfOne = (roles: readonly RoleId[], { mainRoles: [main, ...others] }: RoleLexicon): boolean =>
  main !== undefined && others.length === 0 && roles.every((role) => isOfJob(role, main));

/** "The table is for quantity surveyors.", "(Actuaries only.)", right below it: a label of the one job that it is about; null where nothing says so. */
function whoseTable(block: Block | undefined, lexicon: RoleLexicon): PayLabel | null {
  const [first, ...others] = block?.kind === 'paragraph' ? splitSentences(block.content) : [];
  const note =
    first !== undefined && IS_OF_TABLE.test(first.text)
      ? first
      : others.find(({ text }) => TABLE_IS_OF.test(text));
  if (note === undefined) return null;
  const label = readPayLabel(note.text, lexicon);
  return label.roles.length === 1 ? label : null;
}

/** "The table is for quantity surveyors.", and nothing else in its sentence. */
const TABLE_IS_OF =
  /^\W{0,3}(?:the )?(?:table|list|chart|figures (?:in|of) the (?:table|list|chart)|(?:\p{L}+ )?(?:rows|bands))(?: above)? (?:is|are) (?:for|of|about) [\p{L} -]{3,50}\W*$/iu;

const IS_OF_TABLE =
  /^\W{0,3}(?:table|chart|list)(?: \d{1,2})?: |^\W{0,3}(?:what )?(?:the )?(?:table|list|chart|(?:figures|numbers)(?: (?:in|of) the (?:table|list|chart))?|(?:\p{L}+ )?(?:rows|bands))(?: above)? (?:(?:is|are|was|were) (?:for|of|about)|shows?|covers?|gives?)\b|\b(?:is|are) (?:shown|listed|given) above\W*$|^\W{0,3}(?:for )?(?:\p{L}+ ){1,3}only\W*$|^\(\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3}(?:, [^()$€£₹]{2,50})?\)\.?$/iu;

const NOTE =
  /^\((?:gross |net |average )?(?:yearly|annual|monthly|weekly|daily|hourly) (?:pay|salar(?:y|ies)|wages?|rates|figures|amounts)\)$|^\W{0,3}(?:gross|net|before tax|in euros?)?,?\s?(?:gross |net )?(?:per|a|an|by the) (?:year|month|week|day|hour)\W*$|^\W{0,3}(?:note:?\s|hinweis:?\s)?(?:all|the|alle|sämtliche|die)\s(?:\p{L}+\s)?(?:figures|amounts|numbers|salaries|wages|values|rates|angaben|beträge|werte|gehälter|zahlen)\b(?!\s(?:of|for|in)\b)/iu;

/**
 * Whom a section of all who hold the job is about, behind one of the given roles: for ranks of a job of the page ("senior-actuary")
 * that job, or whomever the page is about where it is the only one; else the same roles.
 */
function ofAllRanks(roles: readonly RoleId[], { mainRoles }: RoleLexicon): readonly RoleId[] {
  const job = mainRoles.find((main) =>
    roles.every((role) => beginsWithRank(role) && role.endsWith(`-${main}`)),
  );
  if (job === undefined) return roles;
  return mainRoles.length > 1 && roles.length > 0 ? [job] : [];
}

/** A line over a list that goes on from those who hold a rank to all of the job. */
const BEYOND_RANK =
  /^\W*(?:(?:fully |once |when |after |newly )?(?:qualified|trained|signed off|passed out)\b|(?:after (?:that|this|which|training)|thereafter|afterwards|from then on|the (?:bands|points|steps|grades|scale) (?:are|is|runs?))\b|(?:[\p{L}-]+\s){0,2}(?:employers|firms|companies|operators|airlines|hospitals|schools|shops|chains|hotels|councils|trusts)\b)/iu;

/** "By setting", "Regional salary variations": a section of all who hold the job. */
const BY =
  /^by\s|\b(?:regional|geographic|industry|locations?|states?|cit(?:y|ies)|employers?)\b.*\b(?:salar(?:y|ies)|pay|wages?)\b|\b(?:salar(?:y|ies)|pay|wages?)\b.*\b(?:by|across) (?:region|industry|location|state|city|employer)/i;

/** Sections that part the pay of a job, and those of which nothing is known: none tells more of a rank. */
const isAskedOfAll = (topic: Topic): boolean =>
  topic !== 'pay' && (PARTED.has(topic) || topic === 'age' || topic === 'difference');

const isOverCard = (blocks: readonly Block[], index: number): boolean => blocks[index + 1]?.kind === 'card';

/** "Gameplay programmer" right over "Programmer": the job, and the kind of it that the page files it under. */
const isKindOfAbove = ({ roles }: Level, before: Block | undefined, above: Level | undefined): boolean =>
  before?.kind === 'heading' &&
  roles.length === 1 &&
  above?.roles.length === 1 &&
  above.roles[0]?.endsWith(`-${roles[0]}`) === true;

/** Whether a heading of a page about one job names that job and another. */
const isSideGlance = ({ roles }: Level, { mainRoles }: RoleLexicon): boolean =>
  mainRoles.length === 1 && roles.length > 1 && roles.some((role) => role === mainRoles[0]);

/** "What do they do?" under the name of a job is asked of its people. */
const ASKS_OF_THEM = /\b(?:do|does|are|is|can|did|will) (?:they|he|she)\b/i;

const isQuestion = ({ content }: Heading): boolean =>
  /\?$|^(?:FAQs?|frequently asked questions)\b/i.test(content.text.trim());

/** Whether no more than one blank line parts two paragraphs: the lines of a list may stand so far apart. */
const isNext = (above: Block | undefined, below: Paragraph): boolean =>
  above?.kind === 'paragraph' &&
  lineAt(below.content, 0) - lineAt(above.content, above.content.text.length) <= 2;

/** "£31,049 Starter": a short line that gives an amount and then its label. */
const startsWithAmount = (block: Block): boolean =>
  block.kind === 'paragraph' && block.content.text.length < 60 && /^[$€£₹]\s?\d/.test(block.content.text);

/** "Reno: $61,300 a year": a short line that ends in the amount which its label names. */
const isLabelledAmount = ({ content }: Paragraph): boolean =>
  content.text.length < 90 &&
  /^[^:$€£₹]{2,60}(?::?\s(?:[A-Z]{0,3}[$€£₹]|\d)|(?<=[\p{Ll})])[$€£₹])[^:]*$/u.test(content.text) &&
  /[$€£₹]\s?\d/.test(content.text) &&
  !/[.!?]$/.test(content.text);

/** "Where the money is", or "… Annual mean wage, USD.", right over a list: a title that stayed a paragraph. */
const isTitleOfPay = (text: string): boolean => {
  const last = lastSentence(text);
  return (
    last.length < 60 &&
    topicOf(last) === 'pay' &&
    (!/[.!]$/.test(last) || /^(?:\p{L}+ ){1,3}\p{L}+(?:, (?:[A-Z]{3}|in \p{L}+))?\.$/u.test(last))
  );
};

/** "Yearly scales as at 1 February 2025, AUD", right over a table: a caption that gives the money and the time of its figures. */
function isCaptionOfMoney(text: string, lexicon: RoleLexicon): boolean {
  if (text.length > 140 || /[.!?]$/.test(text)) return false;
  const { currency, period, isPay } = readPayLabel(text, lexicon);
  return isPay && currency !== null && period !== null;
}

/** "Day rates (freelance)" right over "Site manager – £230-£265": a title that names pay and its time. */
const isTitleOfRates = (text: string, next: Block): boolean =>
  text.length < 60 &&
  !/\d|[.!?]$/.test(text.replace(/\([^()]*\)/g, ' ')) &&
  next.kind === 'paragraph' &&
  isLabelledAmount(next) &&
  /\b(?:day|hourly|weekly|monthly|daily|annual) (?:rates?|pay|wages?|salar(?:y|ies))\b/i.test(text);

/** "HR advisor" of "HR advisor: £30k-£40k", a line that gives the pay of what stands before it; else an empty text. */
const paidLabel = ({ content }: Paragraph): string =>
  paidInLine(content.text) ??
  /^(?:\d{1,3}\\?[.)]\s)?([^:$€£₹\d(]{3,60}?):?\s?\(?(?:up to\s|from\s|over\s|about\s)?[$€£₹]\s?\d[^.!?]*$/u
    .exec(content.text.trim())?.[1]
    ?.replace(/\s?\([^()]*\)$/, '')
    .trim() ??
  '';

const isSentences = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /(?:\p{Ll}\p{Ll}+|\p{Ll} .*\d)[.!?](?:\s|$)/u.test(block.content.text);

const THEY = /\b(?:they|them|their)\b/i;

const THE_SAME = /\bthe same (?:list|table|figures|breakdown|numbers|industries|places|states|cities)\b/i;

const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'item';

/** The sentence of a paragraph that speaks of the list below it: the last one, unless another one says so. */
function introducing(text: string): string {
  const last = lastSentence(text).replace(LEFT_OUT, ' ').replace(OF_ONE_COLUMN, ' ');
  if (/:$/.test(last) || INTRODUCES.test(last.replace(/\bfurther (?:down|below|on)\b/i, ' '))) return last;
  const others = text
    .slice(-600)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => !OF_ONE_COLUMN.test(sentence));
  return others.findLast((sentence) => INTRODUCES.test(sentence)) ?? last;
}

/** "Car allowances and bonuses are left out of the bands below", "The averages below leave out per diem": what the figures are not. */
const LEFT_OUT =
  /^[^.;:]{3,60}\b(?:is|are) (?:left out|not (?:included|counted|part)|excluded|kept out)\b(?: (?:of|in|from))?|\b(?:leaves? out|excludes?|do(?:es)? not (?:include|count)) [^.;:$€£₹]{3,60}/i;

/** "A single person's budget is given in the last column": of one column, and not of the table. */
const OF_ONE_COLUMN =
  /^[^.;:]*\b(?:in|is|as) the (?:last|first|second|third|fourth|final|right-hand|left-hand|middle) column\b[^.;:]*[.:]?$/i;

function lastSentence(text: string): string {
  const tail = text.slice(-400);
  const cut = tail.slice(0, -1).search(/[.!?]\s+\p{Lu}(?!.*[.!?]\s+\p{Lu})/u);
  return cut < 0 ? tail : tail.slice(cut + 2);
}

const NAME_OF_PAPER = /\p{Lu}\p{L}+ (?:Weekly|Daily|Monthly)(?![\p{L}])/u;

function levelOf(block: Heading, lexicon: RoleLexicon): Level {
  const whole = block.content.text.trim().replace(/\s+About this section$/i, '');
  // "Business analyst: the translator": what a page calls a job in a picture is no other job.
  const [, job = ''] = /^([^:]{3,50}):\sthe\s\p{L}+$/iu.exec(whole) ?? [];
  // "Merchant navy pay – Deck cadet": the job behind the dash.
  const [, topic = '', behind = ''] = /^(.{3,40})\s[–—-]\s(\p{Lu}[\p{L} -]{2,40})$/u.exec(whole) ?? [];
  const isBehind = behind !== '' && saysPay(topic) && lexicon.roleOfLabel(behind) !== null;
  const text = isBehind ? behind : lexicon.roleOfLabel(job) === null ? whole : job;
  const label = readPayLabel(text, lexicon);
  const name = withoutNumber(text);
  const bare = lexicon
    .find(name)
    .reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), name);
  const isNothingElse = wordsOf(bare).every(({ key }) => FILLING.test(key));
  // The title of a page names its roles; they are taken from there as a whole and not as a section's. A job that
  // only a heading names is one when the heading is nothing else: "Top recruiters" is no section about recruiters.
  // The first of several headings that are jobs and nothing else is no title: "School bus drivers" over "Shuttle drivers".
  const isTitle =
    block.level === 1 && !(isNothingElse && label.roles.length === 1 && lexicon.mainRoles.length > 1);
  const roles =
    isTitle || SPEAKS_OF_TITLES.test(text) || WHAT_THEY_PAY.test(text) || isOfEmployers(text, lexicon)
      ? []
      : bothOrNamed(text, label, lexicon).filter(
          (role) => isNothingElse || lexicon.isNamed(role) || lexicon.isRankOfNamed(role),
        );
  const isRoleAlone = roles.length > 0 && isNothingElse;
  return {
    level: block.level,
    roles,
    topic: isRoleAlone && !/^what\b/i.test(text) ? null : topicOf(text),
    // "Dutch Freight Weekly": how often a paper comes out.
    label: { ...label, roles, period: NAME_OF_PAPER.test(text) && !label.isPay ? null : label.period },
    isRoleAlone,
    isTypes: /^(?:types?|kinds?|specialt|speciali[sz])/i.test(text),
  };
}

/** "What operators pay": who pays, and nobody who is paid. */
/** "Operators" over the names of railways, on a page about train drivers: for whom these work. */
const isOfEmployers = (text: string, { mainRoles }: RoleLexicon): boolean =>
  /^(?:operators|contractors|carriers|builders)$/i.test(text) &&
  mainRoles.length > 0 &&
  !mainRoles.some((main) => /(?:^|-)(?:operator|contractor|carrier|builder)$/.test(main));

const WHAT_THEY_PAY =
  /^what (?:the |most )?(?:employers|operators|carriers|companies|contractors|agencies|firms|schools|hospitals|banks|airlines|hotels|builders|studios|clubs) (?:pay|offer)\b/iu;

/** Words that may stand beside a role in a heading that is about nothing else. */
const FILLING =
  /^(?:an?|the|and|vs|both|job|role|what|is|are|salary|pay|wage|earning|income|hourly|annual|yearly|monthly|weekly|average|median|mean|typical|base|by|for|of|per|year|hour|month|week|\d{1,2})$/;

/** Headings that speak of whom or what a field has to offer. */
const HAS_EMPLOYERS =
  /\b(?:employers?|compan(?:y|ies)|industr(?:y|ies)|states?|cit(?:y|ies)|locations?|salar(?:y|ies)|pay|wages?|earnings|jobs?)\b/i;

/** "Starting out in surveying": a section on those of a field. */
const IN_FIELD = /^(?:\p{L}+ ){1,4}in (?:\p{L}+ ?){1,3}$/u;

function bothOrNamed(text: string, label: PayLabel, lexicon: RoleLexicon): readonly RoleId[] {
  if (/\b(?:both|either|the two) (?:roles?|jobs?|careers?|positions?|professions?)\b|^both$/i.test(text))
    return lexicon.mainRoles;
  // "Highest-paying plumbing employers" on a page about two jobs.
  const ofField =
    label.roles.length === 0 && (HAS_EMPLOYERS.test(text) || IN_FIELD.test(text))
      ? lexicon.roleOfField(text)
      : null;
  if (ofField !== null) return [ofField];
  // "Apprentices", "Trainees": a section on those who learn the one job of the page.
  const rank = /^(apprentice|trainee)s?$/i.exec(text.trim())?.[1]?.toLowerCase();
  const [only, ...others] = lexicon.mainRoles;
  return rank !== undefined && only !== undefined && others.length === 0 && !only.includes(rank)
    ? [`${rank}-${only}`]
    : label.roles;
}
