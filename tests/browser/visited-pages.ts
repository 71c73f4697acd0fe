import { CHANGES, DATA, METHOD, SALARIES, SOURCES } from '../../src/domain/address.ts';

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
  '/handout/account-manager-vs-relationship-manager/',
  '/worksheet/account-manager-vs-relationship-manager/',
  SALARIES,
  SOURCES,
  '/sources/zengig-account-manager/',
  METHOD,
  DATA,
  CHANGES,
  '/search/',
  '/embed/',
  '/share/compare/account-manager-vs-relationship-manager/',
  '/embed/compare/account-manager-vs-relationship-manager/',
  '/embed/compare/account-executive-vs-key-account-manager/',
  '/embed/salary/relationship-manager/',
  '/embed/salary/account-executive/',
  '/404.html',
];
