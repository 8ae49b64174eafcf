// The night's work in every municipality: what has been kept long enough goes, the head of the log goes out as a file, and the chain is
// recomputed. Done once a night however often it is asked; one municipality's trouble does not stop the next.
import { Fault, faultSentence, swedishDay } from '@samsyn/domain';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../db/database.ts';
import { sweepHeld } from '../imports/resume-imports.ts';
import type { UploadFolder } from '../imports/upload-folder.ts';
import { breakDetails, checkLog } from '../log/check-log.ts';
import { type HeadFolders, headFolders } from '../log/log-heads.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { runRetention } from '../retention/run-retention.ts';

/** Twice in UTC, so that one of them is two o'clock in Sweden in summer and in winter. The other finds the work done, or the hour too early. */
export const nightlyTimes = '0 0,1 * * *';
const hour = 2;

export interface NightlyParts {
  readonly database: Database;
  readonly uploads: UploadFolder;
  readonly log: Pick<FastifyBaseLogger, 'error' | 'info'>;
  readonly folders?: HeadFolders;
}

export async function nightly({ database, uploads, log, folders = headFolders(database.dataDir) }: NightlyParts, now: Date): Promise<void> {
  if (Number(now.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', hour12: false })) < hour) return;
  for (const id of await everyMunicipality(database)) {
    const done = await doneToday(database, id, now);
    if (!done.retention)
      await told(log, async () => {
        const { uploads: left } = await runRetention(database, folders, id, now);
        for (const upload of left) await uploads.remove(upload);
        await sweepHeld(database, uploads);
      });
    if (!done.check)
      await told(log, async () => {
        const { municipality, report } = await checkLog(database, folders, id, now);
        if (report.broken) throw new Fault('log.broken', { ...breakDetails(municipality, report.broken) });
      });
  }
}

async function doneToday(database: Database, id: string, now: Date): Promise<{ retention: boolean; check: boolean }> {
  const client = await database.pool.connect();
  try {
    await client.query(`begin read only; set local "samsyn.municipality" = '${id}'`);
    const latest = await client.query<{ run: Date | null; check: Date | null }>(
      `select (select max(at) from retention_runs where municipality_id = $1) as run,
        (select max(at) from log_checks where municipality_id = $1 and nightly) as check`,
      [id],
    );
    const today = swedishDay(now);
    const [row] = latest.rows;
    return { retention: row?.run ? swedishDay(row.run) === today : false, check: row?.check ? swedishDay(row.check) === today : false };
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

/** The alarm: a line at level error in the server's log, for whatever watches it; the auditor's page shows the same. */
async function told(log: NightlyParts['log'], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (raised) {
    if (!(raised instanceof Fault)) return log.error({ err: raised }, 'the nightly work failed');
    const { what, do: act } = faultSentence(raised, 'en');
    log.error({ code: raised.code, details: raised.details }, `${what} ${act}`);
  }
}
