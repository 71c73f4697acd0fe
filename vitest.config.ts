import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A slow machine makes a test slow, not wrong: no test is about time.
const PATIENCE = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000, interval: 100 } },
};

/** Tests of a browser wait for it now and then: one more than there are cores keeps all of them busy. */
const WORKERS = availableParallelism() + 1;

/** These put another module in the place of one of ours, which must not be seen by the tests that a process runs next. */
const WITH_MODULES_REPLACED = ['tests/checks/kept-normalizer.test.ts'];

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: WORKERS,
    projects: [
      {
        test: {
          name: 'logic',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/form/**', ...WITH_MODULES_REPLACED],
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'replaced',
          include: WITH_MODULES_REPLACED,
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'site',
          // The pages of a site are read once by a process, and no test changes them.
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/setup/built-site.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/built-site.ts', 'tests/setup/served-site.ts'],
          // So that a process starts one browser, not one a file. Each test opens a context of its own in it.
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        test: {
          // Apart, since it takes a build of its own.
          name: 'form',
          include: ['tests/form/**/*.test.ts'],
          globalSetup: ['tests/setup/site-with-form.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
});
