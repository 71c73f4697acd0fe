import { z } from 'zod';
import { field } from './field.ts';

/** The address of a page of this site, or of one record on the page of its source. */
const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** "/sources/<id>/". */
export const SOURCE_ADDRESS = /^\/sources\/([a-z0-9-]+)\/$/;

/** "/sources/<id>/#<record-id>". */
export const RECORD_ADDRESS = /^\/sources\/([a-z0-9-]+)\/#([a-z0-9-]+)$/;

/** What `to` says where nothing took the place of what stood at the address. */
export const GONE = 'gone';

const WHERE_TO = 'the address that stands in its place, from the root of the site, or "gone"';

/** One entry of content/redirects.yml: where an address that was once given out leads today. */
export const moveSchema = z.strictObject({
  from: field(
    z
      .string()
      .regex(ADDRESS, 'an address that starts and ends with "/", with "#<record-id>" after it for a record'),
    {
      says: 'The old address, from the root of the site: of a page, or of a record on the page of its source.',
      good: '/sources/old-name/',
      bad: 'old-name',
    },
  ),
  to: field(z.union([z.literal(GONE), z.string().regex(ADDRESS, WHERE_TO)], WHERE_TO), {
    says: 'The address that stands in its place, or "gone".',
    good: '/sources/new-name/',
    bad: 'new-name',
  }),
  reason: field(z.string().min(10, 'a reason is a sentence, of 10 characters at least'), {
    says: 'Why, as a sentence for the reader who comes by the old address.',
    good: 'The fact sheet is now named after the article’s new title.',
    bad: 'renamed',
  }),
});

export type Move = z.infer<typeof moveSchema>;
