import type { CitedSalary, Role } from '../domain/library.ts';
import type { PayConclusion } from '../domain/pay-conclusion.ts';
import { conclusionSentence, disagreementSentence, payHeadline } from '../domain/pay-sentences.ts';
import type { ComparedPair } from '../domain/role-comparison.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { SentenceView } from './sentence.tsx';

interface Props {
  roles: readonly Pick<Role, 'id' | 'title'>[];
  figures: readonly (readonly CitedSalary[])[];
  pairs: readonly ComparedPair[];
  marks: SourceMarks;
}

/** What the records allow to be said of the pay of each two of the roles, and of which roles sources disagree. */
export function PayConclusions({ roles, figures, pairs, marks }: Props) {
  const disagreements = roles
    .map((role, index) => disagreementSentence(role, figures[index] ?? []))
    .filter((sentence) => sentence !== null);
  // What the headline has said already is not said again.
  const rest = pairs
    .flatMap(({ conclusions }) => conclusions)
    .filter(({ kind }) => kind !== 'one-sided' && kind !== 'neither');
  const kindOf = ({ conclusions }: ComparedPair): PayConclusion['kind'] =>
    conclusions.some(({ kind }) => kind === 'higher') ? 'higher' : (conclusions[0]?.kind ?? 'neither');
  const headline = ({ conclusions }: ComparedPair) => (
    <SentenceView sentence={payHeadline(conclusions, roles)} marks={marks} />
  );
  const said = disagreements.map((sentence) => (
    <>
      {' '}
      <SentenceView sentence={sentence} marks={marks} />
    </>
  ));
  const [only] = pairs;
  return (
    <>
      {pairs.length === 1 && only ? (
        <p class="headline" data-conclusion={kindOf(only)}>
          {headline(only)}
          {said}
        </p>
      ) : (
        <>
          <dl class="headlines">
            {pairs.map((pair) => (
              <div>
                <dt>
                  {pair.roles.map((id) => roles.find((role) => role.id === id)?.title ?? id).join(' and ')}
                </dt>
                <dd data-conclusion={kindOf(pair)}>{headline(pair)}</dd>
              </div>
            ))}
          </dl>
          {said.length > 0 && <p>{said}</p>}
        </>
      )}
      {rest.length > 0 && (
        <details class="conclusion-list">
          <summary>Which figures can be compared, and which can’t</summary>
          <ul class="conclusions">
            {rest.map((conclusion) => (
              <li data-conclusion={conclusion.kind}>
                <SentenceView sentence={conclusionSentence(conclusion, roles)} marks={marks} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
