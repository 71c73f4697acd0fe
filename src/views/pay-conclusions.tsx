import type { CitedSalary, Role } from '../domain/library.ts';
import type { PayConclusion } from '../domain/pay-conclusion.ts';
import {
  conclusionSentence,
  disagreementSentence,
  inSentence,
  payHeadline,
  withArticle,
} from '../domain/pay-sentences.ts';
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
  // Of several roles, one without pay is said to be so once, and not beside each of the others.
  const unpaid = roles.filter((_, index) => figures[index]?.length === 0);
  const paidPairs = pairs.filter((pair) => !unpaid.some(({ id }) => pair.roles.includes(id)));
  const titleOf = (id: string): string => roles.find((role) => role.id === id)?.title ?? id;
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
            {paidPairs.map((pair) => (
              <div>
                <dt>
                  {titleOf(pair.roles[0])} and {inSentence(titleOf(pair.roles[1]))}
                </dt>
                <dd data-conclusion={kindOf(pair)}>{headline(pair)}</dd>
              </div>
            ))}
            {unpaid.map(({ title }) => (
              <div>
                <dt>{title}</dt>
                <dd data-conclusion="one-sided">
                  No source states what {withArticle(title)} is paid, so we cannot compare it.
                </dd>
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
