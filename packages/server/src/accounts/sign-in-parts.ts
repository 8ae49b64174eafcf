// What every verb of signing in needs, one of each per database: the key, the line that hashing waits in, and the settings.
import type { Database } from '../db/database.ts';
import { type ServerKey, serverKey } from './server-key.ts';
import { readSignInSettings, type SignInSettings } from './sign-in-settings.ts';
import { WaitingLine } from './waiting-line.ts';

export interface SignInParts {
  readonly database: Database;
  readonly key: ServerKey;
  readonly line: WaitingLine;
  readonly settings: SignInSettings;
  /** work that the answer does not wait for; whoever closes the database waits for `settled` */
  later(work: Promise<unknown>): void;
  settled(): Promise<void>;
}

/** Beyond this wait the answer is 503 with the time to come back. */
const longestWaitMs = 30_000;
const known = new WeakMap<object, Promise<SignInParts>>();

/** @param environment read the first time only */
export function signInParts(database: Database, environment: NodeJS.ProcessEnv = process.env): Promise<SignInParts> {
  let parts = known.get(database.pool);
  if (!parts) {
    parts = makeParts(database, environment);
    known.set(database.pool, parts);
    // a setting that cannot be read is asked for again: it may have been corrected
    parts.catch(() => known.delete(database.pool));
  }
  return parts;
}

async function makeParts(database: Database, environment: NodeJS.ProcessEnv): Promise<SignInParts> {
  const [key, settings] = await Promise.all([
    serverKey(database.dataDir, environment.SAMSYN_KEY),
    readSignInSettings(database.dataDir, environment),
  ]);
  const under = new Set<Promise<unknown>>();
  return {
    database,
    key,
    settings,
    line: new WaitingLine(longestWaitMs),
    later(work) {
      const quiet: Promise<unknown> = work.catch(() => undefined).finally(() => under.delete(quiet));
      under.add(quiet);
    },
    async settled() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}
