import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { namedPages } from '../../../domain/library-names.ts';
import { FIRST_SHARD, shardFileName, shardNames } from '../../../domain/name-shards.ts';
import { getLibrary } from '../../../library.ts';

export const getStaticPaths = (async () =>
  [...shardNames(namedPages(await getLibrary()))]
    .filter(([beginning]) => beginning !== FIRST_SHARD)
    .map(([beginning, shard]) => ({
      params: { shard: shardFileName(beginning) },
      props: { shard },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.shard), { headers: { 'content-type': 'application/json' } });
