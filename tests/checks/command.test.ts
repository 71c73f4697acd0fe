import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CommandEnd, HELP, runCheckCommand } from '../../scripts/checks/command.ts';
import type { JsonReport } from '../../scripts/checks/reporters/json.ts';
import { worldFolder } from './fixture-world.ts';
import { MISTAKES, worldWith } from './mistakes.ts';

const BAKER = 'content/roles/baker.mdx';
const PAIR = 'content/comparisons/baker-vs-pastry-chef.mdx';

/** Changes some texts of a file of a world. */
function change(root: string, file: string, ...changes: [right: string, wrong: string][]): void {
  const path = join(root, file);
  let text = readFileSync(path, 'utf8');
  for (const [right, wrong] of changes) {
    if (!text.includes(right)) throw new Error(`"${right}" does not stand in ${file}`);
    text = text.replace(right, wrong);
  }
  writeFileSync(path, text);
}

const faultyWorld = (): string => {
  const root = worldFolder();
  change(root, BAKER, ['family: kitchen', 'familly: kitchen'], ['grows by 5%', 'grows by 6%']);
  change(root, PAIR, ['before the town wakes', 'before the town wakes.']);
  return root;
};

const codesOf = ({ out }: CommandEnd): string[] => {
  const report: JsonReport = JSON.parse(out);
  return report.findings.map(({ code }) => code);
};

describe('the command ends', () => {
  test('with 0 where nothing is wrong, and says what it looked at', () => {
    const end = runCheckCommand(worldFolder(), []);
    expect(end).toMatchObject({ exitCode: 0, err: '' });
    expect(end.out).toContain('2 profiles in content/roles');
  });

  test('with 1 where something is', () => {
    const end = runCheckCommand(faultyWorld(), []);
    expect(end).toMatchObject({ exitCode: 1, out: '' });
    expect(end.err).toContain('3 faults in 2 files. `npm run check -- --fix` mends 2.');
  });

  test.each([
    [['--formt', 'json'], "Unknown option '--formt'."],
    [['--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?'],
    [['--only', 'role-unknwn'], 'There is no code "role-unknwn". Did you mean "role-unknown"?'],
    [['--dry-run'], '"--dry-run" says what "--fix" would do: write both.'],
    [
      ['content/roles/bakr.mdx'],
      'The check reads no file "content/roles/bakr.mdx". Did you mean "content/roles/baker.mdx"?',
    ],
  ])('with 2 where it is not understood: %j', (args, message) => {
    const { exitCode, err } = runCheckCommand(worldFolder(), args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(HELP);
  });
});

describe('what is told can be narrowed', () => {
  test('to some codes', () => {
    const root = faultyWorld();
    expect(codesOf(runCheckCommand(root, ['--format', 'json', '--only', 'full-stop']))).toEqual([
      'full-stop',
    ]);
    expect(
      codesOf(
        runCheckCommand(root, ['--format', 'json', '--only', 'full-stop', '--only', 'figure-unfounded']),
      ),
    ).toEqual(['full-stop', 'figure-unfounded']);
    expect(runCheckCommand(root, ['--only', 'role-unknown']).exitCode).toBe(0);
  });

  test('to some files, named from the root or in full', () => {
    const root = faultyWorld();
    for (const file of [PAIR, `./${PAIR}`, join(root, PAIR)])
      expect(codesOf(runCheckCommand(root, ['--format', 'json', file]))).toEqual(['full-stop']);
  });

  test('and a check that looked at nothing still fails', () => {
    const root = worldFolder();
    rmSync(join(root, 'content/roles'), { recursive: true });
    expect(runCheckCommand(root, ['--only', 'alias-claimed-twice']).exitCode).toBe(1);
  });
});

describe('--fix', () => {
  test('mends what is safe, shows what it changed, and tells what is left', () => {
    const root = faultyWorld();
    const { exitCode, out, err } = runCheckCommand(root, ['--fix']);
    expect(out).toMatchInlineSnapshot(`
      "content/roles/baker.mdx:6:1  The field "familly" is not known.  [front-matter-unknown-field]
        - familly: kitchen
        + family: kitchen

      content/comparisons/baker-vs-pastry-chef.mdx:6:46  The reason ends with a full stop.  [full-stop]
        -   - text: like to start before the town wakes.
        +   - text: like to start before the town wakes

      Mended 2 faults."
    `);
    expect(exitCode).toBe(1);
    expect(err).toContain('1 fault in 1 file.');
    expect(err).toContain('[figure-unfounded]');
    expect(readFileSync(join(root, BAKER), 'utf8')).toContain('\nfamily: kitchen\n');
  });

  test('with --dry-run shows the same and writes nothing', () => {
    const root = faultyWorld();
    const before = readFileSync(join(root, BAKER), 'utf8');
    const { exitCode, out } = runCheckCommand(root, ['--fix', '--dry-run']);
    expect(exitCode).toBe(1);
    expect(out).toContain('  - familly: kitchen\n  + family: kitchen');
    expect(out).toContain('Would mend 2 faults. Nothing was written.');
    expect(readFileSync(join(root, BAKER), 'utf8')).toBe(before);
  });

  test('never touches a file that cannot be read', () => {
    const root = faultyWorld();
    change(root, BAKER, ['Night work', 'Night {work']);
    const before = readFileSync(join(root, BAKER), 'utf8');
    const { out } = runCheckCommand(root, ['--fix']);
    expect(readFileSync(join(root, BAKER), 'utf8')).toBe(before);
    expect(out).toContain('Mended 1 fault.');
  });

  test('mends only the files and codes that were named', () => {
    const root = faultyWorld();
    runCheckCommand(root, ['--fix', BAKER]);
    expect(runCheckCommand(root, [PAIR]).exitCode).toBe(1);
    expect(runCheckCommand(root, ['--fix', '--only', 'full-stop']).exitCode).toBe(0);
  });

  test('lets the roles of a comparison change places, and their reasons with them', () => {
    const root = worldFolder();
    change(
      root,
      PAIR,
      ['[baker, pastry-chef]', '[pastry-chef, baker]'],
      ['chooseA:', 'chooseX:'],
      ['chooseB:', 'chooseA:'],
      ['chooseX:', 'chooseB:'],
    );
    expect(runCheckCommand(root, ['--fix']).exitCode).toBe(0);
    const text = readFileSync(join(root, PAIR), 'utf8');
    expect(text).toContain('roles: [baker, pastry-chef]');
    expect(text).toMatch(/chooseA:\n {2}- text: like to start[\s\S]*chooseB:\n {2}- text: like to finish/);
  });

  test('renames a comparison to the name of its roles', () => {
    const root = worldWith(
      MISTAKES.find(({ codes }) => codes[0] === 'comparison-file-name') ?? expect.unreachable(),
    );
    expect(runCheckCommand(root, ['--fix']).exitCode).toBe(0);
    expect(readdirSync(join(root, 'content/comparisons'))).toEqual(['baker-vs-pastry-chef.mdx']);
  });

  /** The codes that a world is told of, with whether each can be mended. */
  const faultsOf = (root: string): { code: string; fixable: boolean }[] => {
    const report: JsonReport = JSON.parse(runCheckCommand(root, ['--format', 'json']).out);
    return report.findings;
  };

  test('leaves nothing of the mistakes that it can mend', () => {
    const mended = MISTAKES.filter((mistake) => {
      const root = worldWith(mistake);
      const faults = faultsOf(root);
      if (!faults.every(({ fixable }) => fixable)) return false;
      runCheckCommand(root, ['--fix']);
      // Where a name or a fact sheet was mended, the records are to be made anew.
      const left = faultsOf(root).filter(({ code }) => !/^records-(?:stale|missing)$/.test(code));
      expect([mistake.name, left]).toEqual([mistake.name, []]);
      return true;
    });
    expect(mended.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "A comparison named otherwise than its roles",
        "Blanks at the end of a line",
        "A field that is not known",
        "Roles that are not in alphabetical order",
        "A character written as HTML in a field",
        "A full stop too few, or too many",
        "An attribute that says what the tag cannot show",
        "A table with aligned columns",
        "An address without its slash at the end",
        "A link that names the site itself",
        "A correction of the wrong form",
        "a mistyped field",
        "a mistyped field of a reason",
        "a mistyped kind of source",
        "a number for a text",
        "a day without quotes as a title",
        "a summary without a full stop",
        "a role that is misspelt",
        "a role written as its title",
        "a source of a summary that is misspelt",
        "a mark whose source is misspelt",
        "a misspelt component around words",
        "a misspelt attribute",
        "a small table with a misspelt role",
        "a small table with a misspelt attribute",
        "a quotation of a misspelt source",
        "a misspelt address",
        "a comparison the wrong way round, without its slash",
        "a heading of this page that is not there",
        "a data file of a role that is not there",
        "a redirect with a mistyped field",
        "blanks at the end of a redirect",
      ]
    `);
  });
});
