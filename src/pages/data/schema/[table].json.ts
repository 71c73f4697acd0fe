import type { APIRoute, GetStaticPaths } from 'astro';
import { isTableName, TABLE_NAMES } from '../../../domain/open-data.ts';
import { schemaText } from '../../../open-data.ts';

export const getStaticPaths: GetStaticPaths = () => TABLE_NAMES.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params: { table }, site }) => {
  if (!isTableName(table)) throw new Error(`There is no table "${table}" in src/domain/open-data.ts.`);
  return new Response(schemaText(table, site), { headers: { 'content-type': 'application/schema+json' } });
};
