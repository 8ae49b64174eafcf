// The server as one thing to start and stop: municipality, jobs, pages.
import pino, { type Logger } from 'pino';
import type { Database } from '../db/database.ts';
import { oneAtATime } from '../db/one-at-a-time.ts';
import { emptyQuarantine } from '../imports/empty-quarantine.ts';
import { moreToStore } from '../imports/more-to-store.ts';
import { readImport } from '../imports/read-import.ts';
import { resumeImports } from '../imports/resume-imports.ts';
import { storeImport } from '../imports/store-import.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { startJobs } from '../jobs/jobs.ts';
import { createMunicipality, findCoordinator } from '../municipalities/create-municipality.ts';
import { type DemoTown, loadDemo } from '../municipalities/load-demo.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { makeSignInLink } from '../sessions/sign-in.ts';
import { buildApp } from './build-app.ts';

export interface ServerOptions {
  readonly database: Database;
  /** 0 = any free port */
  readonly port: number;
  readonly host?: string;
  readonly demo: DemoTown | null;
  /** name of the municipality made when the database has none */
  readonly municipality?: { readonly code: string; readonly name: string };
  /** the largest file that is taken, in bytes */
  readonly uploadLimit?: number;
  /** where warnings and faults of the server go, a line each; standard error unless told */
  readonly log?: (line: string) => void;
}
export interface RunningServer {
  readonly url: string;
  /** a new one-time link for the coordinator */
  printLink(): Promise<string>;
  /** false: work is still under way, to be abandoned with the database */
  close(): Promise<boolean>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database } = options;
  const tell = options.log;
  const log: Logger = pino({ level: 'warn' }, tell ? { write: (line) => tell(line.trimEnd()) } : pino.destination(2));
  const uploads = uploadFolder(database.dataDir, options.uploadLimit);
  const jobs = await startJobs(
    database.pool,
    {
      'read-import': ({ who, importId }) => readImport(database, uploads, who, importId),
      'store-import': async ({ who, importId }) => {
        const stored = await storeImport(database, uploads, who, importId);
        if (stored && !(await moreToStore(database, who))) await currentPicture(database, who);
      },
    },
    log,
  );
  const who = await oneAtATime(database, 'municipality', async () =>
    options.demo
      ? loadDemo(database, options.demo)
      : ((await findCoordinator(database, null)) ?? (await createMunicipality(database, emptyMunicipality(options)))),
  );
  await emptyQuarantine(database, uploads);
  await resumeImports(database, uploads, jobs, who, jobs.alone);
  const daily = setInterval(() => void emptyQuarantine(database, uploads).catch((raised) => log.error(raised)), 86_400_000);
  daily.unref();
  const app = await buildApp({ database, uploads, order: jobs.order, log });
  const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  if (options.demo) await currentPicture(database, who);
  return {
    url,
    printLink: () => makeSignInLink(database, who, url),
    async close() {
      clearInterval(daily);
      // answers under way are given a moment; whoever is still sending then is cut off, and nothing of it is kept
      const cut = setTimeout(() => app.server.closeAllConnections(), 1500);
      await app.close();
      clearTimeout(cut);
      return jobs.close();
    },
  };
}

function emptyMunicipality(options: ServerOptions) {
  const { code, name } = options.municipality ?? { code: '0000', name: 'Kommunen' };
  const person = { sv: 'Samordnaren', en: 'The coordinator', role: 'coordinator' } as const;
  return { code, name, demo: false, partners: [{ kind: 'municipality', name, people: [person] }] } as const;
}
