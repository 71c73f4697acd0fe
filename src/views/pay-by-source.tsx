import { type CitedSalary, type Role, recordKey } from '../domain/library.ts';
import { payBySource } from '../domain/pay-by-source.ts';
import { SALARY_FLAGS, type SalaryFlag } from '../domain/record-flags.ts';
import { salaryTerms } from '../domain/salary-words.ts';
import type { SourceMarks } from '../domain/source-marks.ts';
import { Figure } from './figure.tsx';
import { CellRole, RoleSign } from './sign.tsx';
import { SourceMark } from './source-mark.tsx';

interface Props {
  roles: readonly Pick<Role, 'title'>[];
  /** The pay records of each role, in the order of the roles. */
  figures: readonly (readonly CitedSalary[])[];
  marks: SourceMarks;
  /** In a frame on another site. */
  framed?: boolean;
}

function Flags({ flags }: { flags: readonly SalaryFlag[] }) {
  // That a period is our reading is no doubt about the figure; it is told with the record.
  return (
    <>
      {flags
        .filter((flag) => flag !== 'period-implied')
        .map((flag) => (
          <span class="flag" data-own>
            {SALARY_FLAGS[flag]}
          </span>
        ))}
    </>
  );
}

/** Overall pay, a row for each statistic of each source, a column for each role. */
export function PayBySource({ roles, figures, marks, framed = false }: Props) {
  // A flag that all figures of a row carry is said once, beside the source.
  const rows = payBySource(figures).map(({ example, cells }) => {
    const cited = cells.flat();
    const common = example.record.flags.filter((flag) =>
      cited.every(({ record }) => record.flags.includes(flag)),
    );
    return { example, cells, common };
  });
  const many = roles.length > 2;
  return (
    <section class="scroller" tabindex={0} aria-label="Pay, source by source">
      <table class={many ? 'pay-by-source of-many' : 'pay-by-source'}>
        <thead>
          <tr>
            <th scope="col">Source and what it measures</th>
            {roles.length === 1 ? (
              <th scope="col">Figure</th>
            ) : (
              roles.map((role, index) => (
                <th scope="col" class={`role-name role-${index}`}>
                  <RoleSign index={index} /> {role.title}
                </th>
              ))
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ example, cells, common }) => (
            <tr>
              <th scope="row">
                <span class="publisher">
                  {example.source.publisher}
                  <SourceMark sources={[example.source.id]} marks={marks} />
                </span>{' '}
                <span data-record={recordKey(example)}>{salaryTerms(example)}</span> <Flags flags={common} />
              </th>
              {cells.map((cell, index) => (
                <td>
                  {many && <CellRole index={index} title={roles[index]?.title} />}
                  {cell.length === 0 ? (
                    <span class="blank">not in this source</span>
                  ) : (
                    cell.map((cited) => (
                      <>
                        <Figure cited={cited} framed={framed} />{' '}
                        <Flags flags={cited.record.flags.filter((flag) => !common.includes(flag))} />
                      </>
                    ))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
