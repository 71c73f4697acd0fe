import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildStopped, buildSite } from '../../scripts/building/build-site.ts';
import { ALL_CHECKS } from '../../scripts/checks/all-checks.ts';
import { FINDING_CODES } from '../../scripts/checks/catalogue/catalogue.ts';
import { readContent } from '../../scripts/checks/read-content.ts';
import { formatFindings } from '../../scripts/checks/reporters/people.ts';
import { type CheckResult, orderedFindings, runChecks } from '../../scripts/checks/run-checks.ts';
import { ROOT } from '../setup/sites.ts';
import { MISTAKES, type Mistake, runnableWorld, worldWith } from './mistakes.ts';

/** What a person reads of a mistake; made once, since two tests look at it. */
const told = new Map<string, string>();

function resultsOf(mistake: Mistake): CheckResult[] {
  const content = readContent(worldWith(mistake));
  const results = runChecks(ALL_CHECKS, content);
  told.set(
    mistake.name,
    results.some(({ findings }) => findings.length > 0)
      ? formatFindings(results, content)
      : 'Nothing is wrong.',
  );
  return results;
}

test('every mistake has a name of its own, and every code its mistake', () => {
  expect(new Set(MISTAKES.map(({ name }) => name)).size).toBe(MISTAKES.length);
  expect(new Set(MISTAKES.flatMap(({ codes }) => codes))).toEqual(new Set(FINDING_CODES));
});

describe('a mistake is told with its own code and no other', () => {
  test.each(MISTAKES.map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
    const results = resultsOf(mistake);
    const codes = new Set(orderedFindings(results).map(({ code }) => code));
    expect(codes).toEqual(new Set(mistake.codes));
    for (const { check, findings } of results)
      for (const { code } of findings) expect([...check.codes, 'nothing-examined']).toContain(code);
  });

  // The place and the text of each, for a person to read: tests/checks/mistakes.txt.
  test('in words that are pinned', async () => {
    const whole = MISTAKES.map(({ name }) => `=== ${name}\n\n${told.get(name)}`).join('\n\n\n');
    expect(told.size).toBe(MISTAKES.length);
    await expect(`${whole}\n`).toMatchFileSnapshot('mistakes.txt');
  });
});

/** Puts a site there that was built before. */
function layLastSite(root: string): () => unknown {
  mkdirSync(join(root, 'dist/roles'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  writeFileSync(join(root, 'dist/roles/index.html'), 'its roles');
  return () => ({
    folders: readdirSync(root).filter((name) => name.startsWith('dist')),
    files: readdirSync(join(root, 'dist'), { recursive: true }).sort(),
    home: readFileSync(join(root, 'dist/index.html'), 'utf8'),
    roles: readFileSync(join(root, 'dist/roles/index.html'), 'utf8'),
  });
}

describe('a mistake stops the build before it touches the last site', () => {
  test.each(MISTAKES.map((mistake) => [mistake.name, mistake] as const))('%s', async (_name, mistake) => {
    const root = worldWith(mistake);
    const site = layLastSite(root);
    const before = site();
    const build = buildSite({
      root,
      folder: join(root, 'dist'),
      place: { siteUrl: undefined, basePath: undefined },
      log: () => undefined,
      makePages: () => Promise.reject(new Error('no page may be made')),
    });
    await expect(build).rejects.toThrow(BuildStopped);
    await expect(build).rejects.toThrow('Nothing was built.');
    expect(site()).toEqual(before);
  });
});

describe('the command itself, npm run build', () => {
  test.each(['a figure in a summary', 'A link that leads nowhere', 'Records that cannot be read'])(
    'ends with 1 and leaves the last site whole: %s',
    (name) => {
      const mistake = MISTAKES.find((one) => one.name === name) ?? expect.unreachable();
      const root = runnableWorld(mistake, ROOT);
      symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
      const site = layLastSite(root);
      const before = site();
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stderr).toContain(`[${mistake.codes[0]}]`);
      expect(stderr).toMatch(/Nothing was built\.\n$/);
      expect(status).toBe(1);
      expect(site()).toEqual(before);
    },
  );
});
