import type { APIRoute } from 'astro';
import { href } from '../../base-path.ts';
import { publishedSalaries } from '../../domain/open-data.ts';
import { getLibrary } from '../../library.ts';

export const GET: APIRoute = async ({ site }) => {
  const data = publishedSalaries(await getLibrary(), (path) => new URL(href(path), site).href);
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
