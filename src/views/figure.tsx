import { href } from '../base-path.ts';
import { recordPath } from '../domain/address.ts';
import { type CitedSalary, recordKey } from '../domain/library.ts';
import { salaryAmount, salaryPhrase } from '../domain/salary-words.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { SourceMark } from './source-mark.tsx';

interface Props {
  cited: CitedSalary;
  /** "a year" after the amount. */
  withPeriod?: boolean;
  /** For the numbered mark after the figure; left out where the row already carries it. */
  marks?: SourceMarks | undefined;
  /** In a frame on another site, where a page of ours opens in the whole window. */
  framed?: boolean;
}

/** A pay figure, which leads to its record. */
export function Figure({ cited, withPeriod = false, marks, framed = false }: Props) {
  const { source, record } = cited;
  return (
    <>
      <a
        class="figure"
        href={href(recordPath(source.id, record.id))}
        target={framed ? '_top' : undefined}
        data-record={recordKey(cited)}
      >
        {withPeriod ? salaryPhrase(record) : salaryAmount(record)}
      </a>
      {marks && <SourceMark sources={[source.id]} marks={marks} />}
    </>
  );
}
