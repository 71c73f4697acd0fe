import { href } from '../base-path.ts';
import { METHOD, recordPath, sourcePath } from '../domain/address.ts';
import { formatPartialDate } from '../domain/date-words.ts';
import type { CitedSalary, CitedSource } from '../domain/library.ts';
import { salaryAmount } from '../domain/salary-words.ts';
import { SOURCE_KINDS } from '../domain/source-kind.ts';
import { datingWords } from '../domain/source-marks.ts';

interface Props {
  /** The page's sources in the order of their numbers. */
  sources: readonly CitedSource[];
  /** The overall pay figures of the page's roles: each source lists its own, each with its own address. */
  figures?: readonly CitedSalary[];
  /** How marks and figures lead to sources, in words; left out where the page tells how its figures came to be. */
  withGuide?: boolean;
}

/** The sources of a page, each under the number that its marks bear. */
export function Footnotes({ sources, figures = [], withGuide = true }: Props) {
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol class="footnotes">
        {sources.map((source, index) => {
          const own = figures.filter((cited) => cited.source.id === source.id);
          return (
            <li id={`source-${index + 1}`} data-own>
              {source.publisher}, <cite>{source.title}</cite> ({SOURCE_KINDS[source.kind]},{' '}
              {datingWords(source)}).{source.dating !== null && ` ${source.dating}`} Text received{' '}
              <time datetime={source.accessed}>{formatPartialDate(source.accessed)}</time>.{' '}
              <span class="footnote-links">
                <a href={href(sourcePath(source.id))}>What it states, line by line</a> ·{' '}
                <a href={source.url} rel="external">
                  the article itself
                </a>
                {own.length > 0 && (
                  <>
                    {' '}
                    · its figures here:{' '}
                    {own.map(({ record }, at) => (
                      <>
                        {at > 0 && ', '}
                        <a class="figure" href={href(recordPath(source.id, record.id))}>
                          {salaryAmount(record)}
                        </a>
                      </>
                    ))}
                  </>
                )}
              </span>
              <span class="address"> {source.url}</span>
            </li>
          );
        })}
      </ol>
      {withGuide && (
        <p class="small quiet footnote-links">
          A small number after a statement names its source in this list. A figure is itself a link, to the
          record it was taken from. <a href={href(METHOD)}>Where the figures come from</a>.
        </p>
      )}
    </section>
  );
}
