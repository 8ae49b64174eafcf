// Work that outlives a request: queued in the same database, run by this process or a sibling, tried again after a crash.
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Who } from '../db/scope.ts';
import { joinProcesses } from './join-processes.ts';

/** Who ordered it (it runs with that person's rights and no more) and which delivery it is about. */
export interface ImportOrder {
  readonly who: Who;
  readonly importId: string;
}
/** Which letter of the outbox; what it says stays there. */
export interface MailOrder {
  readonly municipalityId: string;
  readonly mailId: string;
}
/** Which presence plan waits for its shifts; counted with the rights of whoever asked. */
export interface PlanOrder {
  readonly who: Who;
  readonly planId: string;
}
/** Which division is to be laid over the incidents. */
export interface ChangeOrder {
  readonly who: Who;
  readonly changeId: string;
}
/** What each job carries. */
export interface JobOrders {
  readonly 'read-import': ImportOrder;
  readonly 'store-import': ImportOrder;
  readonly 'send-mail': MailOrder;
  readonly 'plan-presence': PlanOrder;
  readonly 'change-areas': ChangeOrder;
}
export type JobName = keyof JobOrders;
export type OrderJob = <Name extends JobName>(name: Name, order: JobOrders[Name]) => Promise<void>;
export type JobTasks = { readonly [Name in JobName]: (order: JobOrders[Name]) => Promise<void> };

/** Work that the clock orders, in UTC; missed while nobody was running, it is done within the day. One process does it, once. */
export interface NightlyWork {
  readonly times: string;
  readonly work: () => Promise<void>;
}

export interface Jobs {
  /** no other process worked on this database when this one came */
  readonly alone: boolean;
  readonly order: OrderJob;
  /** whether work is ordered or under way for this delivery, plan or division */
  has(id: string): Promise<boolean>;
  /** false: a job would not stop; it is taken up again at the next start */
  close(): Promise<boolean>;
}

/**
 * Starts the workers. A delivery's jobs run one after the other (a queue per delivery), different deliveries side by side.
 * When no other process works on this database, what a killed one had taken is free again at once.
 */
export async function startJobs(owner: Pool, tasks: JobTasks, log: FastifyBaseLogger, nightly?: NightlyWork): Promise<Jobs> {
  let closing = false;
  const logger = quietLogger(log, () => closing);
  await runMigrations({ pgPool: owner, logger });
  const joined = await joinProcesses(owner, () => freeAbandoned(owner));
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) =>
        // written by order() below, whose types say which job carries what
        (task as (order: unknown) => Promise<void>)(payload).catch((raised: unknown) => {
          // cut off by our own stop: the job stays taken, and is free again at the next start
          if (closing) return new Promise<void>(() => undefined);
          throw raised;
        }),
    ]),
  );
  if (nightly) taskList.nightly = nightly.work;
  const crontab = nightly ? `${nightly.times} nightly ?fill=1d&max=3` : '';
  const start = (): Promise<Runner> =>
    run({ pgPool: owner, taskList, crontab, concurrency: 2, noHandleSignals: true, pollInterval: 2000, logger });
  let runner = await start();
  // the worker gives up when the database is away for long: it is started again until we close
  const keepOn = (): void => {
    runner.promise
      .catch((raised: unknown) => log.error({ err: raised }, 'the worker stopped'))
      .then(async () => {
        while (!closing) {
          await pause(2000, undefined, { ref: false });
          const started = closing ? null : await start().catch(() => null);
          if (!started) continue;
          runner = started;
          keepOn();
          return;
        }
      });
  };
  keepOn();
  return {
    alone: joined.alone,
    order: async (name, order) => {
      // a mail server that is away may be away for hours
      const spec =
        'mailId' in order
          ? { queueName: 'mail', maxAttempts: 12 }
          : { queueName: 'planId' in order ? order.planId : 'changeId' in order ? order.changeId : order.importId, maxAttempts: 3 };
      await runner.addJob<string>(name, 'who' in order ? { ...order, who: whoAlone(order.who) } : order, spec);
    },
    async has(id) {
      const found = await owner.query('select 1 from graphile_worker.jobs where queue_name = $1 and attempts < max_attempts limit 1', [id]);
      return found.rowCount !== 0;
    },
    async close() {
      closing = true;
      const stopped = runner.stop().then(
        () => true,
        () => true,
      );
      const done = await Promise.race([stopped, pause(2000, false, { ref: false })]);
      joined.leave();
      return done;
    },
  };
}

/** Of a session nothing but who it is lies in the queue. */
const whoAlone = ({ municipalityId, organisationId, accountId, role }: Who): Who => ({ municipalityId, organisationId, accountId, role });

async function freeAbandoned(owner: Pool): Promise<void> {
  const { rows } = await owner.query<{ locked_by: string }>(
    'select distinct locked_by from graphile_worker.jobs where locked_by is not null',
  );
  const workers = rows.map((row) => row.locked_by);
  if (workers.length > 0) await owner.query('select graphile_worker.force_unlock_workers($1)', [workers]);
}

/** The worker's own talk goes to the log at its level; a job that fails is an error there, but not one that we cut off ourselves. */
function quietLogger(log: FastifyBaseLogger, closing: () => boolean): Logger {
  return new Logger((scope) => (level, message) => {
    if (closing()) return;
    if (level === 'error') log.error({ job: scope.taskIdentifier }, message);
    else if (level === 'warning') log.warn({ job: scope.taskIdentifier }, message);
    else log.debug({ job: scope.taskIdentifier }, message);
  });
}
