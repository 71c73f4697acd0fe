import type { Check } from './check.ts';
import { addressesKept } from './rules/addresses-kept.ts';
import { changesLogged } from './rules/changes-logged.ts';
import { citedSourcesSpeak } from './rules/cited-sources-speak.ts';
import { comparisonRoles } from './rules/comparison-roles.ts';
import { components } from './rules/components.ts';
import { fieldTexts } from './rules/field-texts.ts';
import { figures } from './rules/figures.ts';
import { fileNames } from './rules/file-names.ts';
import {
  comparisonFrontMatter,
  correctionForm,
  factSheetFrontMatter,
  roleFrontMatter,
} from './rules/front-matter.ts';
import { headingsAndPictures } from './rules/headings-and-pictures.ts';
import { links } from './rules/links.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { factSheetsOnce, recordsFresh, recordsValid } from './rules/records.ts';
import { references } from './rules/references.ts';
import { roleNames } from './rules/role-names.ts';
import { trailingSpaces } from './rules/trailing-spaces.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** Every rule about what editors write, in the order in which a file is read. A new rule is added here. */
export const ALL_CHECKS: readonly Check[] = [
  fileNames,
  trailingSpaces,
  yamlSyntax,
  roleFrontMatter,
  comparisonFrontMatter,
  comparisonRoles,
  factSheetFrontMatter,
  factSheetsOnce,
  correctionForm,
  fieldTexts,
  roleNames,
  references,
  recordsValid,
  recordsFresh,
  mdxSyntax,
  components,
  citedSourcesSpeak,
  headingsAndPictures,
  links,
  figures,
  changesLogged,
  addressesKept,
];
