import type { APIRoute } from 'astro';
import { packageText } from '../../open-data.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await packageText(site), { headers: { 'content-type': 'application/json' } });
