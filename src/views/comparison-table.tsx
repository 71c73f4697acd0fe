import { kindPath } from '../domain/address.ts';
import type { FactKind } from '../domain/fact-kind.ts';
import { LIST_BEGINNING } from '../domain/fact-statement.ts';
import { factKindLabel } from '../domain/fact-words.ts';
import type { Role } from '../domain/library.ts';
import { enumeration, withArticle } from '../domain/pay-sentences.ts';
import type { ComparisonCell, ComparisonRow, RoleComparison } from '../domain/role-comparison.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { FactItems } from './fact-items.tsx';
import { CellRole, RoleSign } from './sign.tsx';
import { SourceMark } from './source-mark.tsx';

interface Props {
  comparison: Pick<RoleComparison, 'roles' | 'sections'>;
  marks: SourceMarks;
  /** Whether only differences are shown at first. The style sheet follows the box, with or without script. */
  onlyDifferences?: boolean;
}

// What the printed handout shows of the table: the answers that two pages have room for.
const IN_BRIEF: ReadonlySet<FactKind> = new Set([
  'duty',
  'work-environment',
  'hours',
  'travel',
  'degree',
  'time-to-enter',
  'experience-years',
  'skill',
  'growth',
  'jobs',
]);

const classes = (...names: (string | false)[]): string | undefined =>
  names.filter((name) => name !== false).join(' ') || undefined;

function Cell({
  cell,
  role,
  kind,
  marks,
  beside,
}: {
  cell: ComparisonCell;
  role: Pick<Role, 'id' | 'title'> | undefined;
  kind: FactKind;
  marks: SourceMarks;
  /** Whether something shared stands above the cell. */
  beside: boolean;
}) {
  switch (cell.state) {
    case 'stated':
      return (
        <FactItems
          facts={cell.facts}
          omitted={cell.omitted}
          marks={marks}
          shown={LIST_BEGINNING}
          restAt={kindPath(role?.id ?? '', kind)}
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
      return beside ? (
        <span class="blank">nothing more stated</span>
      ) : (
        <span class="blank">
          not stated by any source
          <span class="visually-hidden"> for {withArticle(role?.title ?? '')}</span>
        </span>
      );
    default:
      return cell satisfies never;
  }
}

/** Everything but pay, kind by kind, a column for each role, under role names that stay in sight. */
export function ComparisonTable({ comparison, marks, onlyDifferences = false }: Props) {
  const { roles, sections } = comparison;
  const many = roles.length > 2;
  const bodyOf = ({ kind, shared, cells, agreement }: ComparisonRow) => (
    <tbody class={classes(agreement === 'same' && 'is-shared', IN_BRIEF.has(kind) && 'in-brief')}>
      <tr>
        <th colspan={roles.length} scope="rowgroup">
          {factKindLabel(kind)}
        </th>
      </tr>
      {shared.length > 0 && (
        <tr class="is-shared">
          <td class="both" colspan={roles.length}>
            <span class="both-label">{many ? `All ${roles.length}` : 'Both'}</span>
            <FactItems facts={shared.flatMap((facts) => facts.slice(0, 1))} marks={marks} />
          </td>
        </tr>
      )}
      {agreement !== 'same' && (
        <tr>
          {cells.map((cell, index) => (
            <td>
              {many && <CellRole index={index} title={roles[index]?.title} />}
              <Cell cell={cell} role={roles[index]} kind={kind} marks={marks} beside={shared.length > 0} />
            </td>
          ))}
        </tr>
      )}
    </tbody>
  );
  return (
    <div class="comparison-table">
      <label class="only-differences">
        <input type="checkbox" checked={onlyDifferences} /> Show differences only
      </label>
      <table class={classes('side-by-side', many && 'of-many')}>
        <caption class="visually-hidden">
          {enumeration(roles.map(({ title }) => title))}, side by side
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
        {sections.map((section) => (
          <>
            <tbody
              class={classes(
                'section',
                section.rows.every(({ agreement }) => agreement === 'same') && 'is-shared',
              )}
            >
              <tr>
                <th colspan={roles.length} scope="colgroup" id={section.id}>
                  {section.title}
                </th>
              </tr>
            </tbody>
            {section.rows.map(bodyOf)}
          </>
        ))}
      </table>
    </div>
  );
}
