import { type Block, textOf } from '../markup/blocks.ts';
import { isDateLine } from '../markup/line-shape.ts';
import { plainLine } from '../markup/plain-lines.ts';
import { saysPay } from '../pay/pay-words.ts';
import { endsInJob } from './ends-in-job.ts';
import {
  endsWithName,
  fullerInProse,
  fullerName,
  inFullElsewhere,
  jobOfField,
  positionOf,
  twoOfSlash,
  withoutEmployer,
} from './full-names.ts';
import {
  comparedInHeadings,
  isTwoMains,
  jobsOfPaySections,
  nameAlone,
  nameWithTopic,
  plainRole,
  TOPIC_OF_PAY,
} from './heading-roles.ts';
import { isBorneOut, isNamedTwice, mostNamed, namesPlainly, rolesOfFields } from './most-named.ts';
import {
  groupOf,
  groupsOfQuickFacts,
  hasMarksOfHandbook,
  isGroupNamedAgain,
  kindsOfGroup,
  OCCUPATION_CODE,
  QUICK_FACTS,
  turnedRound,
} from './occupation-groups.ts';
import { officialTitleIn } from './official-titles.ts';
import { isNameOfSite, openingLines, withWholeTitles } from './opening-lines.ts';
import { addMains, addNames, areSetSideBySide, FIRST_BLOCKS, type Page } from './page.ts';
import { roleIdOf } from './role-id-of.ts';
import { OUTSIDE_WORDS, wordsOf } from './role-words.ts';
import { SHORT_NAME } from './short-forms.ts';
import { askedInText, paidFirst, postOfLetters, statedPosition, twoOfPage } from './stated-names.ts';
import { besideEverybody, columnRoles, jobsOfTable, setSideBySide } from './table-roles.ts';
import { isAddress, isByline, isCaption, isMenu, namesSite, pathOf } from './title-lines.ts';
import { askedRoles, isStatement, rolesInTitle, VERSUS } from './title-roles.ts';

/** A page whose opening lines were put in the order in which they are asked for its jobs. */
interface Opened extends Page {
  readonly opening: readonly string[];
  readonly isHandbook: boolean;
  /** The names that lines of their own, first cells of rows and labels of figures have. */
  readonly labels: readonly string[];
}

/**
 * Settles whom a page is about: its places are asked in turn, the most certain first, and those behind the first that
 * tells add names that the page only speaks of. Gives the jobs side by side over the first table that names some.
 */
export function settleMains(page: Page): { readonly beside: readonly string[] } {
  const opened = open(page);
  whereNone(page, () => jobsOfCards(page));
  fromTitle(opened);
  fromHandbook(opened);
  addInitialsOfTwo(page);
  const columns = page.blocks
    .flatMap((block) => columnsOfJobs(block, page))
    .filter(({ length }) => length > 0);
  const [beside = []] = columns;
  // Two or three jobs side by side over the columns of a table are what a page is about that no title names them for.
  if (beside.length > 1 && beside.length < 4 && beside.every(endsInJob)) whereNone(page, () => beside);
  fromSectionsOfPay(page);
  fromHeadingsCompared(page);
  fromNameAlone(opened);
  fromFields(opened);
  whereNone(page, () => page.blocks.flatMap(besideEverybody).slice(0, 1));
  whereNone(page, () => page.blocks.slice(0, FIRST_BLOCKS).flatMap(twoAskedAbout).slice(0, 2));
  whereNone(page, () => twoOfPage(page.blocks));
  whereNone(page, () => askedInText(page.blocks));
  fromLetters(page);
  fromQuestions(page);
  fromPlainHeadings(page);
  for (const names of columns) mainsOrNames(page, names, names.length > 1);
  whereNone(page, () => statedPosition(page.blocks));
  whereNone(page, () => paidInField(opened));
  if (hasNone(page)) for (const id of mostNamed(page.blocks, page.lexicon)) page.lexicon.addMain(id);
  whereNone(page, () => paidFirst(page.blocks));
  return { beside };
}

/**
 * "FLIGHT ATTENDANT / $68,370 / median, a year", and further down another: two or three jobs each over a figure of its own, with which
 * a page begins that has not named a job before.
 */
function jobsOfCards({ blocks, lexicon }: Page): string[] {
  const first = blocks.findIndex(({ kind }) => kind === 'card');
  const nameOf = (block: Block | undefined): string | null => {
    const label = block?.kind === 'card' ? (block.labels[0]?.text.trim() ?? '') : '';
    const words = wordsOf(label);
    const isName = words.length <= 4 && !words.some(({ key }) => OUTSIDE_WORDS.has(key));
    return isName && endsInJob(label) && /^\p{Lu}[\p{L} -]+$/u.test(label) ? label : null;
  };
  const isNamedBefore = blocks
    .slice(0, first)
    .some((block) => rolesInTitle(textOf(block), lexicon).length > 0);
  if (nameOf(blocks[first]) === null || isNamedBefore) return [];
  const names = blocks.flatMap((block) => nameOf(block) ?? []);
  const distinct = [...new Set(names)];
  return names.length === distinct.length && distinct.length > 1 && distinct.length < 4 ? distinct : [];
}

const hasNone = ({ lexicon }: Page): boolean => lexicon.mainRoles.length === 0;

/** Takes the names that a place gives for the jobs of a page that has none yet. */
function whereNone(page: Page, names: () => readonly string[]): void {
  if (hasNone(page)) addMains(page, names());
}

/** Takes names for the jobs of a page that has none yet, if they may be; else only adds them. */
function mainsOrNames(page: Page, names: readonly string[], mayBeMains: boolean): void {
  if (mayBeMains && hasNone(page)) addMains(page, names);
  else addNames(page, names);
}

function open(page: Page): Opened {
  const { title, blocks, texts, lexicon } = page;
  const lines = [title === null ? null : plainLine(title), ...withWholeTitles(openingLines(blocks))].flatMap(
    (line) =>
      line === null ||
      line.trim() === '' ||
      isDateLine(line) ||
      isAddress(line) ||
      isByline(line) ||
      isCaption(line)
        ? []
        : pathOf(line),
  );
  const isSite = (line: string): boolean =>
    namesSite(line, lexicon) || isNameOfSite(line, lines, blocks, lexicon);
  const opening = [
    ...titleBelowPath(page),
    ...lines.filter((line) => !isSite(line) && !isMenu(line)),
    ...lines.filter((line) => isSite(line) && !isMenu(line)),
    ...lines.filter(isMenu),
    // "Job bank profile | Wages | Millwright near Regina": where nothing before tells, what stands behind the first of several parts.
    ...lines.flatMap((line) => line.split(/\s\|\s/).slice(1)),
  ];
  const labels = blocks.flatMap(labelsOf);
  const isHandbook =
    opening.some((line) => OCCUPATION_CODE.test(line) || QUICK_FACTS.test(line)) ||
    blocks.some((block) => block.kind === 'table' && QUICK_FACTS.test(block.rows[0]?.[0]?.text ?? '')) ||
    hasMarksOfHandbook([...texts, ...labels]);
  return { ...page, opening, labels, isHandbook };
}

/** "Mechanical engineer salary in Germany" right below a path through the site: the title, which goes before what the path ends in. */
function titleBelowPath({ title, blocks, lexicon }: Page): string[] {
  const [first, second] = blocks.slice(0, 2).map((block) => textOf(block).trim());
  const [path, below] = title === null || title.trim() === first ? [first, second] : [title, first];
  if (path === undefined || below === undefined || !/\s[>›»→]\s/.test(path)) return [];
  const [name, ...others] = saysPay(below) && below.length < 100 ? rolesInTitle(below, lexicon) : [];
  return name !== undefined && others.length === 0 && endsInJob(name) ? [below] : [];
}

function labelsOf(block: Block): string[] {
  if (block.kind === 'table') return block.rows.map(([cell]) => cell?.text ?? '');
  return block.kind === 'card' ? block.labels.map(({ text }) => text) : [textOf(block)];
}

/** A sentence that gives no sum. */
const isSentence = (line: string): boolean =>
  /\p{Ll}\.$/u.test(line.trim()) && line.split(' ').length >= 6 && !/[$€£₹]\s?\d/.test(line);

/**
 * "Heavy truck driver salary" below the path "Salaries > Transport > Truck driver": the name that the title of a page gives in full
 * where its path gives the end of it; else null.
 */
function fullerBelowPath(
  [name, ...others]: readonly string[],
  line: string,
  { title, blocks, opening, lexicon }: Opened,
): string | null {
  if (name === undefined || others.length > 0) return null;
  const lines = [title ?? '', ...blocks.slice(0, 3).map(textOf)].map((text) => text.trim());
  if (!lines.some((text) => /\s[>›»→]\s/.test(text) && text.endsWith(line))) return null;
  const whole = [...new Set(opening)]
    .slice(0, 4)
    .filter((other) => other !== line && saysPay(other))
    .map((other) => rolesInTitle(other, lexicon))
    .find(([first = '', ...more]) => more.length === 0 && endsWithName(first, name));
  const said = whole?.[0]?.toLowerCase() ?? '';
  return said !== '' && blocks.filter((block) => textOf(block).toLowerCase().includes(said)).length > 1
    ? (whole?.[0] ?? null)
    : null;
}

/** "Ask a planner" over "What does an urban planner make?": the name that a question of the page gives in full; else null. */
function fullerAsked(
  [name = '', ...others]: readonly string[],
  line: string,
  { opening }: Opened,
): string | null {
  if (name === '' || others.length > 0 || wordsOf(name).length > 1 || saysPay(line)) return null;
  const asked = opening.filter((other) => other !== line && other.includes('?')).flatMap(askedRoles);
  return asked.find((whole) => endsWithName(whole, name) && wordsOf(whole).length <= 4) ?? null;
}

/**
 * "MECHANICAL ENGINEER" on a page whose first job, "CIVIL ENGINEER", stands over a section and in no title: the only other line that is
 * the name of a job and nothing else, written alike; null where there is none or are several.
 */
function headingBeside(line: string, { blocks, lexicon }: Page): string | null {
  const isCapital = (text: string): boolean => text === text.toUpperCase();
  const alone = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? [block.content.text] : [],
  );
  const names = alone.filter(
    (text) =>
      text.trim() !== line.trim() &&
      isCapital(text) === isCapital(line) &&
      /^\p{Lu}[\p{L} -]{3,50}$/u.test(text.trim()) &&
      endsInJob(text.trim()) &&
      wordsOf(text).length <= 4 &&
      !saysPay(text) &&
      !wordsOf(text).some(({ key }) => OUTSIDE_WORDS.has(key)),
  );
  const [only, ...others] = new Set(names);
  const isWhole = endsInJob(line.trim()) && /^\p{Lu}[\p{L} -]{3,50}$/u.test(line.trim());
  return isWhole && only !== undefined && others.length === 0 && lexicon.mainRoles.length === 0 ? only : null;
}

/** "per year vs last year 7%": how a figure has changed, and no two jobs. */
const SETS_TIMES = /\bvs\.? (?:the )?(?:last|previous|prior) (?:year|month|quarter|week)\b/i;

/** The first of the opening lines that names a job, or jobs that are compared. */
function fromTitle(page: Opened): void {
  const { opening, labels, blocks, texts, lexicon, isHandbook } = page;
  for (const line of opening) {
    if (!hasNone(page)) return;
    if (SETS_TIMES.test(line) || isOverComparison(line, page) || isOverTitle(line, page)) continue;
    const official = VERSUS.test(line) ? null : officialTitleIn(line);
    const parts = official === null ? [] : partsTold(official, texts);
    // A page of a handbook is about the whole group, whatever it tells of its parts.
    const mains = parts.length === 0 || (isHandbook && parts.length > 1) ? [official ?? ''] : parts;
    if (official !== null && mains.length <= 2) {
      lexicon.titleLine = line;
      addMains(page, mains);
      const [only, ...others] = lexicon.mainRoles;
      // The whole title means the part of it that the text tells of, if that is the first: "technicians" alone may be both.
      const [part = '', ...more] = parts;
      const isFirst =
        part !== '' && more.length === 0 && official.toLowerCase().startsWith(part.toLowerCase());
      if (isFirst && only !== undefined && others.length === 0) lexicon.addOtherName(official, only);
      return;
    }
    const found = rolesInTitle(line, lexicon)
      .map((name) => withoutEmployer(name, texts))
      .flatMap((name) => twoOfSlash(name, texts) ?? [name]);
    // One job asked about has to be borne out; of two that are compared each is one.
    // "Cockpit vs. tower": two words of which neither is a job have to be borne out as well.
    const isSure =
      found.length > 1 &&
      found.some((name) => endsInJob(name) || SHORT_NAME.test(name) || name.includes(' '));
    // "Tax Adviser (Steuerberater)": the same job in another language, and no second one.
    const [first, second, ...others] = found;
    const isOneInTwo =
      second !== undefined &&
      others.length === 0 &&
      line.trimEnd().endsWith(`(${second})`) &&
      first !== second;
    const names = isOneInTwo
      ? found.slice(0, 1)
      : isSure
        ? found
        : found.filter(
            (name) =>
              isBorneOut(name, blocks, lexicon) &&
              // "Nurse managers sit near the top of the ladder.": words under a picture, and no title.
              (!isSentence(line) || opening.every(isSentence) || isNamedTwice(roleIdOf(name), blocks)),
          );
    if (names.length > 0) lexicon.titleLine = line;
    const whole = fullerBelowPath(names, line, page) ?? fullerAsked(names, line, page);
    if (whole !== null) names.splice(0, 1, whole);
    const beside = names.length === 1 && line !== opening[0] ? headingBeside(line, page) : null;
    if (beside !== null) names.push(beside);
    // A handbook page is about one group, though its title names two: "Nursing Assistants and Orderlies".
    const turned = OCCUPATION_CODE.test(line) ? turnedRound(line.replace(OCCUPATION_CODE, '').trim()) : null;
    const both = nameOfBoth(names, texts);
    if (turned !== null) addMains(page, [turned]);
    else if (both !== null) addMains(page, [both]);
    else if (
      isOneTrade(line, names, texts) ||
      (isHandbook && (names.length > 1 || (names.length > 0 && isGroupNamedAgain(line, labels))))
    ) {
      addNames(page, names);
      addMains(page, [/\?\s*$/.test(line) ? names.join(' and ') : groupOf(line)]);
    } else {
      const sideBySide = areSetSideBySide(names, page);
      const fuller = (name: string): string => (sideBySide ? name : fullerName(name, page.shortForms));
      addMains(
        page,
        names.map((name) =>
          // "Nurse or geriatric nurse": of two that are set beside each other the short name means no kind of the other.
          names.some((other) => other !== name && endsWithName(other, name))
            ? name
            : (positionOf(name, blocks) ??
              fuller(fullerInProse(inFullElsewhere(name, names, texts), blocks, lexicon))),
        ),
      );
    }
  }
}

/** Whether a text below a line says the name of a job. */
const isSaidBelow = (name: string, line: string, blocks: readonly Block[]): boolean =>
  blocks.some((block) => textOf(block).trim() !== line.trim() && namesPlainly(textOf(block), roleIdOf(name)));

/**
 * "Courses, exams, talk to a counsellor" over "Nutritionist salary in India", "Ask a recruiter" over "Forensic science technicians: well
 * paid?": a line with the name of a job that the text never says again, where a line further down names one that it does.
 */
function isOverTitle(line: string, { opening, blocks, lexicon }: Opened): boolean {
  const [name = '', ...others] = rolesInTitle(line, lexicon);
  if (name === '' || others.length > 0 || saysPay(line) || line.includes('?')) return false;
  if (isSaidBelow(name, line, blocks)) return false;
  // A title is the name and little else; in a menu it is one of many words.
  const isMenu = wordsOf(name).length * 3 < wordsOf(line).length;
  const noun = wordsOf(name).at(-1)?.key ?? '';
  const isNounSaid = blocks.some(
    (block) =>
      textOf(block) !== line && wordsOf(textOf(block).slice(0, 4_000)).some(({ key }) => key === noun),
  );
  if (!isMenu && isNounSaid) return false;
  return opening.slice(opening.indexOf(line) + 1).some((later) => {
    if (later.length >= 100) return false;
    const [other = '', ...more] = saysPay(later) ? rolesInTitle(later, lexicon) : [];
    return other !== '' && more.length === 0 && endsInJob(other) && isSaidBelow(other, later, blocks);
  });
}

/**
 * "Notes from a hotel recruiter", whom the text never names again, or "A magazine for drivers", over "HGV driver or bus driver?": a line that
 * does not name what the page is about, where a title below it compares jobs that the text does name.
 */
function isOverComparison(line: string, { opening, blocks, lexicon }: Opened): boolean {
  const [name = '', ...others] = rolesInTitle(line, lexicon);
  if (name === '' || others.length > 0) return false;
  const isSaidAgain = isSaidBelow(name, line, blocks);
  return opening.slice(opening.indexOf(line) + 1).some((later) => {
    // A sentence and a list of other names compare nothing.
    if (/\b(?:titles|names|known as|called|aka)\b|[$€£₹]\s?\d|\p{Ll}\.$/iu.test(later)) return false;
    const names = rolesInTitle(later, lexicon);
    const areKinds = names.every((one) => endsWithName(one, name)) && wordsOf(name).length === 1;
    const areSaid = names.every((one) => isSaidBelow(one, later, blocks));
    return names.length > 1 && (areKinds || (!isSaidAgain && areSaid));
  });
}

/** "Painters and decorators" over a text that says "a painter and decorator": the one trade that both names give; else null. */
function nameOfBoth(names: readonly string[], texts: readonly string[]): string | null {
  const both = names.map((name) => roleIdOf(name).replaceAll('-', ' ')).join(' and ');
  const isOne = new RegExp(`\\b(?:an?|the|per) ${both}(?![\\p{L}-])`, 'iu');
  return names.length === 2 && texts.some((text) => isOne.test(text)) ? both : null;
}

/**
 * "Elevator installers and repairers": two names of one trade, which share what stands before the first, where the text names them
 * together and never the second alone.
 */
function isOneTrade(line: string, names: readonly string[], texts: readonly string[]): boolean {
  const [, second = ''] = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+)+s and ([\p{L}-]+s)$/u.exec(line.trim()) ?? [];
  if (names.length !== 2 || second === '') return false;
  const whole = line.trim().toLowerCase();
  const said = texts.filter((text) => text.toLowerCase().includes(whole));
  const rest = texts.map((text) => text.toLowerCase().replaceAll(whole, ' ')).join('\n');
  return said.length > 1 && !rest.includes(second.toLowerCase());
}

/**
 * "Film and video editors and camera operators": the jobs of those that an official title joins of which the text tells by
 * themselves; none where it tells of all of them together.
 */
function partsTold(title: string, texts: readonly string[]): readonly string[] {
  const alone = texts.map((text) => text.toLowerCase().replaceAll(title.toLowerCase(), ' '));
  const isTold = (part: string): boolean =>
    endsInJob(part) &&
    alone.filter((text) => text.includes(part.toLowerCase()) && /\d/.test(text)).length > 1;
  const listed = title.split(/, (?:and )?| and /i);
  // "Welders, cutters, solderers, and brazers" over a text that says "welders" and names none of the others.
  const [first = '', ...others] = listed.map((part) => part.trim().toLowerCase().replace(/s$/, ''));
  const timesAlone = alone.filter((text) => text.includes(first)).length;
  const timesWhole = [...new Set(texts)].filter((text) =>
    text.toLowerCase().includes(title.toLowerCase()),
  ).length;
  const isFirstAlone =
    endsInJob(first) &&
    (timesAlone > 1 || (timesAlone > 0 && timesWhole < 2)) &&
    !others.some((part) => alone.some((text) => text.includes(part)));
  if (isFirstAlone) return [listed[0]?.trim() ?? ''];
  if (listed.length > 2 && title.includes(',')) return listed.filter(isTold).length > 1 ? listed : [];
  const halves = [...title.matchAll(/ and /gi)]
    .map(({ index, 0: and }) => [title.slice(0, index), title.slice(index + and.length)])
    .filter((parts) => parts.every(endsInJob));
  return halves.map((parts) => parts.filter(isTold)).find((told) => told.length > 0) ?? [];
}

/** The group of a page of a handbook that its quick facts name, and the kinds that its rows split that into. */
function fromHandbook(page: Opened): void {
  const { blocks, labels, lexicon, isHandbook } = page;
  whereNone(page, () => groupsOfQuickFacts(blocks));
  if (!isHandbook) return;
  for (const group of lexicon.mainRoles)
    for (const { turned, asWritten } of kindsOfGroup(group, labels)) {
      const id = lexicon.add(turned);
      lexicon.add(asWritten, id);
      lexicon.addMain(id);
    }
}

/** "UX vs. UI designer": where initials tell two jobs apart, they are said without the noun that the jobs share. */
function addInitialsOfTwo({ texts, lexicon }: Page): void {
  const [one = [], two = [], ...others] = lexicon.mainRoles.map((role) => role.split('-'));
  if (others.length > 0 || one.length !== 2 || two.length !== 2 || one[1] !== two[1]) return;
  const initials = [one, two].map(([first = '']) => first.toUpperCase());
  const areInitials = initials.every(
    (short) => SHORT_NAME.test(short) && texts.some((text) => text.split(/[^\p{L}]/u).includes(short)),
  );
  if (areInitials)
    for (const [index, short] of initials.entries()) {
      const role = lexicon.mainRoles[index];
      if (role !== undefined) lexicon.addShortForm(short, role);
    }
}

const columnsOfJobs = (block: Block, { blocks, lexicon }: Page): string[][] =>
  block.kind === 'table' ? [columnRoles(block.rows[0] ?? [], lexicon), setSideBySide(block, blocks)] : [];

/** "Accountant pay" and later "Financial analyst pay"; else the first heading that names a job with its pay. */
function fromSectionsOfPay(page: Page): void {
  const { headings, lexicon } = page;
  const paid = jobsOfPaySections(headings);
  const ids = paid.map(roleIdOf);
  if (lexicon.mainRoles.every((main) => ids.includes(main))) addMains(page, paid);
  for (const heading of headings)
    if (TOPIC_OF_PAY.test(heading) && !isStatement(heading))
      // "Apprentice electrician, minimum pay" is a section of a page about electricians.
      whereNone(page, () =>
        rolesInTitle(heading, lexicon).filter(
          (name) => endsInJob(name) && !/^(?:apprentice|trainee)s? /i.test(name),
        ),
      );
}

function fromHeadingsCompared(page: Page): void {
  const { headings, blocks, shortForms, lexicon } = page;
  const compared = comparedInHeadings(headings, blocks, lexicon);
  if (!hasNone(page)) return;
  for (const name of compared)
    if (SHORT_NAME.test(name) && !shortForms.has(name)) {
      const id = lexicon.add(name);
      lexicon.addShortForm(name, id);
      lexicon.addMain(id);
    } else addMains(page, [name]);
}

/** An opening line that is a job and nothing else, or with its topic behind it, unless the page lists jobs. */
function fromNameAlone(page: Opened): void {
  const { opening, blocks, lexicon } = page;
  if (!hasNone(page) || blocks.some((block) => jobsOfTable(block).length >= 3)) return;
  for (const line of opening) {
    const name = nameWithTopic(line) ?? nameAlone(line, blocks);
    if (name === null || !isBorneOut(name, blocks, lexicon)) continue;
    // "Airport ground staff salary" below a path that ends in "Ground staff salary".
    const whole = opening
      .map(nameWithTopic)
      .find((other) => other !== null && endsWithName(other, name) && isNamedTwice(roleIdOf(other), blocks));
    addMains(page, [whole ?? positionOf(name, blocks) ?? jobOfField(name, blocks, lexicon)]);
    return;
  }
}

function fromFields(page: Opened): void {
  const { opening, blocks, lexicon } = page;
  for (const line of opening) {
    if (!hasNone(page)) return;
    for (const role of rolesOfFields(line, blocks, lexicon))
      lexicon.addMain(lexicon.add(role.replaceAll('-', ' '), role));
  }
}

/** "Recruitment as a career" over "a recruiter earns 3.6 lakh": the one who is paid in the field that an opening line names. */
function paidInField({ opening, texts }: Opened): string[] {
  const stems = new Set(
    opening.flatMap((line) =>
      wordsOf(line).flatMap(({ key }) =>
        key.length > LONGEST_STEM && !OUTSIDE_WORDS.has(key) ? [key.slice(0, LONGEST_STEM)] : [],
      ),
    ),
  );
  for (const text of texts)
    for (const [, name = ''] of text.slice(0, 4_000).matchAll(ONE_IS_PAID))
      if (stems.has(name.toLowerCase().slice(0, LONGEST_STEM)) && endsInJob(name))
        return [name.toLowerCase()];
  return [];
}

/** So many letters tell that two words are of one field. */
const LONGEST_STEM = 6;

const ONE_IS_PAID =
  /\b(?:[Aa]n?|[Tt]he (?:average|typical)) (\p{Ll}{5,}(?:er|or|ist|ian|ant)) (?:in \p{Lu}\p{L}+ )?(?:earns|makes|averages|gets|draws|is paid|takes home)\b/gu;

/** "Who starts out higher, a police officer or a sheriff's deputy?" in a paragraph of its own: the two jobs that are asked about. */
function twoAskedAbout(block: Block): string[] {
  const text = block.kind === 'paragraph' ? block.content.text.trim() : '';
  const asked = /\?$/.test(text) && text.length < 200 ? askedRoles(text) : [];
  return asked.length === 2 ? asked : [];
}

/** "LIC AAO": a post that goes by its letters, of which the last are said alone as well. */
function fromLetters(page: Page): void {
  if (!hasNone(page)) return;
  const [post] = postOfLetters(page.texts);
  if (post === undefined) return;
  addMains(page, [post]);
  const [role] = page.lexicon.mainRoles;
  const short = post.split(' ').at(-1);
  if (role !== undefined && short !== undefined) page.lexicon.addShortForm(short, role);
}

/** "What does a welder make?" over a section. */
function fromQuestions(page: Page): void {
  for (const heading of page.headings) {
    const asked = askedRoles(heading).filter((name) => isBorneOut(name, page.blocks, page.lexicon));
    mainsOrNames(page, asked, true);
  }
}

/** "Chief officer / Second officer": headings that are jobs and nothing else. */
function fromPlainHeadings(page: Page): void {
  const { headings, lexicon } = page;
  const plain = headings
    .flatMap((heading) => heading.split(/\s\/\s/))
    .flatMap((name) => plainRole(name) ?? [])
    .filter((name) => !isTwoMains(name, lexicon) && !lexicon.isMainOnTerms(name));
  mainsOrNames(page, plain, plain.length > 1);
}
