import { BAKER, type Catalogue, PAIR, PASTRY_CHEF, SHEET } from './entry.ts';

/** Faults of front matter. */
export const FIELD_FAULTS = {
  'front-matter-missing': {
    title: 'No front matter',
    cause: 'The file does not start with fields between two lines of `---`, so nothing is known of it.',
    mend: 'Put the fields at the head of the file; any other file of the folder shows how.',
    fix: null,
    example: {
      kind: 'added',
      file: 'content/roles/miller.mdx',
      text: 'A miller grinds the grain.\n',
      instead: 'The file starts with `---`, its fields, and `---`.',
    },
  },
  'yaml-syntax': {
    title: 'YAML that cannot be read',
    cause:
      'The fields are written in YAML, where a colon with a blank behind it, a `#` and some signs have a meaning of their own. A field that stands twice is a fault of this kind, too.',
    mend: 'Put a value that holds such a sign in double quotes; indent lists by two blanks; close each bracket.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'summary: Makes bread: rolls too.',
      right: 'summary: Makes bread and rolls through the night; pastry is another trade.',
    },
  },
  'front-matter-unknown-field': {
    title: 'A field that is not known',
    cause:
      'No page shows a field of this name, so that what it says would be lost. Most often it is misspelt.',
    mend: 'Correct the name, or take the line out.',
    fix: 'Corrects the name where exactly one known field is two letters off at most.',
    example: { kind: 'edit', file: BAKER, wrong: 'familly: kitchen', right: 'family: kitchen' },
  },
  'front-matter-missing-field': {
    title: 'A field that is missing',
    cause: 'Every field is asked for, so that nothing is left out by mistake: an empty list is written `[]`.',
    mend: 'Add the field. The message says where its meaning is explained.',
    fix: null,
    example: { kind: 'edit', file: BAKER, wrong: 'nearest: []\n', right: 'nearest: []\nformerIds: []\n' },
  },
  'front-matter-wrong-type': {
    title: 'A value of the wrong kind',
    cause:
      'A text stands where a list belongs, or a number where a text does. YAML takes `2024` for a number and `yes` for a text.',
    mend: 'Write a list as `[one, two]`; put a number that is meant as a text in quotes.',
    fix: 'Puts a number, a date or true and false in quotes where a text belongs.',
    example: { kind: 'edit', file: BAKER, wrong: 'aliases: bread baker', right: 'aliases: [bread baker]' },
  },
  'front-matter-empty': {
    title: 'A value that is empty',
    cause: 'The field is there, and nothing stands in it.',
    mend: 'Fill it in.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'summarySources: []',
      right: 'summarySources: [guild-of-bakers]',
    },
  },
  'front-matter-unknown-value': {
    title: 'A value that is none of the known ones',
    cause: 'The field takes one of a few values only.',
    mend: 'Take one of those that the message lists.',
    fix: 'Corrects the value where exactly one known value is two letters off at most.',
    example: { kind: 'edit', file: SHEET, wrong: 'kind: blog', right: 'kind: career-guide' },
  },
  'front-matter-wrong-form': {
    title: 'A value of the wrong form',
    cause:
      'A date is no day of the calendar, an address is not whole, or an id holds other characters than ids do.',
    mend: 'Write it as the message shows.',
    fix: null,
    example: { kind: 'edit', file: PAIR, wrong: 'reviewed: "2026-11-31"', right: 'reviewed: "2026-11-22"' },
  },
  'text-too-long': {
    title: 'A text that is too long to show',
    cause:
      'A title has at most 50 characters, another name 60, the summary of a profile 200, that of a comparison 240, and a reason to choose a role 160: longer ones break the two columns of a comparison on a phone, or are cut off by search engines.',
    mend: 'Shorten it. What else there is to say belongs in the prose.',
    fix: null,
    example: {
      kind: 'edit',
      file: PASTRY_CHEF,
      wrong: 'title: Pastry chef for cakes, desserts and all that is sweet',
      right: 'title: Pastry chef',
    },
  },
  'comparison-roles-order': {
    title: 'Roles that are not in alphabetical order',
    cause:
      'A pair of roles has one page, at the address with its roles in alphabetical order. `chooseA` are the reasons for the first role, `chooseB` those for the second.',
    mend: 'Let the two roles change places, and `chooseA` and `chooseB` with them.',
    fix: 'Does so.',
    example: {
      kind: 'edit',
      file: PAIR,
      wrong: 'roles: [pastry-chef, baker]',
      right: 'roles: [baker, pastry-chef]',
    },
  },
  'field-entity': {
    title: 'A character written as HTML in a field',
    cause: 'Front matter is shown as it stands: readers would see `&amp;` and not “&”.',
    mend: 'Write the character itself.',
    fix: 'Puts the character in its place where it is sure which is meant.',
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'summary: Makes bread &amp; rolls through the night; pastry is another trade.',
      right: 'summary: Makes bread & rolls through the night; pastry is another trade.',
    },
  },
  'field-markup': {
    title: 'Markup in a field',
    cause: 'Front matter knows no tags, links or emphasis: readers would see the stars and brackets.',
    mend: 'Write it without. The sources of a summary stand in `summarySources`; everything else belongs in the prose.',
    fix: null,
    example: {
      kind: 'edit',
      file: BAKER,
      wrong: 'summary: Makes **bread** through the night; pastry is another trade.',
      right: 'summary: Makes bread through the night; pastry is another trade.',
    },
  },
  'full-stop': {
    title: 'A full stop too few, or too many',
    cause:
      'A summary is a sentence and ends with a full stop. A reason completes “… may suit you if you …” in a list, and has none.',
    mend: 'Add it, or take it out.',
    fix: 'Does so, where the text stands on one line.',
    example: {
      kind: 'edit',
      file: PAIR,
      wrong: 'text: like to start before the town wakes.',
      right: 'text: like to start before the town wakes',
    },
  },
} as const satisfies Catalogue;
