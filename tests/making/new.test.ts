import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BrokenOff } from '../../scripts/making/ask.ts';
import { readCheckout } from '../../scripts/making/checkout.ts';
import { HELP, runNewCommand } from '../../scripts/making/command.ts';
import { planRole } from '../../scripts/making/new-role.ts';
import { checkoutOfWorld, filesIn, make, personWho, read, run, worldWithArticle } from './world.ts';

const SOURCE = [
  ...[
    'source',
    '--from',
    'driver.txt',
    '--publisher',
    'Van & Wheel',
    '--url',
    'https://vanwheel.example/driver',
  ],
  ...['--license', 'All rights reserved by the publisher; only facts are carried over here.'],
];
const SHEET = 'seeds/van-wheel-delivery-driver.md';
const DRIVER = [
  ...['role', 'Delivery driver', '--summary', 'Brings bread', '--family', 'kitchen'],
  ...['--sources', 'van-wheel-delivery-driver', '--text', 'A delivery driver brings bread: rye < wheat.'],
];

/** The world with the source about drivers in it, and its records. */
async function worldWithDrivers(): Promise<string> {
  const root = worldWithArticle();
  expect((await make(root, ...SOURCE)).status).toBe(0);
  return root;
}

describe('a new source, role and comparison', () => {
  test('are sound one after the other, as they stand', () => {
    const root = checkoutOfWorld();
    const source = run(root, 'new', ...SOURCE);
    expect(source).toMatchObject({ status: 0, err: '' });
    expect(source.out).toMatchInlineSnapshot(`
      "seeds/van-wheel-delivery-driver.md is written.

      van-wheel-delivery-driver
        roles   delivery-driver (new)
        pay     1 figure
        facts   duty 2
        unread  line 16

      Not understood, though a figure stands there: line 16 of the article. If that is a fact of the job, add it to the fact sheet.

      Of these lines of the article nothing was carried over, since only its own wording says it. Say it in yours:
        ## Delivery driver, ### Duties: line 14

      driver.txt belongs to its publisher: do not commit it.

      Next:
        Compare the fact sheet with the article, line by line; it holds none of its sentences, and must not. What they state, such as a degree, add in your own words.
        npm run normalize
        npm run changes -- --why "…"
        npm run check
        npm run ledger"
    `);
    expect(read(root, SHEET).replace(/^sha256: .*$/m, 'sha256: …')).toMatchInlineSnapshot(`
      "---
      publisher: Van & Wheel
      title: What Does a Delivery Driver Do?
      url: https://vanwheel.example/driver
      kind: career-guide
      published: 2024-05-17
      dating: null
      accessed: 2026-11-21
      sha256: …
      license: All rights reserved by the publisher; only facts are carried over here.
      ---

      # What this source states

      ## Delivery driver

      ### Pay

      - Average salary: $29,400 per year

      ### Duties

      - Load the van
      "
    `);
    expect(run(root, 'normalize')).toMatchObject({ status: 0, err: '' });
    expect(run(root, 'changes', '--why', 'A source about drivers was added.')).toMatchObject({ status: 0 });

    const role = run(root, 'new', ...DRIVER, '--alias', 'van driver', '--related', 'baker');
    expect(role).toMatchObject({ status: 0, err: '' });
    expect(role.out).toMatchInlineSnapshot(`
      "content/roles/delivery-driver.mdx is written.

      Next:
        npm run check
        npm run ledger"
    `);
    expect(
      read(root, 'content/roles/delivery-driver.mdx').replace(/^reviewed: .*$/m, 'reviewed: …'),
    ).toMatchInlineSnapshot(`
      "---
      title: Delivery driver
      aliases: [van driver]
      summary: Brings bread.
      summarySources: [van-wheel-delivery-driver]
      family: kitchen
      related: [baker]
      nearest: []
      formerIds: []
      reviewed: …
      ---

      ## What the job is

      A delivery driver brings bread: rye \\< wheat.<Cite source="van-wheel-delivery-driver" />
      "
    `);

    const comparison = run(
      root,
      'new',
      ...[
        'comparison',
        'Delivery driver',
        'bread baker',
        '--summary',
        'One drives, the other bakes',
        '--reviewed',
        '2026-11-22',
      ],
      ...[
        '--sources',
        'van-wheel-delivery-driver,guild-of-bakers',
        '--text',
        'One works in a van, the other at an oven.',
      ],
      ...[
        '--choose-a',
        'like the road [van-wheel-delivery-driver]',
        '--choose-b',
        'like the warmth. [guild-of-bakers]',
      ],
    );
    expect(comparison).toMatchObject({ status: 0, err: '' });
    expect(read(root, 'content/comparisons/baker-vs-delivery-driver.mdx')).toMatchInlineSnapshot(`
      "---
      roles: [baker, delivery-driver]
      summary: "One drives, the other bakes."
      summarySources: [van-wheel-delivery-driver, guild-of-bakers]
      chooseA:
        - { text: like the warmth, sources: [guild-of-bakers] }
      chooseB:
        - { text: like the road, sources: [van-wheel-delivery-driver] }
      reviewed: 2026-11-22
      ---

      ## The difference in practice

      One works in a van, the other at an oven.<Cite source="van-wheel-delivery-driver" /><Cite source="guild-of-bakers" />
      "
    `);
    expect(run(root, 'check')).toMatchObject({ status: 0, err: '' });
  });
});

describe('what is there', () => {
  test('is never overwritten', async () => {
    const root = worldWithArticle();
    const before = read(root, 'content/roles/baker.mdx');
    expect(await make(root, 'role', 'Baker', '--yes')).toEqual({
      status: 1,
      out: '',
      err: 'content/roles/baker.mdx is there already, and is left as it is. Edit it.',
    });
    expect(read(root, 'content/roles/baker.mdx')).toBe(before);
    expect(await make(root, 'comparison', 'pastry-chef', 'baker')).toEqual({
      status: 1,
      out: '',
      err: 'content/comparisons/baker-vs-pastry-chef.mdx is there already, and is left as it is. Edit it.',
    });
  });

  test.each([
    [
      'an alias of another role',
      ['Bread Baker'],
      '"bread baker", another name of "Baker" (content/roles/baker.mdx) has this name already. Edit that profile, or take the name out of it first.',
    ],
    [
      'an id that is an alias of another role',
      ['Oven keeper', '--id', 'bread-baker'],
      '"bread baker", another name of "Baker" (content/roles/baker.mdx) has this name already. Edit that profile, or take the name out of it first.',
    ],
    [
      'nearly a role',
      ['Pastry chefs', '--id', 'pastry-chefs'],
      'Did you mean "Pastry chef" (content/roles/pastry-chef.mdx)?\nIf so, edit that profile: another name of a role belongs in its "aliases". If "Pastry chefs" is another job, add --yes.',
    ],
    [
      'of which no source tells',
      ['Delivery driver'],
      'No source states anything of "Delivery driver" yet, and a profile stands on sources. Begin with one: npm run new -- source --from article.txt\nIn a fact sheet, the heading "## Delivery driver" says whose facts follow.',
    ],
  ])('a role that is %s is refused', async (_, args, err) => {
    expect(await make(worldWithArticle(), 'role', ...args)).toEqual({ status: 1, out: '', err });
  });

  test('an article with a fact sheet gets no second one', async () => {
    const root = worldWithArticle();
    await make(root, ...SOURCE);
    expect(await make(root, ...SOURCE, '--id', 'another')).toEqual({
      status: 1,
      out: '',
      err: `This article has a fact sheet already: ${SHEET}. Edit that.`,
    });
  });
});

describe('what is missing or wrong is told all at once', () => {
  test('of a role', async () => {
    const { status, err } = await make(
      await worldWithDrivers(),
      'role',
      'Delivery driver',
      '--family',
      'Mills',
      '--sources',
      'guild-of-bakers,gild',
      '--alias',
      'baker',
    );
    expect(status).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "The profile of "Delivery driver" was not written.
      This will not do:
        --alias: "baker" is "Baker" (content/roles/baker.mdx); a name leads to one role only.
        --family: "Mills" is no family; one is in lower case with hyphens, such as kitchen.
        --sources: "guild-of-bakers" states nothing of "Delivery driver". Take from: van-wheel-delivery-driver.
        --sources: "gild" is no source. Take from: van-wheel-delivery-driver.
      This is missing:
        --summary "…"             One sentence: what the job is, and what it is not. 200 characters at most.
        --text "…"                The first paragraph, in your own words: what the job is. Its figures come later, with <Salary …/>."
    `);
  });

  test('of a comparison', async () => {
    const root = worldWithArticle();
    rmSync(join(root, 'content/comparisons/baker-vs-pastry-chef.mdx'));
    const { status, err } = await make(
      root,
      'comparison',
      'baker',
      'pastry-chef',
      '--sources',
      'gild',
      '--choose-a',
      'x'.repeat(161),
    );
    expect(status).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "The comparison of Baker and Pastry chef was not written.
      This will not do:
        --sources: "gild" is no source. Take from: guild-of-bakers.
        --choose-a: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 161 characters; 160 is the most that can be shown.
      This is missing:
        --summary "…"             The difference in one sentence. 240 characters at most.
        --choose-b "…"            A reason to choose Pastry chef: completes “Choose it if you …”.
        --text "…"                The first paragraph, in your own words: the difference in practice. Its figures come later, with <Salary …/>."
    `);
  });

  test('of a source', async () => {
    const { status, err } = await make(
      worldWithArticle(),
      'source',
      '--from',
      'driver.txt',
      '--url',
      'ftp://x',
      '--kind',
      'blog',
      '--published',
      'May',
      '--id',
      'A B',
    );
    expect(status).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "The fact sheet of driver.txt was not written.
      This will not do:
        --url: "ftp://x" is no address of a page. Give it whole, with https://.
        --kind: "blog" is no kind of source. Take one of comparison-article, career-guide, encyclopedia, interviews, salary-page, handbook, survey.
        --published: "May" is no date; write 2024, 2024-05, 2024-05-17, or "unknown" where the text does not say.
        --id: "A B" is no id; one is in lower case with hyphens, such as zengig-account-manager.
      This is missing:
        --publisher "…"           Who published it, as readers know the name?
        --license "…"             What may be done with its text, such as "All rights reserved by the publisher; only facts are carried over here.""
    `);
  });

  test.each([
    [[], 'Say what to make: a role, a comparison or a source.', 2],
    [['rol'], 'There is nothing called "rol" to make; there are role, comparison and source.', 2],
    [['role', '--sumary', 'x'], "Unknown option '--sumary'.", 2],
    [
      ['role', 'Customer', 'manager'],
      'A role has one name; put it in quotation marks: "Customer manager".',
      2,
    ],
    [['role'], 'Say which role: npm run new -- role "Customer success manager"', 2],
    [
      ['role', 'Delivery driver', '--reviewed', 'today'],
      '--reviewed: "today" is no day; write it as 2026-11-22.',
      2,
    ],
    [
      ['role', '管理者'],
      '"管理者" makes no address: an address holds the letters a to z, digits and hyphens. Give one with --id, such as --id account-manager.',
      2,
    ],
    [
      ['comparison', 'baker'],
      'Name two roles: npm run new -- comparison account-manager relationship-manager',
      2,
    ],
    [
      ['comparison', 'baker', 'bread baker'],
      '"baker" and "bread baker" are one role, Baker (content/roles/baker.mdx). Name two.',
      2,
    ],
    [['comparison', 'bakerr', 'baker'], 'There is no role "bakerr". Did you mean baker?', 1],
    [['source'], 'Say where the article is saved: npm run new -- source --from article.txt', 2],
    [['source', '--from', 'nothing.txt'], '--from: there is no file "nothing.txt".', 1],
  ])('%j', async (args, message, exitCode) => {
    const { status, err } = await make(worldWithArticle(), ...args);
    expect([status, err.split('\n')[0]]).toEqual([exitCode, message]);
  });
});

describe('an article', () => {
  test.each([
    ['that is empty', '', 'odd.txt: it is empty.'],
    ['of blanks', ' \r\n\r\n', 'odd.txt: it is empty.'],
    [
      'that names no role',
      'Weather\n\nIt rains.\n',
      'odd.txt: it names no role. Give it with --title "What is a …?".',
    ],
  ])('%s is refused', async (_, text, err) => {
    const root = worldWithArticle();
    writeFileSync(join(root, 'odd.txt'), text);
    expect(await make(root, 'source', '--from', 'odd.txt')).toEqual({ status: 1, out: '', err });
    expect(filesIn(root, 'seeds')).toEqual(['guild-of-bakers.md']);
  });

  test('with the line ends of Windows makes the same fact sheet', async () => {
    const [root, windows] = [worldWithArticle(), worldWithArticle()];
    writeFileSync(
      join(windows, 'driver.txt'),
      `\uFEFF${read(windows, 'driver.txt').replaceAll('\n', '\r\n')}`,
    );
    const body = async (folder: string): Promise<string> => {
      expect((await make(folder, ...SOURCE, '--accessed', '2026-11-21')).status).toBe(0);
      return read(folder, SHEET).replace(/^sha256: .*$/m, '');
    };
    expect(await body(windows)).toBe(await body(root));
  });

  test('is carried over without any of its longer wording', async () => {
    const root = worldWithArticle();
    await make(root, ...SOURCE);
    expect(read(root, SHEET)).not.toMatch(/brake|valley|ovens|to be completed|own words/);
  });
});

describe('on a terminal', () => {
  const request = {
    ...{ name: 'Pastry chefs', id: 'pastry-cook', title: null, alias: null, summary: null, family: null },
    ...{ sources: null, text: null, related: null, reviewed: '2026-11-22', yes: false },
  };

  test('a near role is asked about first, and nothing is made where it was meant', async () => {
    const person = personWho({}, false);
    await expect(planRole(request, readCheckout(worldWithArticle()), person)).rejects.toThrow(
      'Nothing was written.',
    );
    expect(person.asked).toEqual([
      'Did you mean "Pastry chef" (content/roles/pastry-chef.mdx)? Make another role all the same?',
    ]);
  });

  test('what no flag says is asked for, once', async () => {
    const root = await worldWithDrivers();
    const person = personWho({
      ...{ title: ['Delivery driver'], alias: ['van driver'], summary: ['Brings bread.'] },
      ...{
        family: ['kitchen'],
        sources: ['van-wheel-delivery-driver'],
        text: ['It brings bread.'],
        related: [],
      },
    });
    const plan = await planRole({ ...request, name: null, id: null }, readCheckout(root), person);
    expect(plan.file).toBe('content/roles/delivery-driver.mdx');
    expect(person.asked).toHaveLength(7);
  });

  test('a person who breaks off leaves everything as it was', async () => {
    const root = worldWithArticle();
    await expect(
      planRole({ ...request, name: null }, readCheckout(root), personWho({ title: null })),
    ).rejects.toBeInstanceOf(BrokenOff);
    const err: string[] = [];
    const exitCode = await runNewCommand(root, ['role'], {
      questioner: personWho({ title: null }),
      out: () => {},
      err: (text) => err.push(text),
    });
    expect([exitCode, err]).toEqual([1, ['Nothing was written.']]);
  });
});

test('--help says what there is', async () => {
  expect(await make(worldWithArticle(), '--help')).toEqual({ status: 0, out: HELP, err: '' });
});
