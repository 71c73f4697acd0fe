import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, citationFiles, getCitation } from '../../../citations.ts';
import { cslText } from '../../../domain/citation-csl.ts';

export const getStaticPaths = (() => citationFiles()) satisfies GetStaticPaths;

export const GET: APIRoute<CitationFile['props']> = async ({ props: { path }, site }) => {
  // A page that was taken out leaves a list without items.
  const text = path === null ? '[]\n' : cslText((await getCitation(path, site)).work, null);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
