import type { Check, Finding } from '../check.ts';
import { didYouMean, listNames } from '../did-you-mean.ts';
import { readProse, type Tag } from '../prose.ts';
import { type Content, mdxFiles, RECORDS_FOLDER, sourceIds } from '../read-content.ts';

type Words = Pick<Finding, 'fault' | 'expected' | 'remedy'>;

/** The ids that a mark may name: pay records for <Salary>, any record for <Cite>. Null where the source's are unknown. */
function recordIds(content: Content, source: string, tag: Tag): string[] | null {
  const records = content.records.find(({ id }) => id === source)?.records;
  if (!records) return null;
  const pay = records.salaries.map(({ id }) => id);
  return tag.name === 'Salary' ? pay : [...pay, ...records.facts.map(({ id }) => id)];
}

function attributeFault(tag: Tag, name: string, value: string | null | undefined): Words | null {
  if (typeof value === 'string' && value !== '') return null;
  return {
    fault:
      value === undefined
        ? `<${tag.name}> has no "${name}".`
        : `"${name}" of <${tag.name}> is no plain text.`,
    expected: tag.name === 'Salary' ? '<Salary source="…" record="…" />' : '<Cite source="…" />',
    remedy: `Write ${name}="…" with an id from ${RECORDS_FOLDER}.`,
  };
}

function markFault(content: Content, tag: Tag): Words | null {
  const source = tag.attributes.get('source');
  const sourceFault = attributeFault(tag, 'source', source);
  if (sourceFault || typeof source !== 'string') return sourceFault;
  const known = sourceIds(content);
  if (!known.includes(source))
    return {
      fault: `<${tag.name}> names the source "${source}", which has no fact sheet.`,
      expected: `one of ${listNames(known)}`,
      remedy: didYouMean(source, known, `Add seeds/${source}.md, or take the mark out.`),
    };
  const record = tag.attributes.get('record');
  if (record === undefined && tag.name === 'Cite') return null;
  const recordFault = attributeFault(tag, 'record', record);
  if (recordFault || typeof record !== 'string') return recordFault;
  const ids = recordIds(content, source, tag);
  if (ids === null || ids.includes(record)) return null;
  return {
    fault: `<${tag.name}> names the record "${record}", which ${source} does not have.`,
    expected: `the id of a ${tag.name === 'Salary' ? 'pay record' : 'record'} in ${RECORDS_FOLDER}/${source}.json`,
    remedy: didYouMean(record, ids, 'Look the id up there, or on the page of the source.'),
  };
}

export const sourceMarks: Check = {
  name: 'source-marks',
  describe: 'Every <Cite> and <Salary> in prose names a source, and a record that the source has.',
  examines: 'profiles and comparisons',
  check(content) {
    const files = mdxFiles(content);
    return {
      examined: files.length,
      findings: files.flatMap(({ file, text }) =>
        readProse(text)
          .tags.filter(({ name }) => name === 'Cite' || name === 'Salary')
          .flatMap((tag): Finding[] => {
            const words = markFault(content, tag);
            return words ? [{ file, ...tag.place, ...words }] : [];
          }),
      ),
    };
  },
};
