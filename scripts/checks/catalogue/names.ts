import { BAKER, type Catalogue, PASTRY_CHEF } from './entry.ts';

/** Faults of names and of what they refer to. */
export const NAME_FAULTS = {
  'alias-claimed-twice': {
    title: 'A name that two roles claim',
    cause:
      'The normalizer and the search look roles up by title and alias. A name that belongs to two roles would give one the facts of the other. Letter case, hyphens and blanks make no difference.',
    mend: 'Leave the name with the role that it is used for most, and take it out of the other.',
    fix: null,
    example: { kind: 'edit', file: PASTRY_CHEF, wrong: 'aliases: [Bread-Baker]', right: 'aliases: []' },
  },
  'name-twice': {
    title: 'A name that stands twice in one profile',
    cause:
      'The title and the aliases of a role are each written once. Letter case, hyphens and blanks make no difference.',
    mend: 'Take one of them out.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'aliases: [bread baker, Baker]',
      right: 'aliases: [bread baker]',
    },
  },
  'address-claimed-twice': {
    title: 'An address that two roles claim',
    cause:
      'Addresses are for ever: what `formerIds` lists leads on to the role, so it can be no other role’s address.',
    mend: 'Take the id out of `formerIds` in one of the two files.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: 'formerIds: [pastry-chef]', right: 'formerIds: []' },
  },
  'role-unknown': {
    title: 'A role that is not there',
    cause: 'A field, a tag or a link names a role that has no profile in `content/roles`.',
    mend: 'Correct the id, or add the profile.',
    fix: 'Corrects the id where exactly one role is two letters off at most.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'related: [pastry-chef, confectioner]',
      right: 'related: [pastry-chef]',
    },
  },
  'role-names-itself': {
    title: 'A role that is set beside itself',
    cause:
      'A role is compared with others. It cannot be related to itself, nor be both sides of a comparison.',
    mend: 'Take the name out, or name the role that was meant.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'related: [pastry-chef, baker]',
      right: 'related: [pastry-chef]',
    },
  },
  'entry-twice': {
    title: 'An entry that stands twice',
    cause: 'A role or a source is named once in a list.',
    mend: 'Take one of them out.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'summarySources: [guild-of-bakers, guild-of-bakers]',
      right: 'summarySources: [guild-of-bakers]',
    },
  },
  'source-unknown': {
    title: 'A source that is not there',
    cause:
      'A field or a mark names a source that has no fact sheet in `seeds`, so that the mark would lead nowhere.',
    mend: 'Correct the id, or add the fact sheet.',
    fix: 'Corrects the id where exactly one source is two letters off at most.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'The work grows by 5%.<Cite source="guild-of-bakers" /><Cite source="town-crier" />',
      right: 'The work grows by 5%.<Cite source="guild-of-bakers" />',
    },
  },
  'record-unknown': {
    title: 'A record that is not there',
    cause:
      'A mark names a record that its source does not have, or has no longer: the claim has outlived the fact that bore it. `<Salary>` names a pay record; a fact is cited with `<Cite>`.',
    mend: 'Look the id up on the page of the source, or in `content/records`. Where the fact is gone, change the claim.',
    fix: 'Corrects the id where exactly one record is two letters off at most, and no digit.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'record="baker-duty-late-start"',
      right: 'record="baker-duty-early-start"',
    },
  },
  'source-silent': {
    title: 'A source that says nothing of the role',
    cause:
      'The source is there, but no record of it is about the roles of the page, so that it does not stand among the footnotes of the page.',
    mend: 'Cite the source that bears the claim, or take the claim out.',
    fix: null,
    example: {
      kind: 'added',
      file: 'content/roles/miller.mdx',
      text: '---\ntitle: Miller\naliases: []\nsummary: Grinds the grain.\nsummarySources: [guild-of-bakers]\nfamily: kitchen\nrelated: []\nnearest: []\nformerIds: []\nreviewed: "2026-11-22"\n---\n\nA miller grinds the grain.\n',
      instead: 'The summary names a source that has a record of the miller.',
    },
  },
} as const satisfies Catalogue;
