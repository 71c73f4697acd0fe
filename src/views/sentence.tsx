import { recordKey } from '../domain/library.ts';
import type { Sentence } from '../domain/pay-sentences.ts';
import { formatMoney } from '../domain/salary-words.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { Figure } from './figure.tsx';

interface Props {
  sentence: Sentence;
  marks: SourceMarks;
  /** In a frame on another site. */
  framed?: boolean;
}

/** A sentence about pay, its figures leading to their records. */
export function SentenceView({ sentence, marks, framed = false }: Props) {
  return (
    <>
      {sentence.map((part) => {
        switch (part.kind) {
          case 'words':
            return part.text;
          case 'figure':
            return <Figure cited={part.figure} withPeriod={part.withPeriod} marks={marks} framed={framed} />;
          case 'difference':
            return (
              <span class="figure-amount" data-difference={part.from.map(recordKey).join(' ')}>
                {formatMoney(part.amount, part.currency)}
              </span>
            );
          default:
            return part satisfies never;
        }
      })}
    </>
  );
}
