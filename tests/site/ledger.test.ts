import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publishedAddresses, unansweredAddresses } from '../../scripts/building/published-addresses.ts';
import { LEDGER_FILE, readHistory } from '../../scripts/checks/read-history.ts';
import { changePath, recordPath, rolePath } from '../../src/domain/address.ts';
import { partsOfKey } from '../../src/domain/change-entry.ts';
import {
  formatLedger,
  lostAddressesMessage,
  parseLedger,
  unlistedAddressesMessage,
} from '../../src/domain/ledger.ts';
import { ROOT, SITE, SITE_BELOW_A_PATH } from '../setup/sites.ts';
import { readLibrary } from './read-site.ts';

const history = readHistory(ROOT);
const library = readLibrary();
const ledger = new Set(history.ledger);

test.each([SITE, SITE_BELOW_A_PATH])('every address that was ever published is answered by $name', (site) => {
  expect(ledger.size).toBeGreaterThan(500);
  const lost = unansweredAddresses(history.ledger, site.folder);
  expect(lost, lostAddressesMessage(lost)).toEqual([]);
});

describe('the ledger', () => {
  test('holds every address that the site publishes', () => {
    const unlisted = publishedAddresses(SITE.folder, library, history).filter(
      (address) => !ledger.has(address),
    );
    expect(unlisted, unlistedAddressesMessage(unlisted)).toEqual([]);
  });

  test('is written as `npm run ledger` writes it, so that a merge leaves no line twice', () => {
    expect(readFileSync(join(ROOT, LEDGER_FILE), 'utf8')).toBe(formatLedger(history.ledger));
  });

  test('never loses a line: it has every record and entry of the change log, and every former name', () => {
    const owed = [
      ...history.entries.map(({ id }) => changePath(id)),
      ...history.entries.flatMap(({ changes }) =>
        changes.map(({ record }) => {
          const { source, id } = partsOfKey(record);
          return recordPath(source, id);
        }),
      ),
      ...library.roles.flatMap(({ formerIds }) => formerIds.map(rolePath)),
      ...history.moves.map(({ from }) => from),
    ];
    const missing = owed.filter((address) => !ledger.has(address));
    expect(missing, `Put these lines back into ${LEDGER_FILE}: an address is for ever.`).toEqual([]);
  });

  test('never loses a line that was committed', () => {
    const git = (...words: string[]): string | null => {
      try {
        return execFileSync('git', ['-C', ROOT, ...words], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
          stdio: 'pipe',
        });
      } catch {
        // Without git or its history, as in an unpacked archive, the other tests are what there is.
        return null;
      }
    };
    const patches = git('log', '--patch', '--format=', '--', LEDGER_FILE) ?? '';
    const everThere = patches
      .split('\n')
      .filter((line) => /^[+-]\//.test(line))
      .map((line) => line.slice(1));
    const missing = [...new Set(everThere)].filter((address) => !ledger.has(address));
    expect(missing, `Put these lines back into ${LEDGER_FILE}: an address is for ever.`).toEqual([]);
  });
});

describe('a site that lost an address is found out', () => {
  /** A copy of the pages of roles and of one source. */
  function copyOfSite(): string {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const part of ['roles', 'sources/zippia-key-account-manager-vs-relationship-manager'])
      cpSync(join(SITE.folder, part), join(folder, part), { recursive: true });
    return folder;
  }

  const SOURCE = '/sources/zippia-key-account-manager-vs-relationship-manager/';
  const RECORD = `${SOURCE}#key-account-manager-hour-49-19`;

  test('when a page is not there, or a record has no place on its page', () => {
    const folder = copyOfSite();
    const asked = ['/roles/', '/roles/account-manager/', SOURCE, RECORD];
    expect(unansweredAddresses(asked, folder)).toEqual([]);
    rmSync(join(folder, 'roles/account-manager'), { recursive: true });
    const page = join(folder, SOURCE, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace(' id="key-account-manager-hour-49-19"', ''));
    expect(unansweredAddresses(asked, folder)).toEqual(['/roles/account-manager/', RECORD]);
  });

  test('and a page that leads on at once does not answer for a record', () => {
    const folder = copyOfSite();
    writeFileSync(
      join(folder, SOURCE, 'index.html'),
      '<meta http-equiv="refresh" content="0; url=/elsewhere/"><p id="key-account-manager-hour-49-19">',
    );
    expect(unansweredAddresses([SOURCE, RECORD], folder)).toEqual([RECORD]);
  });

  test('with a message that tells what to do about each', () => {
    expect(lostAddressesMessage(['/roles/account-manager/', RECORD, '/method/'])).toMatchInlineSnapshot(`
      "3 addresses that were once published lead nowhere:
        /roles/account-manager/
          If the role was renamed, write \`formerIds: [account-manager]\` in its profile; else add { from: "/roles/account-manager/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
        /sources/zippia-key-account-manager-vs-relationship-manager/#key-account-manager-hour-49-19
          If its role or its source was renamed, mend that first; if the record itself changed, run \`npm run changes -- --why "…"\`, which keeps its address; else add { from: "/sources/zippia-key-account-manager-vs-relationship-manager/#key-account-manager-hour-49-19", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
        /method/
          Put the page back, or add { from: "/method/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
      Addresses are for ever: they stand in content/ledger/addresses.txt, and no line of it is ever taken out.
      Were they entered since the last commit, so that nobody was given them? Then \`git restore content/ledger/addresses.txt\` takes them back."
    `);
    expect(unlistedAddressesMessage(['/roles/baker/'])).toMatchInlineSnapshot(
      `"1 address is not in the ledger yet (/roles/baker/): run \`npm run ledger\` and commit content/ledger/addresses.txt."`,
    );
  });
});

test('a ledger comes back from its file, sorted and without doubles', () => {
  expect(parseLedger(formatLedger(['/b/', '/a/#x', '/a/', '/b/']))).toEqual(['/a/', '/a/#x', '/b/']);
});
