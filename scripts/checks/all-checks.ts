import type { Check } from './check.ts';
import { addressesKept } from './rules/addresses-kept.ts';
import { changesLogged } from './rules/changes-logged.ts';
import { citedSourcesSpeak } from './rules/cited-sources-speak.ts';
import { comparisonFrontMatter } from './rules/comparison-front-matter.ts';
import { factSheetFrontMatter } from './rules/fact-sheet-front-matter.ts';
import { fileNames } from './rules/file-names.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { recordsFresh } from './rules/records-fresh.ts';
import { recordsValid } from './rules/records-valid.ts';
import { references } from './rules/references.ts';
import { roleFrontMatter } from './rules/role-front-matter.ts';
import { roleNamesUnique } from './rules/role-names-unique.ts';
import { sourceMarks } from './rules/source-marks.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** Every rule about what editors write, in the order in which a file is read. A new rule is added here. */
export const ALL_CHECKS: readonly Check[] = [
  fileNames,
  yamlSyntax,
  roleFrontMatter,
  comparisonFrontMatter,
  factSheetFrontMatter,
  roleNamesUnique,
  references,
  recordsValid,
  recordsFresh,
  mdxSyntax,
  sourceMarks,
  citedSourcesSpeak,
  changesLogged,
  addressesKept,
];
