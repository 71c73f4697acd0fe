import { type Catalogue, ENTRY, LEDGER, MOVES } from './entry.ts';

/** An address that was moved, as the sound world has it. */
const MOVED =
  '- from: /sources/oven-guild/\n  to: /sources/guild-of-bakers/\n  reason: The guild has another name.\n';

/** Faults of what the site remembers: the change log, the ledger of addresses, and where old ones lead. */
export const HISTORY_FAULTS = {
  'change-not-logged': {
    title: 'Records that changed without a word',
    cause:
      'A record was added, corrected or taken out, and no entry of the change log tells of it. Readers who cited the figure would never learn that it changed, and why.',
    mend: 'Run `npm run changes -- --why "…"` with the reason as a sentence for readers, and commit the entry that it writes. Where a role or a source was only renamed, write its old name down first: in `formerIds` of the profile, or in `content/redirects.yml`.',
    fix: null,
    example: {
      kind: 'removed',
      file: ENTRY,
      instead: 'The entry is there, as `npm run changes` wrote it.',
    },
  },
  'change-entry-form': {
    title: 'An entry of the change log that cannot be read',
    cause:
      'The entry was edited by hand, or has the name of no entry. Feed readers and citations hold on to what it said.',
    mend: 'Put the entry back as it was; `git log -p` has it. Entries are written by `npm run changes` and never edited.',
    fix: null,
    example: {
      kind: 'edit',
      file: ENTRY,
      wrong: '"why": "New."',
      right: '"why": "First published."',
    },
  },
  'change-log-contradiction': {
    title: 'Entries of the change log that contradict each other',
    cause:
      'An entry adds what was there, or takes out or corrects what was not. Most often two people logged the same change, each on a branch of their own.',
    mend: 'Keep the older entry. Take out the newest that is at fault, and run `npm run changes -- --why "…"` again: it logs what is left to tell.',
    fix: null,
    example: {
      kind: 'added',
      file: 'content/changes/2026-11-23-01-early-start.json',
      text: '{\n  "uuid": "3c8f1f0e-5a0b-4d43-9d7e-6f6d6f0c2b11",\n  "date": "2026-11-23",\n  "why": "The guild names a duty.",\n  "changes": [\n    {"kind":"added","record":"guild-of-bakers#baker-duty-early-start","after":{"role":"baker","kind":"duty","value":"Early start","text":"Early start"}}\n  ]\n}\n',
      instead: 'Only the first entry adds the record.',
    },
  },
  'redirect-form': {
    title: 'An entry of the wrong form in content/redirects.yml',
    cause:
      'The file is a list; each entry has `from`, `to` and a `reason` of at least ten characters. Addresses start and end with a slash, with `#` and the id of a record behind it for a record.',
    mend: 'Write it as the comment at the head of content/redirects.yml shows.',
    fix: 'Corrects the name of a field where exactly one is two letters off at most.',
    example: {
      kind: 'edit',
      file: MOVES,
      wrong: 'from: sources/oven-guild',
      right: 'from: /sources/oven-guild/',
    },
  },
  'redirect-twice': {
    title: 'An old address that is to lead to two places',
    cause: 'Two entries of content/redirects.yml start from one address, and only one of them can hold.',
    mend: 'Take one of the two out.',
    fix: null,
    example: {
      kind: 'edit',
      file: MOVES,
      wrong: `${MOVED}- from: /sources/oven-guild/\n  to: gone\n  reason: The guild was dissolved.\n`,
      right: MOVED,
    },
  },
  'redirect-needless': {
    title: 'An old address that still has its page',
    cause: 'The page is there, so that the entry of content/redirects.yml would hide it.',
    mend: 'Take the entry out, or take the page away.',
    fix: null,
    example: {
      kind: 'edit',
      file: MOVES,
      wrong: `${MOVED}- from: /roles/baker/\n  to: /roles/pastry-chef/\n  reason: There is one trade of the oven now.\n`,
      right: MOVED,
    },
  },
  'redirect-unpublished': {
    title: 'An old address that never was one',
    cause:
      'The address an entry starts from is not in the ledger, so no reader was ever given it. Most often it is misspelt.',
    mend: 'Correct the address, or take the entry out. The ledger is content/ledger/addresses.txt.',
    fix: null,
    example: {
      kind: 'edit',
      file: MOVES,
      wrong: `${MOVED}- from: /sources/guild-of-millers/\n  to: gone\n  reason: The guild was dissolved.\n`,
      right: MOVED,
    },
  },
  'redirect-dangling': {
    title: 'An old address that leads to no page',
    cause: 'The address an entry leads to has no page or record.',
    mend: 'Correct `to`; the ¶ beside a record, on the page of its source, shows its address. Where nothing took the place, write `to: gone`.',
    fix: null,
    example: {
      kind: 'edit',
      file: MOVES,
      wrong: 'to: /sources/guild-of-millers/',
      right: 'to: /sources/guild-of-bakers/',
    },
  },
  'address-lost': {
    title: 'An address that was given out and leads nowhere',
    cause:
      'The page or record was renamed or taken out. People linked to it, printed it and cited it: each address in the ledger keeps working for ever.',
    mend: `Say what became of it: of a renamed role in \`formerIds\` of its profile, of all else in content/redirects.yml, with \`to: gone\` where nothing took its place. A changed record keeps its address once \`npm run changes\` logged it. Never take a line out of ${LEDGER}.`,
    fix: null,
    example: { kind: 'edit', file: MOVES, wrong: '', right: MOVED },
  },
} as const satisfies Catalogue;
