// What the plan would take on a day, counted with the run's own conditions and removed nowhere.
import { type RetentionClass, type RetentionPart, retentionClasses } from '@samsyn/domain';
import type pg from 'pg';
import type { HeadFolders } from '../log/log-heads.ts';
import {
  dueAccounts,
  dueCounts,
  dueInvitations,
  dueMail,
  dueQuarantine,
  dueSignatures,
  dueUploads,
  goesBefore,
  madeBefore,
} from './due.ts';
import { findTrim } from './find-trim.ts';
import { countCycle } from './remove-cycle.ts';
import { holdOn, type RetentionPlan } from './retention-plan.ts';

interface Counted {
  readonly source: string | null;
  readonly sourceName: string | null;
  readonly count: number;
}

export interface CountWhat {
  readonly client: pg.ClientBase;
  readonly municipalityId: string;
  readonly plan: RetentionPlan;
  /** the day that is looked at */
  readonly today: string;
  readonly folders: HeadFolders;
}

/** Only what is more than nothing; what a hold keeps says so. */
export async function countDue(what: CountWhat): Promise<RetentionPart[]> {
  const parts: RetentionPart[] = [];
  for (const dataClass of retentionClasses) {
    const before = goesBefore(what.plan, dataClass, what.today);
    for (const { source, sourceName, count } of await counts(what, dataClass, before)) {
      if (count === 0) continue;
      const hold = holdOn(what.plan, dataClass, source);
      parts.push({ dataClass, source, sourceName, count, before, heldUntil: hold?.until ?? null, heldBecause: hold?.reason ?? null });
    }
  }
  return parts;
}

async function counts(what: CountWhat, dataClass: RetentionClass, before: string): Promise<Counted[]> {
  const { client, municipalityId } = what;
  const ask = async (text: string, values: readonly unknown[]): Promise<Counted[]> =>
    (await client.query<Counted>(text, [municipalityId, ...values])).rows;
  switch (dataClass) {
    case 'rows':
      return ask(
        `select s.id as source, s.name as "sourceName", sum(c.rows)::int as count
          from retention_counts c join sources s on s.municipality_id = $1 and s.id = c.source_id
          left join import_batches b on b.municipality_id = $1 and b.id = c.batch_id
          where ${dueCounts} group by 1, 2 order by 2`,
        [before],
      );
    case 'quarantine':
      // counted by delivery first: its source stands in its report, which is long and read once for each
      return ask(
        `select ${ofBatch}, sum(d.rows)::int as count from import_batches b join (
            select b.id, count(*) as rows from quarantined_rows q, import_batches b where ${dueQuarantine} group by 1) d on d.id = b.id
          where b.municipality_id = $1 group by 1, 2`,
        [madeBefore(what.plan, dataClass, new Date(`${what.today}T23:59:59Z`))],
      );
    case 'uploads':
      return ask(`select ${ofBatch}, count(*)::int as count from import_batches b where ${dueUploads} group by 1, 2`, [
        madeBefore(what.plan, dataClass, new Date(`${what.today}T23:59:59Z`)),
      ]);
    case 'invitations':
      return ask(
        `select null as source, null as "sourceName", ((select count(*) from invitations n where ${dueInvitations})
          + (select count(*) from outbox o where ${dueMail})
          + (select count(*) from external_signings x where ${dueSignatures}))::int as count`,
        [before],
      );
    case 'accounts':
      return ask(
        `select null as source, null as "sourceName", count(*)::int as count from memberships m, accounts a where ${dueAccounts}`,
        [before],
      );
    case 'log': {
      const trim = await findTrim(client, municipalityId, what.folders, before, new Date(`${what.today}T12:00:00Z`), true);
      return [{ source: null, sourceName: null, count: trim?.entries ?? 0 }];
    }
    case 'photos':
      return [];
    default:
      return [{ source: null, sourceName: null, count: await countCycle(client, municipalityId, dataClass, before) }];
  }
}

/** The source of a delivery, when it holds one; several are told together. */
const ofBatch = `case when jsonb_array_length(b.report->'sources') = 1 then (select s.id from sources s where s.municipality_id = $1
    and s.key = b.report->'sources'->0->>'key') end as source,
  case when jsonb_array_length(b.report->'sources') = 1 then (select s.name from sources s where s.municipality_id = $1
    and s.key = b.report->'sources'->0->>'key') end as "sourceName"`;
