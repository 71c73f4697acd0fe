import { defineConfig } from 'vitest/config';

// A slow machine makes a test slow, not wrong: no test is about time.
const PATIENCE = {
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000, interval: 100 } },
};

export default defineConfig({
  test: {
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
          // One browser a file; more than two at once only get in each other's way.
          maxWorkers: 2,
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
