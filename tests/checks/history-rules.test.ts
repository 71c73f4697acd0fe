import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { logChanges, untoldChanges } from '../../scripts/changes/log-changes.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { LEDGER_FILE, MOVES_FILE } from '../../scripts/checks/read-history.ts';
import { addressesKept } from '../../scripts/checks/rules/addresses-kept.ts';
import { changesLogged } from '../../scripts/checks/rules/changes-logged.ts';
import { yamlSyntax } from '../../scripts/checks/rules/yaml-syntax.ts';
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
      "content/records/guild-of-bakers.json
        81:7  The change log does not tell of 1 fact added, 1 pay figure corrected; the first is guild-of-bakers#baker-duty-clean-ovens.  [change-not-logged]
            81 |       "id": "baker-duty-clean-ovens",
               |       ^
            expected: an entry in content/changes for every change of a record
            next:     Run \`npm run changes -- --why "…"\`, with the reason as a sentence for readers, and commit the entry.
            more:     docs/checks/change-not-logged.md

      1 fault in 1 file. Mend it, then run \`npm run check\` again."
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
        4:3  In why: a reason is a sentence, of 10 characters at least.  [change-entry-form]
            4 |   "why": "No",
              |   ^
            expected: an entry as src/domain/change-entry.ts describes it
            next:     Put the entry back as it was (\`git log -p\` has it); entries are written by \`npm run changes\` and never edited.
            more:     docs/checks/change-entry-form.md

      content/changes/2026-11-24-01-once-more.json
        6:21  "guild-of-bakers#baker-average-year-31000" is added, but was there before.  [change-log-contradiction]
            6 |     {"kind":"added","record":"guild-of-bakers#baker-average-year-31000","after":{"role":"baker","mea…
              |                     ^
            expected: changes that follow from the entries before it
            next:     Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.
            more:     docs/checks/change-log-contradiction.md
        7:21  "guild-of-bakers#pastry-chef-average-year-35500" is added, but was there before.  [change-log-contradiction]
            7 |     {"kind":"added","record":"guild-of-bakers#pastry-chef-average-year-35500","after":{"role":"pastr…
              |                     ^
            expected: changes that follow from the entries before it
            next:     Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.
            more:     docs/checks/change-log-contradiction.md
        8:21  "guild-of-bakers#baker-duty-early-start" is added, but was there before.  [change-log-contradiction]
            8 |     {"kind":"added","record":"guild-of-bakers#baker-duty-early-start","after":{"role":"baker","kind"…
              |                     ^
            expected: changes that follow from the entries before it
            next:     Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.
            more:     docs/checks/change-log-contradiction.md
        9:21  "guild-of-bakers#baker-growth-growth-of-5-through-2031" is added, but was there before.  [change-log-contradiction]
            9 |     {"kind":"added","record":"guild-of-bakers#baker-growth-growth-of-5-through-2031","after":{"role"…
              |                     ^
            expected: changes that follow from the entries before it
            next:     Put the entries back as they were, take out the newest that is at fault, and run \`npm run changes -- --why "…"\` again.
            more:     docs/checks/change-log-contradiction.md

      content/changes/2026-11-25-01-no-json.json
        1:2  The file is no JSON: Expected property name or '}' in JSON at position 1.  [change-entry-form]
            1 | {
              |  ^
            expected: JSON
            next:     Put the entry back as it was (\`git log -p\` has it); entries are written by \`npm run changes\` and never edited.
            more:     docs/checks/change-entry-form.md

      content/changes/notes.json
        1:1  The name of the file is not that of an entry.  [change-entry-form]
            expected: a name such as "2026-11-22-01-first-published.json"
            next:     Name it so: the day, a number within the day, and a few words.
            more:     docs/checks/change-entry-form.md

      7 faults in 4 files. Mend them, then run \`npm run check\` again."
    `);
  });

  test('sees no change in a role’s new name, once the old one is written down', () => {
    const root = worldFolder();
    renameBaker(root, '');
    expect(reported(changesLogged, readContent(root))).toMatchInlineSnapshot(`
      "content/records/guild-of-bakers.json
        21:7  The change log does not tell of 1 pay figure and 2 facts added, 1 pay figure and 2 facts taken out; the first is guild-of-bakers#bread-maker-average-year-31000.  [change-not-logged]
            21 |       "id": "bread-maker-average-year-31000",
               |       ^
            expected: an entry in content/changes for every change of a record
            next:     Where a role or a source has another name now, write the old one into \`formerIds\` of its profile or into content/redirects.yml; then run \`npm run changes -- --why "…"\`, with the reason as a sentence for readers, and commit the entry.
            more:     docs/checks/change-not-logged.md

      1 fault in 1 file. Mend it, then run \`npm run check\` again."
    `);
    edit(root, 'content/roles/bread-maker.mdx', (text) =>
      text.replace('formerIds: []', 'formerIds: [baker]'),
    );
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
      "content/ledger/addresses.txt
        3:1  "/compare/baker-vs-pastry-chef/" was once published and leads nowhere now.  [address-lost]
            3 | /compare/baker-vs-pastry-chef/
              | ^
            expected: an address that leads to what stood there, or to a page that says what happened
            next:     If a role of the two was renamed, write its old id into \`formerIds\` of its profile; if the pair has no page any more, add { from: "/compare/baker-vs-pastry-chef/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
            more:     docs/checks/address-lost.md
        4:1  "/compare/pastry-chef-vs-baker/" was once published and leads nowhere now.  [address-lost]
            4 | /compare/pastry-chef-vs-baker/
              | ^
            expected: an address that leads to what stood there, or to a page that says what happened
            next:     If a role of the two was renamed, write its old id into \`formerIds\` of its profile; if the pair has no page any more, add { from: "/compare/pastry-chef-vs-baker/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
            more:     docs/checks/address-lost.md
        6:1  "/roles/baker/" was once published and leads nowhere now.  [address-lost]
            6 | /roles/baker/
              | ^
            expected: an address that leads to what stood there, or to a page that says what happened
            next:     If the role was renamed, write \`formerIds: [baker]\` in its profile; else add { from: "/roles/baker/", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
            more:     docs/checks/address-lost.md
        10:1  "/sources/guild-of-bakers/#baker-average-year-31000" was once published and leads nowhere now.  [address-lost]
            10 | /sources/guild-of-bakers/#baker-average-year-31000
               | ^
            expected: an address that leads to what stood there, or to a page that says what happened
            next:     If its role or its source was renamed, mend that first; if the record itself changed, run \`npm run changes -- --why "…"\`, which keeps its address; else add { from: "/sources/guild-of-bakers/#baker-average-year-31000", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
            more:     docs/checks/address-lost.md
        11:1  "/sources/guild-of-bakers/#baker-duty-early-start" was once published and leads nowhere now.  [address-lost]
            11 | /sources/guild-of-bakers/#baker-duty-early-start
               | ^
            expected: an address that leads to what stood there, or to a page that says what happened
            next:     If its role or its source was renamed, mend that first; if the record itself changed, run \`npm run changes -- --why "…"\`, which keeps its address; else add { from: "/sources/guild-of-bakers/#baker-duty-early-start", to: "…", reason: "…" } to content/redirects.yml, with \`to: gone\` where nothing took its place.
            more:     docs/checks/address-lost.md

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
    appendFileSync(
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
    appendFileSync(
      join(root, MOVES_FILE),
      `- { from: /roles/baker/, to: gone, reason: It is here all the same. }
- { from: /sources/nobody/, to: gone, reason: It never was published. }
- { from: "${RECORDS}baker-duty-early-start", to: "${RECORDS}baker-duty-late", reason: The guild says late. }
- { from: "${RECORDS}baker-duty-early-start", to: gone, reason: The guild says nothing. }
- { from: roles/baker, reason: Short }
`,
    );
    expect(reported(addressesKept, readContent(root))).toMatchInlineSnapshot(`
      "content/redirects.yml
        5:11  "/roles/baker/" still has a page of its own.  [redirect-needless]
            5 | - { from: /roles/baker/, to: gone, reason: It is here all the same. }
              |           ^
            expected: an address that nothing else answers
            next:     Take the entry out, or take the page away.
            more:     docs/checks/redirect-needless.md
        6:11  "/sources/nobody/" was never published: it is not in the ledger.  [redirect-unpublished]
            6 | - { from: /sources/nobody/, to: gone, reason: It never was published. }
              |           ^
            expected: an address in content/ledger/addresses.txt
            next:     Correct the address, or take the entry out.
            more:     docs/checks/redirect-unpublished.md
        7:67  "/sources/guild-of-bakers/#baker-duty-late" leads nowhere.  [redirect-dangling]
            7 | - { from: "/sources/guild-of-bakers/#baker-duty-early-start", to: "/sources/guild-of-bakers/#baker-d…
              |                                                                   ^
            expected: the address of a page or a record that is there, or "gone"
            next:     Did you mean "/sources/guild-of-bakers/#baker-average-year-31000"? If not: correct "to"; a record’s address is shown by its ¶ on the page of its source.
            more:     docs/checks/redirect-dangling.md
        8:11  "/sources/guild-of-bakers/#baker-duty-early-start" stands here twice.  [redirect-twice]
            8 | - { from: "/sources/guild-of-bakers/#baker-duty-early-start", to: gone, reason: The guild says nothi…
              |           ^
            expected: each old address once
            next:     Take one of the two out.
            more:     docs/checks/redirect-twice.md
        9:3  The field "entry 6, to" is missing.  [redirect-form]
            9 | - { from: roles/baker, reason: Short }
              |   ^
            expected: the address that stands in its place, from the root of the site, or "gone"
            next:     Add "to". See the comment at the head of content/redirects.yml for what stands there.
            more:     docs/checks/redirect-form.md
        9:5  "entry 6, from" is "roles/baker".  [redirect-form]
            9 | - { from: roles/baker, reason: Short }
              |     ^
            expected: an address that starts and ends with "/", with "#<record-id>" after it for a record
            next:     Correct the value.
            more:     docs/checks/redirect-form.md
        9:24  "entry 6, reason" has 5 characters.  [redirect-form]
            9 | - { from: roles/baker, reason: Short }
              |                        ^
            expected: at least 10 characters
            next:     Fill it in. See the comment at the head of content/redirects.yml for what stands there.
            more:     docs/checks/redirect-form.md

      7 faults in 1 file. Mend them, then run \`npm run check\` again."
    `);
  });

  test('is not called lost while the entries that may keep it cannot be read', () => {
    const root = publishedWorld();
    renameSync(join(root, MOVES_FILE), join(root, 'moves.yml'));
    expect(reported(addressesKept, readContent(root))).toContain('"/sources/oven-guild/" was once published');
    writeFileSync(join(root, MOVES_FILE), '- from: "/sources/oven-guild/\n');
    expect(reported(addressesKept, readContent(root))).toBe('');
    expect(reported(yamlSyntax, readContent(root))).toContain('The file is no well-formed YAML');
    writeFileSync(join(root, MOVES_FILE), 'from: /sources/oven-guild/\n');
    expect(reported(addressesKept, readContent(root))).toMatch(
      /The file is a group of fields[\s\S]+1 fault in/,
    );
  });

  test('need not be: a site that was never published has no ledger, no moves and nothing to keep', () => {
    const root = worldFolder();
    rmSync(join(root, LEDGER_FILE));
    rmSync(join(root, MOVES_FILE));
    expect(reported(addressesKept, readContent(root))).toBe('');
    expect(reported(changesLogged, readContent(root))).toBe('');
  });
});
