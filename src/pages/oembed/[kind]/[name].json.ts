import type { APIRoute, GetStaticPaths } from 'astro';
import type { Embed } from '../../../domain/embed.ts';
import { embedContent } from '../../../domain/embed-content.ts';
import { oembedSchema } from '../../../domain/oembed.ts';
import { getLibrary } from '../../../library.ts';
import { embedRoutes, oembedOf } from '../../../sharing.ts';

export const getStaticPaths = (() => embedRoutes({ former: true })) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embed }> = async ({ props, site }) => {
  const answer = oembedSchema.parse(oembedOf(embedContent(props.embed, await getLibrary()), site));
  return new Response(`${JSON.stringify(answer)}\n`, { headers: { 'content-type': 'application/json' } });
};
