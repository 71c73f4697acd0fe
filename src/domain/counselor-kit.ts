import { embedPath, handoutPath, sharePath, worksheetPath } from './address.ts';
import { type Embed, embedKey } from './embed.ts';
import type { RoleId } from './role-id.ts';

/** The parts of the kit, in the order of its page: each is a section there, under its id. */
export const KIT_PARTS = {
  link: 'Link to a page',
  figure: 'Link to a single figure',
  cite: 'Cite it',
  appraise: 'Defend it',
  embed: 'Show it on your own site',
  print: 'Print it for a meeting',
  data: 'Take the data away',
  rely: 'Rely on it',
  'not-done': 'What this site does not do',
} as const;

/** What the examples of the kit are about: a compared pair in its canonical order, and one of its roles. */
export interface KitExample {
  pair: readonly [RoleId, RoleId];
  role: RoleId;
}

/** An address that is made for being passed on or printed. */
export interface KitAddress {
  path: string;
  label: string;
}

/** What can be put into a page of another site: each as a frame, and with the page that has its HTML and its picture. */
export function kitEmbeds({ pair, role }: KitExample): { frame: KitAddress; share: KitAddress }[] {
  const [a, b] = pair;
  const parts: { embed: Embed; what: string }[] = [
    { embed: { kind: 'compare', roles: [a, b] }, what: 'the comparison' },
    { embed: { kind: 'salary', role }, what: 'the pay of one role' },
  ];
  return parts.map(({ embed, what }) => ({
    frame: {
      path: embedPath(embedKey(embed)),
      label: `${what.charAt(0).toUpperCase()}${what.slice(1)} in a frame`,
    },
    share: { path: sharePath(embedKey(embed)), label: `HTML and picture for ${what}` },
  }));
}

/** What can be printed of a pair: sheets that are set for paper. */
export function kitSheets({ pair: [a, b] }: KitExample): KitAddress[] {
  return [
    { path: handoutPath(a, b), label: 'Handout, on one page' },
    { path: worksheetPath(a, b), label: 'Worksheet, to fill in' },
  ];
}
