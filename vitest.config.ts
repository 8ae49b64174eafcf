import { defineConfig } from 'vitest/config';

// Slow lanes by name: `--project files`, `calibrate`. The default is everything a newcomer needs.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: ['packages/server/src/db/test-cluster.ts'],
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
          exclude: [
            '**/*.files.test.ts',
            '**/*.calibrate.test.ts',
            '**/*.external.test.ts',
            '**/*.operating.test.ts',
            '**/*.fuzz.test.ts',
            '**/node_modules/**',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'e2e', include: ['e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
      {
        test: {
          name: 'files',
          include: ['packages/*/src/**/*.files.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'operating', include: ['packages/*/src/**/*.operating.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 } },
      {
        test: {
          name: 'fuzz',
          globalSetup: ['packages/server/src/db/test-cluster.ts'],
          include: ['packages/*/src/**/*.fuzz.test.ts'],
          testTimeout: 14_400_000,
        },
      },
      { test: { name: 'calibrate', include: ['packages/*/src/**/*.calibrate.test.ts'], testTimeout: 3_600_000 } },
      { test: { name: 'external', include: ['packages/*/src/**/*.external.test.ts'], testTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
