import type { APIRoute } from 'astro';
import { namedPages } from '../../domain/library-names.ts';
import { FIRST_SHARD, shardNames } from '../../domain/name-shards.ts';
import { getLibrary } from '../../library.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(shardNames(namedPages(await getLibrary())).get(FIRST_SHARD)), {
    headers: { 'content-type': 'application/json' },
  });
