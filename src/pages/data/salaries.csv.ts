import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { href } from '../../base-path.ts';
import { salaryRows } from '../../domain/open-data.ts';
import { getLibrary } from '../../library.ts';

export const GET: APIRoute = async ({ site }) => {
  const rows = salaryRows(await getLibrary(), (path) => new URL(href(path), site).href);
  // A cell that a spreadsheet would take for a formula is made harmless.
  const csv = stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
