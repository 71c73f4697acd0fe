import { href } from '../base-path.ts';
import { recordPath } from '../domain/address.ts';
import {
  type FactStatement,
  factStatements,
  inReadingOrder,
  TOO_FEW_TO_FOLD,
} from '../domain/fact-statement.ts';
import { type CitedFact, recordKey } from '../domain/library.ts';
import { FACT_FLAGS } from '../domain/record-flags.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { SourceMark } from './source-mark.tsx';

interface Props {
  /** Facts of one kind. */
  facts: readonly CitedFact[];
  marks: SourceMarks;
  /** How many statements a long list shows before the rest is folded away. */
  shown?: number;
  /** Where the rest stands, if not here: it is then led to and not repeated. */
  restAt?: string;
  /** How many statements more stand there than are in `facts`. */
  omitted?: number;
}

/** The figure of a statement, with its unit: "5%", "6–8 years", "160,992". */
const FIGURE = /[$€£]?\d[\d,.]*(?:\s?[–-]\s?[$€£]?\d[\d,.]*)?(?:%|\s(?:years?|months?|hours)\b)?/;

/** A statement in three parts, of which the middle one leads to its record; null where it has no figure. */
function aroundFigure(text: string): { before: string; figure: string; after: string } | null {
  const match = FIGURE.exec(text);
  if (match === null) return null;
  const [figure] = match;
  return { before: text.slice(0, match.index), figure, after: text.slice(match.index + figure.length) };
}

function Item({
  statement: { text, facts },
  marks,
  common,
}: {
  statement: FactStatement;
  marks: SourceMarks;
  common: readonly string[];
}) {
  const [first] = facts;
  const reportedBy = first?.record.reportedBy ?? null;
  const flags = [...new Set(facts.flatMap(({ record }) => record.flags))];
  const parts = aroundFigure(text);
  return (
    <li>
      {parts && first ? (
        <span
          class={parts.figure === text ? 'figure-alone' : undefined}
          data-record={facts.map(recordKey).join(' ')}
        >
          {parts.before}
          <a class="figure" href={href(recordPath(first.source.id, first.record.id))}>
            {parts.figure}
          </a>
          {parts.after}
        </span>
      ) : (
        text
      )}
      <SourceMark sources={facts.map(({ source }) => source.id)} marks={marks} />
      {reportedBy !== null && (
        <>
          {' '}
          <span class="quiet">({reportedBy})</span>
        </>
      )}
      {flags
        .filter((flag) => !common.includes(flag))
        .map((flag) => (
          <>
            {' '}
            <span class="flag">{FACT_FLAGS[flag]}</span>
          </>
        ))}
    </li>
  );
}

/** A list of statements; a long one shows its beginning. */
export function FactItems({ facts, marks, shown = 6, restAt, omitted = 0 }: Props) {
  const statements = inReadingOrder(factStatements(facts));
  const folds = statements.length + omitted > shown + TOO_FEW_TO_FOLD;
  const first = folds ? statements.slice(0, shown) : statements;
  const rest = folds ? statements.slice(shown) : [];
  const restCount = rest.length + omitted;
  // A flag that the whole list carries is said once, below it.
  const common = Object.entries(FACT_FLAGS).filter(
    ([flag]) =>
      statements.length > 1 && facts.every(({ record }) => record.flags.some((own) => own === flag)),
  );
  const list = (part: FactStatement[]) => (
    <ul class="facts">
      {part.map((statement) => (
        <Item statement={statement} marks={marks} common={common.map(([flag]) => flag)} />
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {folds &&
        (restAt === undefined ? (
          <details class="more">
            <summary data-own>{restCount} more</summary>
            {list(rest)}
          </details>
        ) : (
          <p class="more" data-own>
            <a href={href(restAt)}>{restCount} more in the profile</a>
          </p>
        ))}
      {common.map(([, words]) => (
        <p class="flag">{words}</p>
      ))}
    </>
  );
}
