import { z } from 'zod';

/** An answer to an editor that asks what stands at an address: https://oembed.com, section 2.3.4. */
export const oembedSchema = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  /** In seconds, for how long the answer may be kept. */
  cache_age: z.int().positive(),
  html: z.string().min(1),
  /** In pixels. The answer is a file, so it cannot heed the `maxwidth` of a request; the frame gives way by itself. */
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});

export type Oembed = z.infer<typeof oembedSchema>;
