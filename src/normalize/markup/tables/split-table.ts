import { splitBareColumns } from './bare-columns.ts';
import { splitBareGrid } from './bare-grid.ts';
import { splitBareRows } from './bare-rows.ts';
import { splitBareStatistics } from './bare-statistics.ts';
import { splitBorderless } from './borderless.ts';
import { splitBrokenPercentiles } from './broken-percentiles.ts';
import { splitCategories } from './categories.ts';
import { splitCommas } from './commas.ts';
import { splitFromTo } from './from-to.ts';
import { splitGlued, splitGluedRows } from './glued.ts';
import { splitGluedNumbers } from './glued-numbers.ts';
import { splitJobRows } from './job-rows.ts';
import { splitLabelsOverPairs } from './labels-over-pairs.ts';
import { splitBrokenHead, splitLooseGrid } from './loose-grid.ts';
import { splitNumbered } from './numbered.ts';
import { splitOneColumn } from './one-column.ts';
import { splitOneLine } from './one-line.ts';
import { splitPairsOfJobs } from './pairs-of-jobs.ts';
import { splitPartedBySigns } from './parted-by-signs.ts';
import { splitPeriods } from './periods.ts';
import type { PlacedRow } from './placed-row.ts';
import { splitScale } from './scale.ts';
import { splitSlashesAndDashes } from './slashes-and-dashes.ts';
import { splitSpaced } from './spaced.ts';
import { splitSteps } from './steps.ts';
import { splitTabRowsWithBlanks } from './tab-rows.ts';
import { splitTabbed } from './tabbed.ts';
import { splitUnderTwoLines } from './two-line-head.ts';
import { splitUnderBrackets } from './under-brackets.ts';
import { splitUnderCaption, splitUnderUnitCaption } from './under-caption.ts';
import { splitUnderJobs } from './under-jobs.ts';
import { splitUnderUnitLine } from './under-unit-line.ts';
import { splitUnderUnits } from './under-units.ts';
import { splitUnlabelled } from './unlabelled.ts';
import { splitUnsigned, splitUnsignedSpaced } from './unsigned.ts';
import { splitYearRows } from './year-rows.ts';

/** The kinds of tables that stand on lines right below one another, in the order in which they are tried. */
const TABLE_KINDS: readonly ((lines: readonly string[], at: number) => string[] | null)[] = [
  splitFromTo,
  splitLabelsOverPairs,
  splitGluedNumbers,
  splitUnderTwoLines,
  splitTabRowsWithBlanks,
  splitSlashesAndDashes,
  splitNumbered,
  splitUnsigned,
  splitBareRows,
  splitBareStatistics,
  splitUnsignedSpaced,
  splitUnderBrackets,
  splitPeriods,
  splitCategories,
  splitUnlabelled,
  splitPartedBySigns,
  splitCommas,
  splitSpaced,
  splitJobRows,
  splitScale,
  splitSteps,
  splitGlued,
  splitUnderJobs,
  splitBorderless,
  splitUnderUnits,
  splitUnderUnitLine,
  splitUnderCaption,
  splitUnderUnitCaption,
  splitOneColumn,
  splitBareGrid,
  splitLooseGrid,
  splitGluedRows,
];

/**
 * The table that begins at `at`, of the first of the kinds that recognises it. Gives its rows with pipes, one for each line, or
 * null where none begins there.
 */
export function splitTable(lines: readonly string[], at: number): string[] | null {
  // "Lead technician salary" over "- Hourly rate – $12 to $19.75": what stands over a list is no head of a table.
  if (lines.slice(at + 1, at + 3).every((line) => LISTED.test(line))) return null;
  for (const split of TABLE_KINDS) {
    const rows = split(lines, at);
    if (rows !== null) return rows;
  }
  const broken = splitBrokenHead(lines, at);
  // Where a later line heads the rows by itself, those above it are titles.
  const isHeadBelow = broken?.some(
    (row, offset) =>
      offset > 0 && BLANK_ROW.test(row) && TABLE_KINDS.some((split) => split(lines, at + offset) !== null),
  );
  return isHeadBelow === true ? null : broken;
}

const BLANK_ROW = /^[\s|]*$/;

/**
 * The same for the kinds whose lines may have blank ones between them or whose head stands above `at`. Gives each row with its
 * place.
 */
export function splitPlacedTable(lines: readonly string[], at: number): PlacedRow[] | null {
  return (
    splitBareColumns(lines, at) ??
    splitYearRows(lines, at) ??
    splitBrokenPercentiles(lines, at) ??
    splitPairsOfJobs(lines, at) ??
    splitOneLine(lines, at) ??
    splitTabbed(lines, at)
  );
}

/** "- Hourly rate – $12 to $19.75": an item of a list with its label. */
const LISTED = /^\s*[-*•]\s+\p{L}[^$€£₹]{1,60}(?:\s[–—-]|:)\s*(?:\([^()]*\)\s?)?[$€£₹]/u;
