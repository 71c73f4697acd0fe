import type { APIRoute, GetStaticPaths } from 'astro';
import { type CitationFile, citationFiles, getCitation } from '../../../citations.ts';
import { bibtexFile } from '../../../domain/citation-bibtex.ts';

export const getStaticPaths = (() => citationFiles()) satisfies GetStaticPaths;

export const GET: APIRoute<CitationFile['props']> = async ({ props: { path, reason }, site }) => {
  // What stands outside an entry is a comment.
  const text =
    path === null
      ? `% This page was taken out. ${reason ?? ''}\n`
      : bibtexFile((await getCitation(path, site)).work);
  return new Response(text, { headers: { 'content-type': 'application/x-bibtex; charset=utf-8' } });
};
