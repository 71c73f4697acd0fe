import { parse } from 'csv-parse/sync';
import { columnName, columnsOf, valueOfCell } from '../../src/domain/data-columns.ts';
import { TABLES, type TableName } from '../../src/domain/open-data.ts';

/** A CSV file of open data as rows of values, one field a column, read as the page about the data says. */
export function readRows(table: TableName, text: string): Record<string, unknown>[] {
  const columns = new Map(columnsOf(TABLES[table].csvRow).map((column) => [column.name, column]));
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => {
        const column = columns.get(name);
        if (column === undefined) throw new Error(`${table}.csv has an unknown column "${name}".`);
        return [name, valueOfCell(column, cell)];
      }),
    ),
  );
}

/** Rows of JSON in the flat form of CSV: "segment.minYears" is "segment_min_years", and reasons name columns. */
export function asCsvRows(rows: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const SEGMENT = { kind: null, label: null, minYears: null, maxYears: null };
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
        if (name === 'segment')
          return Object.entries({ ...SEGMENT, ...(typeof value === 'object' ? value : {}) }).map(
            ([part, field]) => [columnName([name, part]), field],
          );
        if (name === 'blanks')
          return [
            [
              name,
              Object.fromEntries(
                Object.entries(value ?? {}).map(([field, reason]) => [columnName(field.split('.')), reason]),
              ),
            ],
          ];
        return [[columnName([name]), value]];
      }),
    ),
  );
}
