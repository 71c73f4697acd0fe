import { careerLadder } from './career-ladder.ts';
import { factsOfRole, type Library, sourcesOfRoles } from './library.ts';
import type { RoleId } from './role-id.ts';
import { listedNames, smallComparison, sourcesOfSmallComparison } from './small-comparison.ts';
import type { Source } from './source.ts';

// An editor's prose may show other roles than the page is about. What it shows of them is cited like all else, so that
// their sources stand in the footnotes of the page too: known from the prose itself, before it is rendered.

/** A tag that shows roles, with its attributes: plain texts in quotes, as the check sees to. */
const SHOWING_TAG = /<(Compare|Ladder)((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/g;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
}

/** The steps of a role's career that a source tells in order, as facts; empty where none does. */
function toldSteps(library: Library, role: RoleId) {
  const steps = factsOfRole(library, role).filter(({ record }) => record.kind === 'career-step');
  return careerLadder(steps).rungs.flatMap(({ positions }) => positions.map(({ fact }) => fact));
}

/** Whether some prose shows roles by tags, which have a style sheet of their own. */
export function showsRoles(body: string): boolean {
  return body.search(SHOWING_TAG) >= 0;
}

/** The ids of the sources of what the tags of some prose show. @param body MDX, without its front matter or with it */
export function sourcesShownIn(library: Library, body: string): Set<Source['id']> {
  return new Set(
    [...body.matchAll(SHOWING_TAG)].flatMap(([, name, text = '']) => {
      const attributes = attributesOf(text);
      if (name === 'Ladder')
        return toldSteps(library, attributes.get('role') ?? '').map(({ source }) => source.id);
      return sourcesOfSmallComparison(
        smallComparison(
          library,
          listedNames(attributes.get('roles') ?? ''),
          listedNames(attributes.get('show') ?? ''),
        ),
      );
    }),
  );
}

/** The sources in the footnotes of a page: those that speak of its roles, and those of what its prose shows, in the order of the library. */
export function sourcesOfPage(library: Library, roles: readonly RoleId[], body: string): Source[] {
  const speaking = new Set(sourcesOfRoles(library, roles).map(({ id }) => id));
  const shown = sourcesShownIn(library, body);
  return library.files.flatMap(({ source }) =>
    speaking.has(source.id) || shown.has(source.id) ? [source] : [],
  );
}
