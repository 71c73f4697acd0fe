import { EMBED } from './address.ts';

// Who may show a page of ours in a frame. Browsers take it from an HTTP header alone, so a built site carries a file that
// tells its host which headers to send: https://docs.netlify.com/manage/routing/headers/, which Cloudflare Pages reads as well.

/** What may be framed by anyone. */
const FRAMED = ['compare', 'salary'].map((kind) => `${EMBED}${kind}/`);

const REFUSED = { 'Content-Security-Policy': "frame-ancestors 'none'" };
const WELCOME = { 'Content-Security-Policy': 'frame-ancestors *' };

export interface HeaderRule {
  /** A path from the root of the host; "*" at its end stands for whatever follows. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The rules of a site. Hosts put the headers of all rules together that fit an address, and two policies would both have to
 * allow a frame; so no two rules with a policy fit one address. `X-Frame-Options` fits all of them, for addresses that lead
 * nowhere and for old browsers: where there is a policy for frames, browsers pass over it
 * (https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options).
 *
 * @param entries what stands at the top of the built site: "roles/" for a folder, "404.html" for a file
 * @param base the path that the site stands below, without a slash at the end
 */
export function framingRules(entries: readonly string[], base: string): HeaderRule[] {
  const refused = entries
    .filter((entry) => (entry.endsWith('/') || entry.endsWith('.html')) && `/${entry}` !== EMBED)
    .map((entry) => (entry === 'index.html' ? '/' : entry.endsWith('/') ? `/${entry}*` : `/${entry}`));
  return [
    { path: '/*', headers: { 'X-Frame-Options': 'DENY' } },
    ...[...refused, EMBED].sort().map((path) => ({ path: `${base}${path}`, headers: REFUSED })),
    ...FRAMED.map((path) => ({ path: `${base}${path}*`, headers: WELCOME })),
  ];
}

/** The text of a header file. */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written by the build: only /embed/compare/ and /embed/salary/ may be shown in frames (HOSTING.md).\n${blocks.join('\n\n')}\n`;
}

/** The rules of a header file; lines that it cannot make out are passed over, as hosts do. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name !== undefined && value !== undefined && last) last.headers[name] = value.trim();
  }
  return rules;
}

/** The headers that a host sends with an address; what two rules say of one header it sends as a list. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!fits) continue;
    for (const [name, value] of Object.entries(rule.headers))
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
