import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as address from '../../src/domain/address.ts';
import { citablePaths } from '../../src/domain/citable-pages.ts';
import { embedAddresses, embedKey, embedsOf } from '../../src/domain/embed.ts';
import type { History } from '../../src/domain/history.ts';
import { formerPages } from '../../src/domain/kept-addresses.ts';
import type { Library } from '../../src/domain/library.ts';
import { TABLE_NAMES } from '../../src/domain/open-data.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';

/** Every address that a build owes its readers: Astro may leave one out and still report success. */
export function expectedAddresses(library: Library, history: History): string[] {
  return [
    address.HOME,
    address.ROLES,
    address.COMPARE,
    address.SALARIES,
    address.SOURCES,
    address.METHOD,
    address.SEARCH,
    address.SEARCH_NAMES,
    address.CHANGES,
    address.CHANGES_FEED,
    address.CHANGES_JSON_FEED,
    address.COUNSELORS,
    address.DATA,
    address.DATA_PACKAGE,
    address.DATA_LICENSE,
    ...TABLE_NAMES.flatMap((table) => [
      address.dataPath(table, 'csv'),
      address.dataPath(table, 'json'),
      address.dataSchemaPath(table),
    ]),
    address.EMBED,
    address.EMBED_RESIZER,
    ...embedsOf(library, history.ledger).flatMap((embed) => embedAddresses(embedKey(embed))),
    '/404.html',
    ...library.roles.flatMap(({ id }) => [address.rolePath(id), address.roleFilePath(id)]),
    ...builtPairs(library).flatMap(([a, b]) => [
      address.comparisonPath(a, b),
      `${address.COMPARE}${b}-vs-${a}/`,
      address.handoutPath(a, b),
      address.worksheetPath(a, b),
    ]),
    ...library.files.map(({ source }) => address.sourcePath(source.id)),
    ...citablePaths(library).flatMap((path) => [
      address.citePath(path),
      ...address.CITE_FORMATS.map((format) => address.citePath(path, format)),
    ]),
    ...formerPages(library, history).map(({ from }) => from),
  ];
}

/** The file of a built site that answers an address. */
export function fileOfAddress(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The expected addresses for which a built site has no file. */
export function missingAddresses(library: Library, history: History, folder: string): string[] {
  return expectedAddresses(library, history).filter((path) => !existsSync(join(folder, fileOfAddress(path))));
}
