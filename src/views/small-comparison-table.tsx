import { href } from '../base-path.ts';
import { comparisonPath, kindPath, pickedComparisonPath } from '../domain/address.ts';
import type { Role } from '../domain/library.ts';
import { inSentence, withArticle } from '../domain/pay-sentences.ts';
import type { RoleId } from '../domain/role-id.ts';
import { measuredWords } from '../domain/salary-words.ts';
import { SHOWN_STATEMENTS, type SmallCell, type SmallComparison } from '../domain/small-comparison.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { FactItems } from './fact-items.tsx';
import { Figure } from './figure.tsx';
import { RoleSign } from './sign.tsx';
import { SourceMark } from './source-mark.tsx';

interface Props {
  comparison: SmallComparison;
  marks: SourceMarks;
  /** The pairs of roles that have a page, each in the order of its address. */
  pairs: readonly (readonly [RoleId, RoleId])[];
}

function Cell({ cell, role, marks }: { cell: SmallCell; role: Role; marks: SourceMarks }) {
  switch (cell.state) {
    case 'pay':
      return (
        <ul class="facts">
          {cell.figures.map((cited) => (
            <li>
              <Figure cited={cited} withPeriod marks={marks} />{' '}
              <span class="quiet small">
                {measuredWords(cited.record)}
                {cited.record.reportedBy !== null && `, ${cited.record.reportedBy}`}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'stated':
      return (
        <FactItems
          facts={cell.facts}
          omitted={cell.omitted}
          marks={marks}
          shown={SHOWN_STATEMENTS}
          restAt={kindPath(role.id, cell.kind)}
        />
      );
    case 'blank-in-source':
      return (
        <span class="blank">
          left blank in the source
          <SourceMark sources={cell.facts.map(({ source }) => source.id)} marks={marks} />
        </span>
      );
    case 'not-stated':
      return (
        <span class="blank">
          not stated by any source
          <span class="visually-hidden"> for {withArticle(role.title)}</span>
        </span>
      );
    default:
      return cell satisfies never;
  }
}

/** Where the same roles are compared in full. */
function wholeComparison(roles: readonly Role[], pairs: Props['pairs']): string {
  const ids = roles.map(({ id }) => id);
  const [one = '', other = ''] = [...ids].sort();
  const isBuilt = ids.length === 2 && pairs.some(([a, b]) => a === one && b === other);
  return isBuilt ? comparisonPath(one, other) : pickedComparisonPath(ids);
}

/** Two or three roles side by side within prose: a row for each measure, a column for each role. */
export function SmallComparisonTable({ comparison: { roles, rows }, marks, pairs }: Props) {
  const names = roles.map(({ title }, index) => (index === 0 ? title : inSentence(title)));
  const [last = '', ...others] = [...names].reverse();
  return (
    <table class={roles.length > 2 ? 'small-compare of-three' : 'small-compare'}>
      <caption>
        {`${others.reverse().join(', ')} and ${last}`}{' '}
        <a href={href(wholeComparison(roles, pairs))}>compared in full</a>
      </caption>
      <thead>
        <tr>
          {roles.map((role, index) => (
            <th scope="col" class={`role-${index}`}>
              <RoleSign index={index} /> {role.title}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody>
          <tr>
            <th colspan={roles.length} scope="rowgroup">
              {row.label}
            </th>
          </tr>
          <tr>
            {roles.map((role, index) => (
              <td>
                <Cell cell={row.cells[index] ?? { state: 'not-stated' }} role={role} marks={marks} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
