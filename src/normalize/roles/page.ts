import type { RoleId } from '../../domain/role-id.ts';
import { type Block, textOf } from '../markup/blocks.ts';
import {
  colloquialInFull,
  fullerName,
  type JobHeadings,
  jobHeadingsOf,
  uncut,
  wholeName,
  withConstantLeads,
  withNoun,
  withoutOddLead,
} from './full-names.ts';
import { isNamedTwice } from './most-named.ts';
import { roleIdOf } from './role-id-of.ts';
import type { RoleLexicon } from './role-lexicon.ts';
import { isClipped, wordsOf } from './role-words.ts';
import { findShortForms, fromShort, fromShortOfPost, spelledOut } from './short-forms.ts';

/** A source on the way to its roles: what it says, and the lexicon that its names join. */
export interface Page {
  readonly title: string | null;
  readonly blocks: readonly Block[];
  /** The title and the text of each block. */
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  /** The headings that are names of jobs. */
  readonly jobHeadings: JobHeadings;
  /** The names in full of the short forms that the text explains, by short form. */
  readonly shortForms: ReadonlyMap<string, string>;
  readonly lexicon: RoleLexicon;
}

/** So many blocks at most stand before a page says what it is about. */
export const FIRST_BLOCKS = 8;

/** Text beyond this length of one block names no job that the rest of it does not. */
const LONGEST_TEXT = 20_000;

export function openPage(title: string | null, blocks: readonly Block[], lexicon: RoleLexicon): Page {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.content.text] : []));
  return {
    title,
    blocks,
    texts: [title ?? '', ...blocks.map((block) => textOf(block).slice(0, LONGEST_TEXT))],
    headings,
    jobHeadings: jobHeadingsOf(headings),
    shortForms: findShortForms(title, blocks),
    lexicon,
  };
}

/** "Wind techs" on a page about wind turbine technicians: the job of the page that a name cut short already stands for, else null. */
function mainCutShort(lexicon: RoleLexicon, name: string): RoleId | null {
  const role = isClipped(wordsOf(name).at(-1)?.key ?? '') ? lexicon.roleOfLabel(name) : null;
  return role !== null && lexicon.mainRoles.includes(role) ? role : null;
}

/** "QS" on a page about quantity surveyors: the job of the page whose initials a name is, else null. */
function mainByInitials(lexicon: RoleLexicon, name: string): RoleId | null {
  const role = /^[A-Z]{2,5}$/.test(name) ? lexicon.roleOfShortForm(name) : undefined;
  return role !== undefined && lexicon.mainRoles.includes(role) ? role : null;
}

/** Whether names that were given together are set side by side in the text: "Accountant vs. bookkeeper". They stay as they are, though the text explains CPA as well. */
export const areSetSideBySide = (names: readonly string[], { blocks }: Page): boolean =>
  names.length > 1 && names.every((one) => isNamedTwice(roleIdOf(one), blocks));

/** Adds names to the lexicon, each in the fullest form that the page has of it, and gives their roles in order. */
export function addNames(page: Page, names: readonly string[]): RoleId[] {
  const { texts, jobHeadings, shortForms, lexicon } = page;
  const sideBySide = areSetSideBySide(names, page);
  return names.map(
    (name) =>
      lexicon.stagedMain(name) ??
      mainByInitials(lexicon, name) ??
      mainCutShort(lexicon, name) ??
      lexicon.add(
        fromShort(name, shortForms) ??
          fromShortOfPost(name, shortForms, texts) ??
          spelledOut(name, texts) ??
          colloquialInFull(name, texts) ??
          withNoun(name, names, texts) ??
          uncut(name, jobHeadings) ??
          (sideBySide ? wholeName(name, texts) : fullerName(wholeName(name, texts), shortForms)),
      ),
  );
}

/** Adds names as those of the jobs that the page is about, each without odd words before it that the text does not bear out. */
export function addMains(page: Page, names: readonly string[]): void {
  const told = names.map((name) => {
    const plain = withConstantLeads(withoutOddLead(name, page.texts), page.texts);
    // "Fireman, leading fireman": the page tells the one beside the other.
    return names.includes(plain) ? name : plain;
  });
  for (const id of addNames(page, told)) page.lexicon.addMain(id);
}
