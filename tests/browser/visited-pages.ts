import { CHANGES, COUNSELORS, DATA, METHOD, SALARIES, SOURCES } from '../../src/domain/address.ts';

/** One page of each kind, and each kind of comparison: with pay on both sides, on one, and without a verdict. */
export const VISITED_PAGES = [
  '/',
  '/roles/',
  '/roles/account-manager/',
  '/roles/account-executive/',
  '/compare/',
  '/compare/account-manager-vs-relationship-manager/',
  '/compare/account-executive-vs-account-manager/',
  '/compare/account-executive-vs-key-account-manager/',
  SALARIES,
  SOURCES,
  '/sources/zengig-account-manager/',
  METHOD,
  '/cite/compare/account-manager-vs-relationship-manager/',
  COUNSELORS,
  DATA,
  CHANGES,
  '/search/',
  '/404.html',
];
