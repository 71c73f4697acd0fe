import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITING_FORM } from '../../src/domain/address.ts';
import { formatHeaderRules, framingRules } from '../../src/domain/framing.ts';

/** The file that tells a host which headers to send, at the top of a built site. */
export const HEADERS_FILE = '_headers';

/** The form for editors is for no search engine, and tells the code host nothing of the page that it stands on. */
const FORM_HEADERS = { 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' };

/** Writes the header file of a built site. @param basePath the path that the site stands below */
export function writeHeaders(folder: string, basePath: string | undefined): void {
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  const path = (basePath ?? '').replace(/^\/*|\/+$/g, '');
  const base = path === '' ? '' : `/${path}`;
  const rules = framingRules(entries, base);
  if (entries.includes(EDITING_FORM.slice(1)))
    rules.push({ path: `${base}${EDITING_FORM}*`, headers: FORM_HEADERS });
  writeFileSync(join(folder, HEADERS_FILE), formatHeaderRules(rules));
}
