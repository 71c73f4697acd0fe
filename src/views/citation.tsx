import type { CalendarDate } from '../domain/calendar-date.ts';
import { type CitationSpan, type CitationStyle, type CitedWork, citationSpans } from '../domain/citation.ts';

interface Props {
  style: CitationStyle;
  work: CitedWork;
  /** The day on which the reader reads it, where a script knows it. */
  accessed?: CalendarDate | null;
}

/** A work cited in one style. A script fills in the day of access, and lets a reader copy the whole. */
export function Citation({ style, work, accessed = null }: Props) {
  return (
    <p class="citation" data-citation={style}>
      {citationSpans(style, work, accessed).map((span) => (
        <Span span={span} />
      ))}
    </p>
  );
}

function Span({ span: { as, text } }: { span: CitationSpan }) {
  switch (as) {
    case 'words':
    case 'address':
      return <>{text}</>;
    case 'italic':
      return <i>{text}</i>;
    case 'accessed':
      return <span data-accessed>{text}</span>;
    default:
      return as satisfies never;
  }
}
