import type { CatalogueEntry } from './entry.ts';
import { FIELD_FAULTS } from './fields.ts';
import { FILE_FAULTS } from './files.ts';
import { HISTORY_FAULTS } from './history.ts';
import { LINK_FAULTS } from './links.ts';
import { NAME_FAULTS } from './names.ts';
import { PROSE_FAULTS } from './prose.ts';
import { RECORD_FAULTS } from './records.ts';

/** Every kind of fault, in groups. A code is never used for something else: documentation and scripts rely on it. */
export const CATALOGUE_GROUPS = [
  { title: 'Files', entries: FILE_FAULTS },
  { title: 'Front matter', entries: FIELD_FAULTS },
  { title: 'Names and what they refer to', entries: NAME_FAULTS },
  { title: 'Prose, tags and figures', entries: PROSE_FAULTS },
  { title: 'Links', entries: LINK_FAULTS },
  { title: 'Fact sheets, records and corrections', entries: RECORD_FAULTS },
  { title: 'History', entries: HISTORY_FAULTS },
] as const;

const ALL = {
  ...FILE_FAULTS,
  ...FIELD_FAULTS,
  ...NAME_FAULTS,
  ...PROSE_FAULTS,
  ...LINK_FAULTS,
  ...RECORD_FAULTS,
  ...HISTORY_FAULTS,
};

/** What kind of fault a finding is. */
export type FindingCode = keyof typeof ALL;

/** What the documentation says of each code. */
export const CATALOGUE: Readonly<Record<FindingCode, CatalogueEntry>> = ALL;

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(CATALOGUE, code);
}

export const FINDING_CODES: readonly FindingCode[] = Object.keys(CATALOGUE).filter(isFindingCode);

/** The page that explains a code, from the root of the repository. */
export function docsPath(code: FindingCode): string {
  return `docs/checks/${code}.md`;
}
