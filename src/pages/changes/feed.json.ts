import type { APIRoute } from 'astro';
import { feedOf } from '../../change-feeds.ts';
import { CHANGES_JSON_FEED } from '../../domain/address.ts';
import { jsonFeed } from '../../domain/change-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await feedOf(jsonFeed, CHANGES_JSON_FEED, site), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
