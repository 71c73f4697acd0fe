import * as address from '../domain/address.ts';

/** The main navigation: what a reader comes for, in the order of how often. */
export const MAIN_NAVIGATION = [
  { path: address.COMPARE, label: 'Compare' },
  { path: address.ROLES, label: 'Roles' },
  { path: address.SALARIES, label: 'Pay' },
  { path: address.SOURCES, label: 'Sources' },
  { path: address.METHOD, label: 'Method' },
] as const;
