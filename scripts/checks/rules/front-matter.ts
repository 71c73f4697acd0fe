import { z } from 'zod';
import { comparisonVerdictSchema } from '../../../src/domain/comparison-verdict.ts';
import { roleProfileSchema } from '../../../src/domain/role-profile.ts';
import { sourceFrontMatterSchema } from '../../../src/domain/source.ts';
import { correctionSchema } from '../../../src/normalize/corrections.ts';
import type { FindingCode } from '../catalogue/catalogue.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { type Content, FACT_SHEETS_FOLDER, type WrittenFile } from '../read-content.ts';
import { type Issue, type SchemaCheck, schemaFindings } from '../schema-findings.ts';

type FieldsOfFiles = Pick<SchemaCheck, 'schema' | 'explainedIn' | 'leaves' | 'codeOf'>;

const CODES: readonly FindingCode[] = [
  'front-matter-unknown-field',
  'front-matter-missing-field',
  'front-matter-wrong-type',
  'front-matter-empty',
  'front-matter-unknown-value',
  'front-matter-wrong-form',
  'text-too-long',
];

function findingsIn(files: readonly WrittenFile[], fields: FieldsOfFiles): Finding[] {
  return files.flatMap(({ file, text, frontMatter }) =>
    // What is no YAML at all is left to the rule of YAML.
    frontMatter === null || frontMatter.faults.length > 0
      ? []
      : schemaFindings({ file, text, yaml: frontMatter, ...fields }),
  );
}

/** A name in one of these fields is looked up by the rule of references, which says more than that its form is wrong. */
const REFERENCES = ['related', 'nearest', 'roles', 'summarySources', 'chooseA', 'chooseB'];

const isReference = (path: readonly PropertyKey[], issue: Issue): boolean =>
  issue.code === 'invalid_format' && REFERENCES.includes(String(path[0]));

/** That the roles stand in order is a rule of its own. */
const isOrder = (path: readonly PropertyKey[], issue: Issue): boolean =>
  issue.code === 'custom' && path.length === 0;

function frontMatterRule(
  words: Pick<Check, 'name' | 'describe' | 'examines'>,
  filesOf: (content: Content) => WrittenFile[],
  fields: FieldsOfFiles,
  codes: readonly FindingCode[] = CODES,
): Check {
  return {
    ...words,
    codes,
    check(content) {
      const files = filesOf(content);
      return { examined: files.length, findings: findingsIn(files, fields) };
    },
  };
}

export const roleFrontMatter = frontMatterRule(
  {
    name: 'role-front-matter',
    describe: 'The front matter of every profile has the fields of a profile, and no others.',
    examines: 'profiles in content/roles',
  },
  ({ roles }) => roles,
  { schema: roleProfileSchema, explainedIn: 'src/domain/role-profile.ts', leaves: isReference },
);

export const comparisonFrontMatter = frontMatterRule(
  {
    name: 'comparison-front-matter',
    describe: 'The front matter of every comparison has the fields of a verdict, and no others.',
    examines: 'comparisons in content/comparisons',
  },
  ({ comparisons }) => comparisons,
  {
    schema: comparisonVerdictSchema,
    explainedIn: 'src/domain/comparison-verdict.ts',
    leaves: (path, issue) => isReference(path, issue) || isOrder(path, issue),
  },
);

/** The fields without which no one could tell where a fact came from. */
const ORIGIN = ['publisher', 'title', 'url', 'kind', 'accessed', 'sha256', 'license'];

const WITHOUT: readonly FindingCode[] = [
  'front-matter-missing-field',
  'front-matter-empty',
  'front-matter-wrong-type',
];

export const factSheetFrontMatter = frontMatterRule(
  {
    name: 'fact-sheet-front-matter',
    describe: 'The front matter of every fact sheet says where its facts came from.',
    examines: 'fact sheets in seeds',
  },
  ({ factSheets }) => factSheets,
  {
    schema: sourceFrontMatterSchema,
    explainedIn: `${FACT_SHEETS_FOLDER}/README.md`,
    codeOf: (usual, path) =>
      WITHOUT.includes(usual) && ORIGIN.includes(String(path[0])) ? 'fact-sheet-without-origin' : usual,
  },
  [...CODES, 'fact-sheet-without-origin'],
);

export const correctionForm: Check = {
  name: 'correction-form',
  describe: 'Every correction has a record, a reason, what it expects, and what it sets.',
  examines: 'files of corrections',
  mayBeNone: true,
  codes: ['correction-form'],
  check({ corrections }) {
    return {
      examined: corrections.length,
      findings: corrections
        .filter(({ yaml }) => yaml.faults.length === 0)
        .flatMap(({ file, text, yaml }) =>
          schemaFindings({
            file,
            text,
            yaml,
            schema: z.array(correctionSchema),
            explainedIn: 'content/corrections/README.md',
            codeOf: () => 'correction-form',
          }),
        ),
    };
  },
};
