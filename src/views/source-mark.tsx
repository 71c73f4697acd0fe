import { markOf, type SourceMarks } from '../domain/source-marks.ts';

interface Props {
  /** Ids of the sources that bear the statement before the mark. */
  sources: readonly string[];
  marks: SourceMarks;
}

/** The small numbers after a statement, each leading to its source in the footnotes of the page. */
export function SourceMark({ sources, marks }: Props) {
  const own = [...new Set(sources)].map((id) => markOf(marks, id)).sort((a, b) => a.number - b.number);
  return (
    <sup class="mark" data-own>
      {own.map(({ number, publisher }) => (
        <a href={`#source-${number}`} aria-label={`Source ${number}: ${publisher}`}>
          {number}
        </a>
      ))}
    </sup>
  );
}
