import { href } from '../base-path.ts';
import { payChart } from '../charts/pay-chart.ts';
import { rolePath } from '../domain/address.ts';
import { isOverall } from '../domain/pay-conclusion.ts';
import type { RoleComparison } from '../domain/role-comparison.ts';
import { numberSources } from '../domain/source-marks.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { Footnotes } from './footnotes.tsx';
import { PayBySource } from './pay-by-source.tsx';
import { PayChartView } from './pay-chart.tsx';
import { PayConclusions } from './pay-conclusions.tsx';
import { RoleSign } from './sign.tsx';
import { SourceMark } from './source-mark.tsx';

interface Props {
  comparison: RoleComparison;
  /** The page that two roles have of their own, from the site's root; null where they have none. */
  ownPage: string | null;
  onlyDifferences: boolean;
  /** Where this comparison is found, for those who have it on paper. */
  address: string;
}

/** Any two to four roles side by side: what the page of a pair shows, save an editor's words. */
export function PickedComparison({ comparison, ownPage, onlyDifferences, address }: Props) {
  const { roles, sources, pay, pairs } = comparison;
  const marks = numberSources(sources);
  const overall = pay.map((figures) => figures.filter(isOverall));
  const chart = payChart(roles, overall);
  return (
    <>
      <div class={`picked-roles of-${roles.length}`}>
        {roles.map((role, index) => (
          <section class={`role-${index}`} aria-labelledby={`picked-${role.id}`}>
            <h2 id={`picked-${role.id}`} class="picked-name">
              <RoleSign index={index} />
              <a href={href(rolePath(role.id))}>{role.title}</a>
            </h2>
            <p>
              {role.summary}
              <SourceMark sources={role.summarySources} marks={marks} />
            </p>
          </section>
        ))}
      </div>
      {ownPage !== null && (
        <p class="note">
          These two have a page of their own:{' '}
          <a href={href(ownPage)}>{roles.map(({ title }) => title).join(' vs. ')}</a>
        </p>
      )}
      <section id="pay" aria-labelledby="pay-title">
        <h2 id="pay-title">Pay</h2>
        <PayConclusions roles={roles} figures={pay} pairs={pairs} marks={marks} />
        {overall.some((figures) => figures.length > 0) && (
          <PayBySource roles={roles} figures={pay} marks={marks} />
        )}
        {chart && (
          <PayChartView chart={chart} title="All yearly figures for the role as a whole" id="pay-chart" />
        )}
        {pay.some((figures) => figures.some((figure) => !isOverall(figure))) && (
          <p class="small">
            Pay by experience, industry and state stands in the profiles:{' '}
            {roles
              .filter((_, index) => pay[index]?.some((figure) => !isOverall(figure)))
              .map(({ id, title }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={href(`${rolePath(id)}#pay`)}>{title}</a>
                </>
              ))}
            .
          </p>
        )}
      </section>
      <section id="side-by-side" aria-labelledby="side-by-side-title">
        <h2 id="side-by-side-title">Side by side</h2>
        <ComparisonTable comparison={comparison} marks={marks} onlyDifferences={onlyDifferences} />
        <p class="handout-note small">
          <span class="only-differences-note">Only differences are shown. </span>
          This handout is an extract. The whole comparison, with every statement: {address}
        </p>
      </section>
      <Footnotes sources={sources} figures={overall.flat()} />
    </>
  );
}
