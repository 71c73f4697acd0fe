import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A slow machine makes a test slow, not wrong: no test is about time.
const PATIENCE = {
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000, interval: 100 } },
};

/** Tests of a browser wait for it now and then: one more than there are cores keeps all of them busy. */
const WORKERS = availableParallelism() + 1;

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: WORKERS,
    projects: [
      {
        test: {
          name: 'logic',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/form/**'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'site',
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
