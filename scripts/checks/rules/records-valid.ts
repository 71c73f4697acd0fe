import { recordFileSchema } from '../../../src/domain/record-file.ts';
import type { Check, Finding } from '../check.ts';
import type { GeneratedFile } from '../read-content.ts';

const REMEDY = 'Run `npm run normalize`: records are made from seeds/ and never edited by hand.';

function faultsIn({ file, id, text }: GeneratedFile): Finding[] {
  const at = (fault: string, expected: string): Finding => ({
    file,
    line: null,
    column: null,
    fault,
    expected,
    remedy: REMEDY,
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [at(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}.`, 'JSON')];
  }
  const result = recordFileSchema.safeParse(data);
  if (!result.success) {
    // One slip of the normalizer shows in every record: the first tells enough.
    const [first, ...more] = result.error.issues;
    const where = first && first.path.length > 0 ? first.path.map(String).join('.') : 'the file';
    const others = more.length > 0 ? `; ${more.length} more like it` : '';
    return [
      at(`In ${where}: ${first?.message ?? 'not valid'}${others}.`, 'records by src/domain/record-file.ts'),
    ];
  }
  return result.data.source.id === id
    ? []
    : [at(`The file holds the records of "${result.data.source.id}".`, `the records of "${id}"`)];
}

export const recordsValid: Check = {
  name: 'records-valid',
  describe: 'Every file of records follows the contract of records.',
  examines: 'files in content/records',
  check({ records }) {
    return { examined: records.length, findings: records.flatMap(faultsIn) };
  },
};
