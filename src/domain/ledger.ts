// The ledger, content/ledger/addresses.txt: one address a line, from the site's root, with "#…" for a record's own. It only
// grows. Lines that start with "# " are comments.

const HEAD = [
  '# Every address that this site ever gave out. It only grows, and each address in it keeps working.',
  '# Written by `npm run ledger`. Never take a line out: content/redirects.yml says where an old address leads.',
];

/** Addresses in the one order in which they are written: by code unit, which is the same on every machine. */
export function inLedgerOrder(addresses: Iterable<string>): string[] {
  return [...new Set(addresses)].sort();
}

/** The text of the ledger. */
export function formatLedger(addresses: Iterable<string>): string {
  return `${[...HEAD, ...inLedgerOrder(addresses)].join('\n')}\n`;
}

/** The addresses of a ledger with the line of each, 1-based, in the order in which they stand. */
export function ledgerLines(text: string): { address: string; line: number }[] {
  return text
    .split('\n')
    .map((address, index) => ({ address: address.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('# '));
}

/** The addresses of a ledger. */
export function parseLedger(text: string): string[] {
  return ledgerLines(text).map(({ address }) => address);
}

/** What to do about an address that was given out and leads nowhere now, in the words of a command line. */
export function howToKeep(address: string): string {
  const [, role] = /^\/(?:roles|(?:embed|oembed|share)\/salary)\/([^/]+?)(?:\/|\.\w+)$/.exec(address) ?? [];
  const [, pair] =
    /^\/(?:(?:(?:embed|oembed|share)\/)?compare|handout|worksheet)\/([^/]+?)(?:\/|\.\w+)$/.exec(address) ??
    [];
  const [, record] = /^\/sources\/[^/]+\/#(.+)$/.exec(address) ?? [];
  const entry = `add { from: "${address}", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place`;
  if (role !== undefined)
    return `If the role was renamed, write \`formerIds: [${role}]\` in its profile; else ${entry}.`;
  if (pair !== undefined)
    return `If a role of the two was renamed, write its old id into \`formerIds\` of its profile; if the pair has no page any more, ${entry}.`;
  if (record !== undefined)
    return `If its role or its source was renamed, mend that first; if the record itself changed, run \`npm run changes -- --why "…"\`, which keeps its address; else ${entry}.`;
  return `Put the page back, or ${entry}.`;
}

/** The message for addresses that were given out and lead nowhere; one paragraph each, with what to do. */
export function lostAddressesMessage(lost: readonly string[]): string {
  return [
    `${lost.length === 1 ? 'An address that was once published leads' : `${lost.length} addresses that were once published lead`} nowhere:`,
    ...lost.map((address) => `  ${address}\n    ${howToKeep(address)}`),
    'Addresses are for ever: they stand in content/ledger/addresses.txt, and no line of it is ever taken out.',
    'Were they entered since the last commit, so that nobody was given them? Then `git restore content/ledger/addresses.txt` takes them back.',
  ].join('\n');
}

/** The message for addresses that are new, and so not in the ledger yet. */
export function unlistedAddressesMessage(unlisted: readonly string[]): string {
  const shown = unlisted.slice(0, 5).join(', ');
  return `${unlisted.length} ${unlisted.length === 1 ? 'address is' : 'addresses are'} not in the ledger yet (${shown}${unlisted.length > 5 ? ', …' : ''}): run \`npm run ledger\` and commit content/ledger/addresses.txt.`;
}
