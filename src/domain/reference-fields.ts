/** Every place where front matter names a role that has a profile: the way to it, in which "*" stands for each item of a list. */
export const ROLE_FIELDS: readonly (readonly string[])[] = [
  ['related', '*'],
  ['nearest', '*', 'role'],
  ['roles', '*'],
];

/** Every place where front matter names a source. */
export const SOURCE_FIELDS: readonly (readonly string[])[] = [
  ['summarySources', '*'],
  ['chooseA', '*', 'sources', '*'],
  ['chooseB', '*', 'sources', '*'],
];
