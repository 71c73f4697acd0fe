import type { CalendarDate } from '../domain/calendar-date.ts';
import { CITATION_STYLE_NAMES, CITATION_STYLES, type CitedWork } from '../domain/citation.ts';
import { bibtexEntry } from '../domain/citation-bibtex.ts';
import { cslText } from '../domain/citation-csl.ts';
import { Citation } from './citation.tsx';

interface Props {
  work: CitedWork;
  /** The day on which the reader reads it, where a script knows it. */
  accessed?: CalendarDate | null;
  /** How deep the headings stand. */
  heading?: 'h2' | 'h3';
}

/** A work cited in every style, and as the text of BibTeX and CSL-JSON. */
export function CitationStyles({ work, accessed = null, heading = 'h2' }: Props) {
  const code = (title: string, text: string, file: string) => (
    <>
      <Title as={heading}>{title}</Title>
      <pre data-citation={file}>
        <code>{text}</code>
      </pre>
    </>
  );
  return (
    <>
      {CITATION_STYLE_NAMES.map((style) => (
        <>
          <Title as={heading}>{CITATION_STYLES[style]}</Title>
          <Citation style={style} work={work} accessed={accessed} />
        </>
      ))}
      {code('BibTeX', bibtexEntry(work, accessed), 'bib')}
      {code('CSL-JSON', cslText(work, accessed), 'json')}
    </>
  );
}

function Title({ as, children }: { as: 'h2' | 'h3'; children: string }) {
  switch (as) {
    case 'h2':
      return <h2>{children}</h2>;
    case 'h3':
      return <h3>{children}</h3>;
    default:
      return as satisfies never;
  }
}
