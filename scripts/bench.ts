// `npm run bench`: runs every bench, or those that are named: `npm run bench -- search --most 1000`. Each runs in a
// process of its own, so that one's memory does not weigh on the next. What follows the names is handed on to them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const BENCHES: Readonly<Record<string, string>> = {
  check: 'bench-check.ts',
  normalize: 'bench-normalize.ts',
  search: 'bench-search.ts',
  compare: 'bench-compare.ts',
  dev: 'bench-dev.ts',
};

const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith('-'));
const names = firstOption === -1 ? given : given.slice(0, firstOption);
const options = firstOption === -1 ? [] : given.slice(firstOption);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));

if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.map((name) => `"${name}"`).join(', ')}.`);
  console.error(`Name one of these, or none for all: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else
  for (const [name, file] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...options], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
