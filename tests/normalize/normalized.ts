import type { RecordFile } from '../../src/domain/record-file.ts';
import type { Source } from '../../src/domain/source.ts';
import { type Reading, readSourceText } from '../../src/normalize/normalize-source.ts';
import type { KnownRole } from '../../src/normalize/roles/role-lexicon.ts';

/** Roles that have a profile in the small world of these tests. */
export const KNOWN_ROLES: readonly KnownRole[] = [
  { id: 'account-manager', names: ['Account manager', 'AM'] },
  { id: 'account-executive', names: ['Account executive', 'AE'] },
  { id: 'key-account-manager', names: ['Key account manager', 'KAM'] },
  { id: 'relationship-manager', names: ['Relationship manager'] },
];

export function sourceOf(title: string): Source {
  return {
    id: 'a-source',
    publisher: 'A Publisher',
    title,
    url: 'https://example.org/a-source',
    kind: 'career-guide',
    published: null,
    dating: null,
    accessed: '2026-11-21',
    sha256: '0'.repeat(64),
    license: 'All rights reserved.',
  };
}

/** Takes the text of an article; gives its records. The first line is its title where none is given. */
export const normalized = (text: string, title?: string, knownRoles = KNOWN_ROLES): RecordFile =>
  readText(text, title, knownRoles).records;

/** Takes the text of an article; gives its records and the figures that were held back. */
export function readText(text: string, title?: string, knownRoles = KNOWN_ROLES): Reading {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? 'Untitled';
  return readSourceText({
    source: sourceOf(title ?? first.slice(0, 200)),
    text,
    frontMatterLines: 0,
    knownRoles,
  });
}

/** "account-manager average 50000 USD/year": a figure in one line, for expectations that can be read. */
export function figures(file: RecordFile): string[] {
  return file.salaries.map((record) => {
    const { role, measure, percentile, low, high, currency, period, qualifier } = record;
    const amount = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
    const statistic = percentile === null ? measure : `p${percentile}`;
    return [role, statistic, qualifier === 'exact' ? '' : qualifier, `${amount} ${currency}/${period}`]
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** "account-manager 50000 USD/year": the figures of a text that were held back, in one line each. */
export const heldBack = (text: string, title?: string): string[] =>
  readText(text, title).heldBack.map(
    ({ role, low, high, currency, period }) =>
      `${role} ${low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`} ${currency}/${period}`,
  );
