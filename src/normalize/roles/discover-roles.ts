import type { RoleId } from '../../domain/role-id.ts';
import type { Block } from '../markup/blocks.ts';
import { namesByWhatIsMade, TITLES_WITHOUT_JOB_LAST } from './ends-in-job.ts';
import { namesOfWholeFields } from './fields-said-whole.ts';
import { onlyKinds, VETS_IN_FULL, wholeName } from './full-names.ts';
import { listedByRole } from './heading-roles.ts';
import { settleMains } from './main-roles.ts';
import { isNamedTwice, namesPlainly } from './most-named.ts';
import {
  jobsPaidInLines,
  namesByLayout,
  namesOfLeads,
  namesOfLines,
  numberedTitles,
} from './names-by-layout.ts';
import { officialLabels, officialRole } from './official-titles.ts';
import { addNames, openPage, type Page } from './page.ts';
import { roleIdOf } from './role-id-of.ts';
import { type KnownRole, RoleLexicon } from './role-lexicon.ts';
import { wordsOf } from './role-words.ts';
import {
  namedInEmployment,
  namesOfClasses,
  namesUnderOtherTitles,
  otherNamesOf,
  paidByName,
} from './stated-names.ts';
import { classesOfRows, codesOfTable, jobsOfTable } from './table-roles.ts';

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
  const page = openPage(title, blocks, lexicon);
  addNamesListed(page);
  const { beside } = settleMains(page);
  addNamesAround(page);
  joinShortNames(page, beside, known);
  return lexicon;
}

/** Adds the jobs that tables, lists and the short forms of the text name, whatever the page is about. */
function addNamesListed({ blocks, texts, shortForms, lexicon }: Page): void {
  for (const [short, name] of shortForms) lexicon.addShortForm(short, lexicon.add(name));
  for (const name of blocks.flatMap(jobsOfTable)) lexicon.add(name);
  for (const name of new Set(texts.flatMap(paidByName))) lexicon.add(name);
  for (const name of new Set(texts.flatMap(namesOfWholeFields))) lexicon.add(name);
  for (const name of new Set(texts.flatMap(namesByWhatIsMade))) lexicon.add(name);
  for (const [code, name] of blocks.flatMap(codesOfTable)) lexicon.add(code, lexicon.add(name));
  for (const name of namesOfLeads(blocks)) lexicon.add(name);
  for (const name of numberedTitles(blocks)) lexicon.noteListed(lexicon.add(name));
  for (const name of jobsPaidInLines(blocks)) lexicon.noteListed(lexicon.add(name));
  for (const name of TITLES_WITHOUT_JOB_LAST)
    if (texts.some((text) => text.toLowerCase().includes(name))) lexicon.add(name);
}

/** Adds the jobs that are named beside those that the page is about, and the other names of the one it is about. */
function addNamesAround(page: Page): void {
  const { blocks, texts, lexicon } = page;
  const [only, ...others] = lexicon.mainRoles;
  const isOfOne = only !== undefined && others.length === 0;
  if (isOfOne)
    for (const name of [...namesOfClasses(texts), ...namesUnderOtherTitles(blocks)])
      lexicon.addOtherName(name, only);
  // "Vets" on a page about veterinary surgeons.
  if (isOfOne && VETS_IN_FULL.some((name) => roleIdOf(name) === only)) lexicon.addOtherName('vet', only);
  for (const name of blocks.flatMap(officialLabels))
    if (lexicon.roleOfWords(wordsOf(name).map(({ key }) => key)) === undefined)
      lexicon.noteListed(lexicon.add(name, officialRole(name)));
  for (const name of listedByRole(blocks)) lexicon.add(name);
  if (isOfOne) for (const name of otherNamesOf(only, texts, lexicon)) lexicon.add(name, only);
  for (const name of classesOfRows(blocks, lexicon.mainRoles))
    lexicon.noteListed(
      lexicon.add(
        name,
        wordsOf(name)
          .map(({ key }) => key)
          .join('-'),
      ),
    );
  addNames(page, namesByLayout(blocks));
  for (const name of namesOfLines(blocks)) lexicon.noteListed(lexicon.add(wholeName(name, texts)));
  for (const block of blocks) if (block.kind === 'paragraph') namedInEmployment(block.content.text, lexicon);
}

/** Lets names that are cut short later mean the job that the title, the columns or two sentences give in full. */
function joinShortNames(
  { blocks, shortForms, lexicon }: Page,
  beside: readonly string[],
  known: readonly KnownRole[],
): void {
  for (const name of shortForms.values()) lexicon.joinEndOfMain(name, known);
  // A name that the title gives, and the only one, needs no second mention to be the one that is then cut short.
  const isOfTitle = (role: RoleId): boolean =>
    lexicon.mainRoles.length <= 2 &&
    role.split('-').length <= 3 &&
    namesPlainly(lexicon.titleLine ?? '', role);
  // "Technician / assistant" on a page about veterinary technicians and veterinary assistants, whom its title calls vet techs.
  const areOfOneField =
    lexicon.mainRoles.length === 2 &&
    new Set(lexicon.mainRoles.map((role) => role.split('-').slice(0, -1).join('-'))).size === 1;
  const isOfColumn = (role: RoleId): boolean => beside.some((name) => roleIdOf(name) === role);
  lexicon.joinShortNames(
    known,
    (role) => areOfOneField || isOfTitle(role) || isOfColumn(role) || isNamedTwice(role, blocks),
  );
  for (const [noun, role] of onlyKinds(blocks, lexicon)) {
    lexicon.add(role.replaceAll('-', ' '), role);
    lexicon.addOtherName(noun, role);
  }
}
