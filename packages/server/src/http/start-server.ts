// The server as one thing to start and stop: municipality, jobs, pages.
import { Fault } from '@samsyn/domain';
import { findMember } from '../accounts/find-member.ts';
import { forgetOldInvitations } from '../accounts/invitations.ts';
import { remindEndingEverywhere } from '../agreements/remind-ending.ts';
import { changeAreas } from '../areas/change-areas.ts';
import { resumeChanges } from '../areas/resume-changes.ts';
import type { Database } from '../db/database.ts';
import { oneAtATime } from '../db/one-at-a-time.ts';
import { emptyQuarantine } from '../imports/empty-quarantine.ts';
import { goOnByItself } from '../imports/go-on-by-itself.ts';
import { moreToStore } from '../imports/more-to-store.ts';
import { readImport } from '../imports/read-import.ts';
import { resumeImports } from '../imports/resume-imports.ts';
import { storeImport } from '../imports/store-import.ts';
import { uploadFolder, uploadLimitFrom } from '../imports/upload-folder.ts';
import { watchFolder } from '../imports/watch-folder.ts';
import { startJobs } from '../jobs/jobs.ts';
import { nightly, nightlyTimes } from '../jobs/nightly.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { emptyOutbox, orderWaitingMail } from '../mail/outbox.ts';
import { sendMail } from '../mail/send-mail.ts';
import { remindEverywhere } from '../measures/remind-late.ts';
import { sendWeekEverywhere } from '../measures/send-week.ts';
import { remindAdjustersEverywhere } from '../meetings/remind-adjusters.ts';
import { addMunicipality } from '../municipalities/add-municipality.ts';
import { findCoordinator } from '../municipalities/create-municipality.ts';
import { type DemoTown, loadDemo } from '../municipalities/load-demo.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { countPlan } from '../presence/count-plan.ts';
import { resumePlans } from '../presence/resume-plans.ts';
import { makeSignInLink } from '../sessions/sign-in.ts';
import { remindSignatoriesEverywhere } from '../signatures/remind-signatories.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { ownAddress } from './own-address.ts';
import { useCredentials } from './own-server.ts';
import { requestLimitsFrom } from './request-limits.ts';
import { serverLog } from './server-log.ts';
import { isLoopback, onThisMachine, type Serving } from './serving.ts';
import { readCredentials } from './tls-files.ts';

export interface ServerOptions {
  readonly database: Database;
  /** 0 = any free port */
  readonly port: number;
  /** for this machine alone unless told */
  readonly serving?: Serving;
  readonly demo: DemoTown | null;
  /** name of the municipality made when the database has none */
  readonly municipality?: { readonly code: string; readonly name: string };
  /** the largest file that is taken, in bytes; else as SAMSYN_LIMIT_UPLOAD says */
  readonly uploadLimit?: number;
  /** a folder with a folder for each source that is delivered that way */
  readonly watch?: string;
  /** where warnings and faults of the server go, a line each; standard error unless told */
  readonly log?: (line: string) => void;
}
export interface RunningServer {
  /** where this machine reaches it, by number when it is for this machine alone */
  readonly url: string;
  /** where people reach it */
  readonly origin: string;
  /** reads the certificate and its key again; answers until when it is valid. @throws Fault serve.certificate, and the old one stays */
  reloadCertificate(): Promise<Date | null>;
  /** a new one-time link for the coordinator, or for a member with this role where there is one */
  printLink(role?: string): Promise<string>;
  /** false: work is still under way, to be abandoned with the database */
  close(): Promise<boolean>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, serving = onThisMachine } = options;
  const credentials = serving.tls ? await readCredentials(serving.tls) : null;
  const log = serverLog(options.log);
  const uploads = uploadFolder(database.dataDir, options.uploadLimit ?? uploadLimitFrom(process.env));
  const jobs = await startJobs(
    database.pool,
    {
      'read-import': async ({ who, importId }) => {
        await readImport(database, uploads, who, importId);
        await goOnByItself(database, who, (name, order) => jobs.order(name, order), importId);
      },
      'store-import': async ({ who, importId }) => {
        const stored = await storeImport(database, uploads, who, importId);
        if (stored && !(await moreToStore(database, who))) await currentPicture(database, who).catch(unlessRefused);
      },
      'send-mail': (letter) => sendMail(database, letter),
      'plan-presence': ({ who, planId }) => countPlan(database, who, planId),
      'change-areas': async ({ who, changeId }) => {
        if (await changeAreas(database, who, changeId)) await currentPicture(database, who).catch(unlessRefused);
      },
    },
    log,
    {
      times: nightlyTimes,
      work: async () => {
        await nightly({ database, uploads, log }, new Date());
        await remindEverywhere(database, (name, order) => jobs.order(name, order), origin());
        await sendWeekEverywhere(database, (name, order) => jobs.order(name, order), origin());
        await remindAdjustersEverywhere(database, (name, order) => jobs.order(name, order), origin());
        await remindEndingEverywhere(database, (name, order) => jobs.order(name, order), origin());
        await remindSignatoriesEverywhere(database, { order: (name, order) => jobs.order(name, order), origin: origin() });
      },
    },
  );
  const who = await oneAtATime(database, 'municipality', async () =>
    options.demo
      ? loadDemo(database, options.demo)
      : ((await findCoordinator(database, null)) ?? (await addMunicipality(database, emptyMunicipality(options), null)).who),
  );
  await emptyQuarantine(database, uploads);
  await resumeImports(database, uploads, jobs, who, jobs.alone);
  await resumePlans(database, jobs, who);
  await resumeChanges(database, jobs, who);
  if (mailSettings()) await orderWaitingMail(database, jobs.order);
  const sweep = async (): Promise<void> => {
    await emptyQuarantine(database, uploads);
    await emptyOutbox(database);
    await forgetOldInvitations(database);
  };
  const daily = setInterval(() => void sweep().catch((raised) => log.error(raised)), 86_400_000);
  daily.unref();
  let port = options.port;
  const origin = (): string => ownAddress(serving, credentials, port);
  const app = await buildApp({
    database,
    uploads,
    order: jobs.order,
    log,
    serving,
    credentials,
    origin,
    limits: requestLimitsFrom(process.env),
  });
  port = await listen(app, serving.host, options.port);
  if (options.demo) await currentPicture(database, who);
  const onTrouble = (raised: unknown): void => log.error({ err: raised }, 'the watched folder');
  const endWatch = options.watch ? watchFolder({ database, uploads, order: jobs.order, folder: options.watch, onTrouble }) : null;
  return {
    url: serving.tls || serving.origin || !isLoopback(serving.host) ? origin() : `http://${inAddress(serving.host)}:${port}`,
    origin: origin(),
    async reloadCertificate() {
      if (!serving.tls) return null;
      const fresh = await readCredentials(serving.tls);
      useCredentials(app, fresh);
      return fresh.validTo;
    },
    printLink: async (role = '') => makeSignInLink(database, (await findMember(database, who.municipalityId, role)) ?? who, origin()),
    async close() {
      clearInterval(daily);
      await endWatch?.();
      // answers under way are given a moment; whoever is still sending then is cut off, and nothing of it is kept
      const cut = setTimeout(() => app.server.closeAllConnections(), 1500);
      await app.close();
      clearTimeout(cut);
      return jobs.close();
    },
  };
}

/** A picture that there is nothing to make from is no fault of the work before it. */
function unlessRefused(raised: unknown): void {
  if (!(raised instanceof Fault)) throw raised;
}

/** Answers the port. @throws Fault serve.port when somebody has it, or we may not */
async function listen(app: App, host: string, port: number): Promise<number> {
  try {
    await app.listen({ port, host });
  } catch (raised) {
    await app.close();
    throw new Fault('serve.port', { host, port, reason: raised instanceof Error ? raised.message : String(raised) });
  }
  const address = app.server.address();
  return address !== null && typeof address === 'object' ? address.port : port;
}

const inAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function emptyMunicipality(options: ServerOptions) {
  const { code, name } = options.municipality ?? { code: '0000', name: 'Kommunen' };
  return { code, name, template: 'standard', areas: null } as const;
}
