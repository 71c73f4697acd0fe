import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as address from '../../src/domain/address.ts';
import type { Library } from '../../src/domain/library.ts';
import { builtPairs } from '../../src/domain/role-comparison.ts';

/** Every address that a build owes its readers: Astro may leave one out and still report success. */
export function expectedAddresses(library: Library): string[] {
  return [
    address.HOME,
    address.ROLES,
    address.COMPARE,
    address.SALARIES,
    address.SOURCES,
    address.METHOD,
    address.SEARCH,
    address.SALARIES_CSV,
    address.SALARIES_JSON,
    '/404.html',
    ...library.roles.flatMap(({ id, formerIds }) => [id, ...formerIds].map(address.rolePath)),
    ...builtPairs(library).flatMap(([a, b]) => [
      address.comparisonPath(a, b),
      `${address.COMPARE}${b}-vs-${a}/`,
    ]),
    ...library.files.map(({ source }) => address.sourcePath(source.id)),
  ];
}

/** The file of a built site that answers an address. */
export function fileOfAddress(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The expected addresses for which a built site has no file. */
export function missingAddresses(library: Library, folder: string): string[] {
  return expectedAddresses(library).filter((path) => !existsSync(join(folder, fileOfAddress(path))));
}
