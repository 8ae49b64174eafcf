import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { OneQueue } from './test-order.ts';

/** Tests that have a lane of their own. */
const lanes = ['files', 'calibrate', 'external', 'operating', 'fuzz'].map((lane) => `**/*.${lane}.test.ts`).concat('**/node_modules/**');
/** What the bundled PostgreSQL is, and a killed Samsyn that takes it along: with another's there is nothing to start, kill or find again. */
const aboutTheBundled = ['packages/server/src/db/bundled-postgres.test.ts', 'packages/server/src/cli/killed-server.test.ts'];

// Slow lanes by name: `--project files`, `calibrate`. The default is everything a newcomer needs.
export default defineConfig({
  test: {
    // a test that asks PostgreSQL or a browser waits for another process: two at a time also where there are two cores
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: OneQueue },
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: ['packages/server/src/db/test-cluster.ts'],
          setupFiles: ['packages/server/test/own-environment.ts', 'packages/server/test/no-typeset-warnings.ts'],
          isolate: false,
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/*/test/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
          exclude: lanes,
          // on a busy machine everything takes many times as long; what never ends is found all the same
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 120_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: ['e2e/prepared-office.ts'],
          isolate: false,
          include: ['e2e/**/*.test.ts'],
          testTimeout: 300_000,
          // the first of them waits for that office when there is nothing before it
          hookTimeout: 600_000,
          expect: { poll: { timeout: 120_000 } },
        },
      },
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
      // everything of `unit` that has to do with a database, on the PostgreSQL at TEST_DATABASE_URL, and what is asked of that one alone
      {
        test: {
          name: 'external',
          globalSetup: ['packages/server/src/db/test-cluster.ts'],
          setupFiles: ['packages/server/test/no-typeset-warnings.ts'],
          include: ['packages/server/{src,test}/**/*.test.ts'],
          exclude: [...lanes.filter((lane) => !lane.includes('external')), ...aboutTheBundled],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
});
