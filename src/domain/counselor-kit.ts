import * as address from './address.ts';
import type { RoleId } from './role-id.ts';

/** The parts of the kit, in the order of its page; each is a section there under this id. */
export type KitPartId =
  | 'link'
  | 'figure'
  | 'cite'
  | 'appraise'
  | 'embed'
  | 'print'
  | 'data'
  | 'rely'
  | 'not-done';

/** One part of what a counselor can do with this site. */
export interface KitPart {
  id: KitPartId;
  title: string;
}

/** What the examples of the kit are about: a compared pair in its canonical order, and one of its roles. */
export interface KitExample {
  pair: readonly [RoleId, RoleId];
  role: RoleId;
}

/** An address of a part that is made for being passed on or printed. */
export interface KitAddress {
  path: string;
  label: string;
}

interface PlannedPart extends KitPart {
  /** The addresses that it is about, each with the function of address.ts that makes them; without that, it has none. */
  addresses?: readonly { family: string; of: (example: KitExample) => KitAddress }[];
}

const pairOf = ({ pair }: KitExample): string => pair.join('-vs-');

const PARTS: readonly PlannedPart[] = [
  { id: 'link', title: 'Link to a page' },
  { id: 'figure', title: 'Link to a single figure' },
  { id: 'cite', title: 'Cite it' },
  { id: 'appraise', title: 'Defend it' },
  {
    id: 'embed',
    title: 'Show it on your own site',
    addresses: [
      {
        family: 'embedPath',
        of: (example) => ({ path: `/embed/compare/${pairOf(example)}/`, label: 'a comparison in a frame' }),
      },
      {
        family: 'embedPath',
        of: ({ role }) => ({ path: `/embed/salary/${role}/`, label: 'the pay of one role in a frame' }),
      },
    ],
  },
  {
    id: 'print',
    title: 'Print it for a meeting',
    addresses: [
      {
        family: 'handoutPath',
        of: (example) => ({ path: `/handout/${pairOf(example)}/`, label: 'the handout, on one page' }),
      },
      {
        family: 'worksheetPath',
        of: (example) => ({ path: `/worksheet/${pairOf(example)}/`, label: 'the worksheet, to fill in' }),
      },
    ],
  },
  { id: 'data', title: 'Take the data away' },
  { id: 'rely', title: 'Rely on it' },
  { id: 'not-done', title: 'What this site does not do' },
];

/** The addresses of a part that this site has. */
export function kitAddresses(id: KitPartId, example: KitExample, site: object = address): KitAddress[] {
  const planned = PARTS.find((part) => part.id === id)?.addresses ?? [];
  return planned.filter(({ family }) => family in site).map(({ of }) => of(example));
}

/**
 * The parts of the kit that there are. A part about a family of addresses stands as soon as the site has one of them.
 * @param site what makes the addresses of the site: the functions of address.ts by their names
 */
export function kitParts(site: object = address): KitPart[] {
  return PARTS.filter(
    ({ addresses }) => addresses === undefined || addresses.some(({ family }) => family in site),
  ).map(({ id, title }) => ({ id, title }));
}
