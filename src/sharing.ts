import { href } from './base-path.ts';
import { EMBED_RESIZER, embedPath, HOME, oembedPath, picturePath } from './domain/address.ts';
import { type Embed, embedKey, embedsOf, formerEmbedKeys } from './domain/embed.ts';
import { type EmbedContent, embedContent } from './domain/embed-content.ts';
import { type Framed, frameHtml, frameWithScript } from './domain/embed-snippet.ts';
import type { Oembed } from './domain/oembed.ts';
import { PICTURE_SIZE, pictureWords } from './domain/share-picture.ts';
import { SITE_NAME } from './domain/site-name.ts';
import { getHistory } from './history.ts';
import { getLibrary } from './library.ts';
import { embedHeight } from './views/embed-height.ts';

/** A width at which an embed is read with ease, in pixels. It takes any other. */
const COMFORTABLE_WIDTH = 640;
const A_DAY = 86_400;

/** A page's whole address. @throws when the site has none, which only a wrong configuration can cause */
function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}

function framed(content: EmbedContent, site: URL | undefined): Framed {
  return {
    address: absolute(embedPath(content.key), site),
    title: `${content.title}, from ${SITE_NAME}`,
    height: embedHeight(content),
  };
}

/** What is pasted into a page of another site: with the script that sets the frame's height, and without. */
export function snippets(
  content: EmbedContent,
  site: URL | undefined,
): { withScript: string; withoutScript: string } {
  const frame = framed(content, site);
  return {
    withScript: frameWithScript(frame, absolute(EMBED_RESIZER, site)),
    withoutScript: frameHtml(frame),
  };
}

/** What an editor that takes addresses is told of an embed. */
export function oembedOf(content: EmbedContent, site: URL | undefined): Oembed {
  const frame = framed(content, site);
  return {
    type: 'rich',
    version: '1.0',
    title: content.title,
    provider_name: SITE_NAME,
    provider_url: absolute(HOME, site),
    cache_age: A_DAY,
    html: frameHtml(frame),
    width: COMFORTABLE_WIDTH,
    height: frame.height,
    thumbnail_url: absolute(picturePath(content.key), site),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  };
}

/** What a page says in its head of how to share it. */
export interface Shared {
  picture: { address: string; words: string };
  /** Where an editor that takes addresses asks what to show. */
  oembed: string;
}

/** How the page of a role or of a pair is shared. */
export async function sharedBy(embed: Embed, site: URL | undefined): Promise<Shared> {
  const key = embedKey(embed);
  return {
    picture: {
      address: absolute(picturePath(key), site),
      words: pictureWords(embedContent(embed, await getLibrary())),
    },
    oembed: absolute(oembedPath(key), site),
  };
}

/** Every embed there is. */
export async function getEmbeds(): Promise<Embed[]> {
  return embedsOf(await getLibrary(), getHistory().ledger);
}

/** The parts of a route that ends in an embed's key. */
export interface KeyParams {
  kind: string;
  name: string;
}

function paramsOf(key: string): KeyParams {
  const [kind = '', name = ''] = key.split('/');
  return { kind, name };
}

/**
 * The routes of a family of files, one an embed. With `former`, also one under each name that it once had: a file cannot lead on,
 * so it stands at every address that was given out.
 */
export async function embedRoutes({
  former,
}: {
  former: boolean;
}): Promise<{ params: { kind: string; name: string }; props: { embed: Embed } }[]> {
  const library = await getLibrary();
  const embeds = await getEmbeds();
  const byKey = new Map(embeds.map((embed) => [embedKey(embed), embed]));
  const old = former ? formerEmbedKeys(library, getHistory().ledger) : [];
  return [
    ...embeds.map((embed) => ({ key: embedKey(embed), embed })),
    ...old.flatMap(({ former: key, key: today }) => {
      const embed = byKey.get(today);
      return embed === undefined ? [] : [{ key, embed }];
    }),
  ].map(({ key, embed }) => ({ params: { ...paramsOf(key) }, props: { embed } }));
}
