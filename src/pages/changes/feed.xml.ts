import type { APIRoute } from 'astro';
import { feedOf } from '../../change-feeds.ts';
import { CHANGES_FEED } from '../../domain/address.ts';
import { atomFeed } from '../../domain/change-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await feedOf(atomFeed, CHANGES_FEED, site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
