import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logChanges, untoldChanges } from '../../scripts/changes/log-changes.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { LEDGER_FILE, MOVES_FILE } from '../../scripts/checks/read-history.ts';
import { addressesKept } from '../../scripts/checks/rules/addresses-kept.ts';
import { changesLogged } from '../../scripts/checks/rules/changes-logged.ts';
import { normalizeSeeds, writeRecords } from '../../src/normalize/records-folder.ts';
import { reported, worldFolder } from './fixture-world.ts';

// The texts are pinned, so that a change of wording is seen and read by a person.

const SHEET = 'seeds/guild-of-bakers.md';
const RECORDS = '/sources/guild-of-bakers/#';

function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

/** What an editor does after editing a fact sheet or a name. */
function normalize(root: string): void {
  writeRecords(root, normalizeSeeds(root).files);
}

/** The sound world with the addresses of its records in the ledger, as after `npm run ledger`. */
function publishedWorld(): string {
  const root = worldFolder();
  for (const id of ['baker-average-year-31000', 'baker-duty-early-start', 'pastry-chef-average-year-35500'])
    appendFileSync(join(root, LEDGER_FILE), `${RECORDS}${id}\n`);
  return root;
}

/** Renames the baker: its profile, the pair's page, and the names in them. */
function renameBaker(root: string, formerIds: string): void {
  const rename = (text: string): string =>
    text.replaceAll('[baker', '[bread-maker').replace('related: [baker]', 'related: [bread-maker]');
  renameSync(join(root, 'content/roles/baker.mdx'), join(root, 'content/roles/bread-maker.mdx'));
  renameSync(
    join(root, 'content/comparisons/baker-vs-pastry-chef.mdx'),
    join(root, 'content/comparisons/bread-maker-vs-pastry-chef.mdx'),
  );
  edit(root, 'content/roles/bread-maker.mdx', (text) =>
    text
      .replace('title: Baker', 'title: Bread maker')
      .replace('aliases: [bread baker]', 'aliases: [baker]')
      .replace('formerIds: []', `formerIds: [${formerIds}]`)
      .replaceAll('record="baker-', 'record="bread-maker-'),
  );
  edit(root, 'content/roles/pastry-chef.mdx', rename);
  edit(root, 'content/comparisons/bread-maker-vs-pastry-chef.mdx', rename);
  normalize(root);
}

describe('the change log', () => {
  test('lacks a record that changed: the count, the first of them, and the command that mends it', () => {
    const root = worldFolder();
    edit(root, SHEET, (text) =>
      text.replace('$31,000', '$32,000').replace('- Early start', '- Early start\n- Clean ovens'),
    );
    normalize(root);
    expect(reported(changesLogged, readContent(root))).toMatchInlineSnapshot(`
      "content/records
        The change log does not tell of 1 fact added, 1 pay figure corrected; the first is guild-of-bakers#baker-duty-clean-ovens.
        expected: an entry in content/changes for every change of a record
        to mend:  Run \`npm run changes -- --why "…"\`, with the reason as a sentence for readers, and commit the entry.

      1 fault in 1 file. Mend them, then run \`npm run check\` again."
    `);
    expect(logChanges(root, { why: 'The guild corrected its figure.', date: '2026-12-01' })).toEqual({
      file: 'content/changes/2026-12-01-01-the-guild-corrected-its-figure.json',
      fault: null,
    });
    expect(reported(changesLogged, readContent(root))).toBe('');
    expect(untoldChanges(root).changes).toEqual([]);
  });

  test('numbers the entries of a day, and takes no empty reason', () => {
    const root = worldFolder();
    edit(root, SHEET, (text) => text.replace('$31,000', '$32,000'));
    normalize(root);
    expect(logChanges(root, { why: 'Because', date: '2026-11-22' })).toMatchObject({ file: null });
    logChanges(root, { why: 'Mended: the figure was misread.', date: '2026-11-22' });
    expect(readdirSync(join(root, 'content/changes'))).toEqual([
      '2026-11-22-01-first-published.json',
      '2026-11-22-02-mended.json',
    ]);
  });

  test('is at fault: a name, a form and a contradiction, all at once', () => {
    const root = worldFolder();
    const folder = join(root, 'content/changes');
    const text = readFileSync(join(folder, '2026-11-22-01-first-published.json'), 'utf8');
    writeFileSync(join(folder, 'notes.json'), '{}');
    writeFileSync(join(folder, '2026-11-23-01-no-reason.json'), text.replace('First published.', 'No'));
    writeFileSync(join(folder, '2026-11-24-01-once-more.json'), text);
    writeFileSync(join(folder, '2026-11-25-01-no-json.json'), '{');
    expect(reported(changesLogged, readContent(root))).toMatchInlineSnapshot(`
      "content/changes/2026-11-23-01-no-reason.json
        "why": a reason is a sentence, of 10 characters at least.
        expected: an entry as src/domain/change-entry.ts describes it
        to mend:  Put the entry back as it was (\`git log -p\` has it); entries are written by \`npm run changes\` and never edited.

      content/changes/2026-11-24-01-once-more.json
        "guild-of-bakers#baker-average-year-31000" is added, but was there before.
        expected: changes that follow from the entries before it
        to mend:  Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.

      content/changes/2026-11-24-01-once-more.json
        "guild-of-bakers#pastry-chef-average-year-35500" is added, but was there before.
        expected: changes that follow from the entries before it
        to mend:  Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.

      content/changes/2026-11-24-01-once-more.json
        "guild-of-bakers#baker-duty-early-start" is added, but was there before.
        expected: changes that follow from the entries before it
        to mend:  Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.

      content/changes/2026-11-25-01-no-json.json
        The file is no JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2).
        expected: JSON
        to mend:  Put the entry back as it was (\`git log -p\` has it); entries are written by \`npm run changes\` and never edited.

      content/changes/notes.json
        The name of the file is not that of an entry.
        expected: a name such as "2026-11-22-01-first-published.json"
        to mend:  Name it so: the day, a number within the day, and a few words.

      6 faults in 4 files. Mend them, then run \`npm run check\` again."
    `);
  });

  test('sees no change in a role’s new name', () => {
    const root = worldFolder();
    renameBaker(root, 'baker');
    expect(reported(changesLogged, readContent(root))).toBe('');
  });
});

describe('an address that was published', () => {
  test('is kept when a role is renamed, with its one line', () => {
    const root = publishedWorld();
    renameBaker(root, 'baker');
    expect(reported(addressesKept, readContent(root))).toBe('');
  });

  test('is lost when a role is renamed without it: every address, at its line, with what to write', () => {
    const root = publishedWorld();
    renameBaker(root, '');
    expect(reported(addressesKept, readContent(root))).toMatchInlineSnapshot(`
      "content/ledger/addresses.txt:3:1
        "/compare/baker-vs-pastry-chef/" was once published and leads nowhere now.
        expected: an address that leads to what stood there, or to a page that says what happened
        to mend:  If a role of the two was renamed, write its old id into \`formerIds\` of its profile; if the pair has no page any more, add { from: "/compare/baker-vs-pastry-chef/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.

      content/ledger/addresses.txt:4:1
        "/compare/pastry-chef-vs-baker/" was once published and leads nowhere now.
        expected: an address that leads to what stood there, or to a page that says what happened
        to mend:  If a role of the two was renamed, write its old id into \`formerIds\` of its profile; if the pair has no page any more, add { from: "/compare/pastry-chef-vs-baker/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.

      content/ledger/addresses.txt:6:1
        "/roles/baker/" was once published and leads nowhere now.
        expected: an address that leads to what stood there, or to a page that says what happened
        to mend:  If the role was renamed, write \`formerIds: [baker]\` in its profile; else add { from: "/roles/baker/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.

      content/ledger/addresses.txt:9:1
        "/sources/guild-of-bakers/#baker-average-year-31000" was once published and leads nowhere now.
        expected: an address that leads to what stood there, or to a page that says what happened
        to mend:  If its role or its source was renamed, mend that first; if the record itself changed, run \`npm run changes -- --why "…"\`, which keeps its address; else add { from: "/sources/guild-of-bakers/#baker-average-year-31000", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.

      content/ledger/addresses.txt:10:1
        "/sources/guild-of-bakers/#baker-duty-early-start" was once published and leads nowhere now.
        expected: an address that leads to what stood there, or to a page that says what happened
        to mend:  If its role or its source was renamed, mend that first; if the record itself changed, run \`npm run changes -- --why "…"\`, which keeps its address; else add { from: "/sources/guild-of-bakers/#baker-duty-early-start", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.

      5 faults in 1 file. Mend them, then run \`npm run check\` again."
    `);
  });

  test('is kept when a source is renamed, with an entry in the moves', () => {
    const root = publishedWorld();
    renameSync(join(root, SHEET), join(root, 'seeds/bakers-guild.md'));
    for (const file of ['roles/baker', 'roles/pastry-chef', 'comparisons/baker-vs-pastry-chef'])
      edit(root, `content/${file}.mdx`, (text) => text.replaceAll('guild-of-bakers', 'bakers-guild'));
    normalize(root);
    expect(reported(addressesKept, readContent(root))).toContain(
      '"/sources/guild-of-bakers/" was once published',
    );
    writeFileSync(
      join(root, MOVES_FILE),
      '- from: /sources/guild-of-bakers/\n  to: /sources/bakers-guild/\n  reason: The guild has another name.\n',
    );
    expect(reported(addressesKept, readContent(root))).toBe('');
    expect(reported(changesLogged, readContent(root))).toBe('');
  });

  test('is kept when its record is corrected, once the change is logged', () => {
    const root = publishedWorld();
    edit(root, SHEET, (text) => text.replace('$31,000', '$32,000'));
    normalize(root);
    expect(reported(addressesKept, readContent(root))).toContain(
      'if the record itself changed, run `npm run changes -- --why "…"`',
    );
    logChanges(root, { why: 'The guild corrected its figure.', date: '2026-12-01' });
    expect(reported(addressesKept, readContent(root))).toBe('');
  });

  test('cannot be moved to nowhere, from nowhere, twice, or away from a page that stands', () => {
    const root = publishedWorld();
    writeFileSync(
      join(root, MOVES_FILE),
      `- { from: /roles/baker/, to: gone, reason: It is here all the same. }
- { from: /sources/nobody/, to: gone, reason: It never was published. }
- { from: "${RECORDS}baker-duty-early-start", to: "${RECORDS}baker-duty-late", reason: The guild says late. }
- { from: "${RECORDS}baker-duty-early-start", to: gone, reason: The guild says nothing. }
- { from: roles/baker, reason: Short }
`,
    );
    expect(reported(addressesKept, readContent(root))).toMatchInlineSnapshot(`
      "content/redirects.yml:1:1
        "/roles/baker/" still has a page of its own.
        expected: an address that nothing else answers
        to mend:  Take the entry out, or take the page away.

      content/redirects.yml:2:1
        "/sources/nobody/" was never published: it is not in the ledger.
        expected: an address in content/ledger/addresses.txt
        to mend:  Correct the address, or take the entry out.

      content/redirects.yml:3:1
        "/sources/guild-of-bakers/#baker-duty-late" leads nowhere.
        expected: the address of a page or a record that is there, or "gone"
        to mend:  Correct "to"; a record’s address is shown by its ¶ on the page of its source.

      content/redirects.yml:4:1
        "/sources/guild-of-bakers/#baker-duty-early-start" stands here twice.
        expected: each old address once
        to mend:  Take one of the two out.

      content/redirects.yml:5:1
        "from": an address starts and ends with "/", with "#<record-id>" after it for a record.
        expected: { from, to, reason }
        to mend:  The comment at the head of the file shows each kind of entry.

      content/redirects.yml:5:1
        "to": the address that stands in its place, from the root of the site, or "gone".
        expected: { from, to, reason }
        to mend:  The comment at the head of the file shows each kind of entry.

      content/redirects.yml:5:1
        "reason": a reason is a sentence, of 10 characters at least.
        expected: { from, to, reason }
        to mend:  The comment at the head of the file shows each kind of entry.

      7 faults in 1 file. Mend them, then run \`npm run check\` again."
    `);
  });

  test('cannot be judged where the moves are no YAML, and that is said', () => {
    const root = publishedWorld();
    writeFileSync(join(root, MOVES_FILE), '- from: "/roles/baker/\n');
    expect(reported(addressesKept, readContent(root))).toContain(
      `${MOVES_FILE}:2:1\n  The file is no well-formed YAML`,
    );
    writeFileSync(join(root, MOVES_FILE), 'from: /roles/baker/\n');
    expect(reported(addressesKept, readContent(root))).toContain('The file is no list.');
    mkdirSync(join(root, 'content'), { recursive: true });
    rmSync(join(root, MOVES_FILE));
    expect(reported(addressesKept, readContent(root))).toBe('');
  });
});
