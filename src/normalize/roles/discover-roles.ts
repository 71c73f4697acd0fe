import type { RoleId } from '../../domain/role-id.ts';
import { type Block, textOf } from '../markup/blocks.ts';
import { isDateLine } from '../markup/line-shape.ts';
import { endsInJob, TITLES_WITHOUT_JOB_LAST } from './ends-in-job.ts';
import {
  endsWithName,
  fullerInProse,
  fullerName,
  inFullElsewhere,
  jobOfField,
  positionOf,
  uncut,
  wholeName,
  withNoun,
} from './full-names.ts';
import {
  comparedInHeadings,
  isTwoMains,
  jobsOfPaySections,
  listedByRole,
  nameAlone,
  nameWithTopic,
  plainRole,
  TOPIC_OF_PAY,
} from './heading-roles.ts';
import { isBorneOut, isNamedTwice, mostNamed, namesPlainly, rolesOfFields } from './most-named.ts';
import {
  jobsPaidInLines,
  namesByLayout,
  namesOfLeads,
  namesOfLines,
  numberedTitles,
} from './names-by-layout.ts';
import {
  groupOf,
  groupsOfQuickFacts,
  hasMarksOfHandbook,
  kindsOfGroup,
  OCCUPATION_CODE,
  QUICK_FACTS,
  turnedRound,
} from './occupation-groups.ts';
import { isNameOfSite, openingLines, withWholeTitles } from './opening-lines.ts';
import { type KnownRole, RoleLexicon, roleIdOf } from './role-lexicon.ts';
import { findShortForms, fromShort, SHORT_NAME } from './short-forms.ts';
import {
  askedInText,
  namedInEmployment,
  otherNamesOf,
  paidByName,
  paidFirst,
  statedPosition,
} from './stated-names.ts';
import { besideEverybody, columnRoles, jobsOfTable, setSideBySide } from './table-roles.ts';
import { isAddress, isMenu, namesSite, pathOf } from './title-lines.ts';
import { askedRoles, isStatement, rolesInTitle } from './title-roles.ts';

/**
 * The roles of a source: those that its title names; where that names none, those of its headings, of its tables'
 * first rows, or the one that its sentences speak of most. Every job that these places name joins the lexicon.
 */
export function discoverRoles(
  title: string | null,
  blocks: readonly Block[],
  known: readonly KnownRole[],
): RoleLexicon {
  const lexicon = new RoleLexicon(known);
  const shortForms = findShortForms(title, blocks);
  const texts = [title ?? '', ...blocks.map((block) => textOf(block).slice(0, 20_000))];
  for (const [short, name] of shortForms) lexicon.addShortForm(short, lexicon.add(name));
  for (const name of blocks.flatMap(jobsOfTable)) lexicon.add(name);
  for (const name of new Set(texts.flatMap(paidByName))) lexicon.add(name);
  for (const name of namesOfLeads(blocks)) lexicon.add(name);
  for (const name of numberedTitles(blocks)) lexicon.noteListed(lexicon.add(name));
  for (const name of jobsPaidInLines(blocks)) lexicon.noteListed(lexicon.add(name));
  for (const name of TITLES_WITHOUT_JOB_LAST)
    if (texts.some((text) => text.toLowerCase().includes(name))) lexicon.add(name);
  const addAll = (names: readonly string[], asMain: boolean): RoleId[] => {
    const ids = names.map(
      (name) =>
        lexicon.stagedMain(name) ??
        lexicon.add(
          fromShort(name, shortForms) ??
            withNoun(name, texts) ??
            uncut(name, headings) ??
            fullerName(wholeName(name, texts), shortForms),
        ),
    );
    if (asMain) for (const id of ids) lexicon.addMain(id);
    return ids;
  };
  const addShort = (short: string): RoleId => {
    const id = lexicon.add(short);
    lexicon.addShortForm(short, id);
    return id;
  };
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.content.text] : []));
  const lines = [title, ...withWholeTitles(openingLines(blocks))].flatMap((line) =>
    line === null || isDateLine(line) || isAddress(line) ? [] : pathOf(line),
  );
  const isSite = (line: string): boolean =>
    namesSite(line, lexicon) || isNameOfSite(line, lines, blocks, lexicon);
  const opening = [
    ...lines.filter((line) => !isSite(line) && !isMenu(line)),
    ...lines.filter((line) => isSite(line) && !isMenu(line)),
    ...lines.filter(isMenu),
  ];

  const labels = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(([cell]) => cell?.text ?? '')
      : block.kind === 'card'
        ? block.labels.map(({ text }) => text)
        : [textOf(block)],
  );
  const isHandbook =
    opening.some((line) => OCCUPATION_CODE.test(line) || QUICK_FACTS.test(line)) ||
    blocks.some((block) => block.kind === 'table' && /^quick facts:/i.test(block.rows[0]?.[0]?.text ?? '')) ||
    hasMarksOfHandbook([...texts, ...labels]);
  for (const line of opening) {
    if (lexicon.mainRoles.length > 0) break;
    const found = rolesInTitle(line, lexicon);
    // One job asked about has to be borne out; of two that are compared each is one.
    // "Cockpit vs. tower": two words of which neither is a job have to be borne out as well.
    const isSure =
      found.length > 1 &&
      found.some((name) => endsInJob(name) || SHORT_NAME.test(name) || name.includes(' '));
    const names = isSure ? found : found.filter((name) => isBorneOut(name, blocks, lexicon));
    if (names.length > 0) lexicon.titleLine = line;
    // A handbook page is about one group, though its title names two: "Nursing Assistants and Orderlies".
    const title = OCCUPATION_CODE.test(line) ? turnedRound(line.replace(OCCUPATION_CODE, '').trim()) : null;
    if (title !== null) addAll([title], true);
    else if (isHandbook && names.length > 1) {
      addAll(names, false);
      addAll([groupOf(line)], true);
    } else
      addAll(
        names.map((name) =>
          // "Nurse or geriatric nurse": of two that are set beside each other the short name means no kind of the other.
          names.some((other) => other !== name && endsWithName(other, name))
            ? name
            : (positionOf(name, blocks) ??
              fullerName(fullerInProse(inFullElsewhere(name, names, texts), blocks, lexicon), shortForms)),
        ),
        true,
      );
  }
  if (lexicon.mainRoles.length === 0) addAll(groupsOfQuickFacts(blocks), true);
  if (isHandbook)
    for (const main of lexicon.mainRoles)
      for (const { turned, asWritten } of kindsOfGroup(main, labels)) {
        const id = lexicon.add(turned);
        lexicon.add(asWritten, id);
        lexicon.addMain(id);
      }
  const columns = blocks.flatMap((block) =>
    block.kind === 'table'
      ? [columnRoles(block.rows[0] ?? [], lexicon), setSideBySide(block, blocks)].filter(
          ({ length }) => length > 0,
        )
      : [],
  );
  // Two or three jobs side by side over the columns of a table are what a page is about that no title names them for.
  const [beside = []] = columns;
  if (lexicon.mainRoles.length === 0 && beside.length > 1 && beside.length < 4 && beside.every(endsInJob))
    addAll(beside, true);
  // "Accountant pay" and later "Financial analyst pay": a page on the jobs of its sections.
  const paidInSections = jobsOfPaySections(headings);
  const ids = paidInSections.map(roleIdOf);
  if (lexicon.mainRoles.every((main) => ids.includes(main))) addAll(paidInSections, true);
  // Where the title names none, the first heading that names a job with its pay does: "Pilot pay in 2025".
  for (const heading of headings)
    if (lexicon.mainRoles.length === 0 && TOPIC_OF_PAY.test(heading) && !isStatement(heading)) {
      const names = rolesInTitle(heading, lexicon).filter(endsInJob);
      addAll(names, true);
    }
  const listsJobs = blocks.some((block) => jobsOfTable(block).length >= 3);
  const compared = comparedInHeadings(headings, blocks, lexicon);
  if (lexicon.mainRoles.length === 0)
    for (const name of compared)
      lexicon.addMain(
        SHORT_NAME.test(name) && !shortForms.has(name)
          ? addShort(name)
          : (addAll([name], false)[0] ?? roleIdOf(name)),
      );
  if (lexicon.mainRoles.length === 0 && !listsJobs)
    for (const line of opening) {
      const name = nameWithTopic(line) ?? nameAlone(line, blocks);
      if (name === null || !isBorneOut(name, blocks, lexicon)) continue;
      addAll([positionOf(name, blocks) ?? jobOfField(name, blocks, lexicon)], true);
      break;
    }
  if (lexicon.mainRoles.length === 0)
    for (const line of opening) {
      const roles = rolesOfFields(line, blocks, lexicon);
      for (const role of roles) lexicon.addMain(lexicon.add(role.replaceAll('-', ' '), role));
      if (roles.length > 0) break;
    }
  if (lexicon.mainRoles.length === 0) addAll(blocks.flatMap(besideEverybody).slice(0, 1), true);
  if (lexicon.mainRoles.length === 0) addAll(askedInText(blocks), true);
  for (const heading of headings) {
    const asked = askedRoles(heading).filter((name) => isBorneOut(name, blocks, lexicon));
    addAll(asked, lexicon.mainRoles.length === 0 && asked.length > 0);
  }
  // "Chief officer / Second officer": two jobs over one section.
  const plain = headings
    .flatMap((heading) => heading.split(/\s\/\s/))
    .flatMap((name) => plainRole(name) ?? [])
    .filter((name) => !isTwoMains(name, lexicon) && !lexicon.isMainOnTerms(name));
  addAll(plain, lexicon.mainRoles.length === 0 && plain.length > 1);
  for (const names of columns) addAll(names, lexicon.mainRoles.length === 0 && names.length > 1);
  if (lexicon.mainRoles.length === 0) addAll(statedPosition(blocks), true);
  if (lexicon.mainRoles.length === 0) for (const id of mostNamed(blocks, lexicon)) lexicon.addMain(id);
  if (lexicon.mainRoles.length === 0) addAll(paidFirst(blocks), true);
  for (const name of listedByRole(blocks)) lexicon.add(name);
  const [only, ...others] = lexicon.mainRoles;
  if (only !== undefined && others.length === 0)
    for (const name of otherNamesOf(only, texts, lexicon)) lexicon.add(name, only);
  addAll(namesByLayout(blocks), false);
  for (const name of namesOfLines(blocks)) lexicon.noteListed(lexicon.add(wholeName(name, texts)));
  for (const block of blocks) if (block.kind === 'paragraph') namedInEmployment(block.content.text, lexicon);
  // A name that the title gives, and the only one, needs no second mention to be the one that is then cut short.
  const isOfTitle = (role: RoleId): boolean =>
    lexicon.mainRoles.length === 1 &&
    role.split('-').length === 2 &&
    namesPlainly(lexicon.titleLine ?? '', role);
  const isOfColumn = (role: RoleId): boolean => beside.some((name) => roleIdOf(name) === role);
  lexicon.joinShortNames(known, (role) => isOfTitle(role) || isOfColumn(role) || isNamedTwice(role, blocks));
  return lexicon;
}
