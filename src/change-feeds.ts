import { href } from './base-path.ts';
import type { ChangeEntry } from './domain/change-entry.ts';
import type { FeedPlace } from './domain/change-feed.ts';
import { underCurrentNames } from './domain/change-log.ts';
import { formerNames } from './domain/former-names.ts';
import { getHistory } from './history.ts';
import { getLibrary } from './library.ts';

let log: Promise<ChangeEntry[]> | undefined;

async function readLog(): Promise<ChangeEntry[]> {
  const { entries, moves } = getHistory();
  return underCurrentNames(entries, formerNames((await getLibrary()).roles, moves)).reverse();
}

/** The change log under the names of today, newest first; worked out once. */
export function newestChanges(): Promise<ChangeEntry[]> {
  log ??= readLog();
  return log;
}

/** A feed of the change log in one of the formats of src/domain/change-feed.ts. */
export async function feedOf(
  format: (entries: readonly ChangeEntry[], self: string, place: FeedPlace) => string,
  self: string,
  site: URL | undefined,
): Promise<string> {
  const { roles, files } = await getLibrary();
  return format(await newestChanges(), self, {
    absolute: (path) => new URL(href(path), site).href,
    publisherOf: (id) => files.find(({ source }) => source.id === id)?.source.publisher ?? id,
    titleOf: (id) => roles.find((role) => role.id === id)?.title ?? id.replaceAll('-', ' '),
  });
}
