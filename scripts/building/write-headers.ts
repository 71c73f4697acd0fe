import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeaderRules, framingRules } from '../../src/domain/framing.ts';

/** The file that tells a host which headers to send, at the top of a built site. */
export const HEADERS_FILE = '_headers';

/** Writes the header file of a built site. @param basePath the path that the site stands below */
export function writeHeaders(folder: string, basePath: string | undefined): void {
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  const base = (basePath ?? '').replace(/^\/*|\/+$/g, '');
  writeFileSync(
    join(folder, HEADERS_FILE),
    formatHeaderRules(framingRules(entries, base === '' ? '' : `/${base}`)),
  );
}
