// The page of retention: the rules, what goes next, what is on hold, what went.
import {
  hasRight,
  nextMonth,
  type RetentionPart,
  type RetentionState,
  retentionClasses,
  retentionDefaults,
  swedishDay,
} from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { type HeadFolders, headFolders } from '../log/log-heads.ts';
import { asOwner } from './as-owner.ts';
import { countDue } from './count-due.ts';
import { retentionPlan } from './retention-plan.ts';

const shownRuns = 12;

/** @throws Fault scope.denied */
export async function showRetention(database: Database, who: Who): Promise<RetentionState> {
  const shown = await withScope(database, who, async (scope) => {
    scope.require('retention.read');
    return {
      mayChange: hasRight(scope.access, 'retention.write'),
      today: swedishDay(scope.now),
      rules: await rulesOf(scope),
      holds: await holdsOf(scope),
      runs: await runsOf(scope),
      sources: (await sql<{ id: string; name: string }>`select id, name from sources order by name`.execute(scope.trx)).rows,
    };
  });
  return { ...shown, ...(await previewRetention(database, headFolders(database.dataDir), who.municipalityId, shown.today)) };
}

/** Counts of rows that the reader may not see: numbers per source and class only, and asked for as the owner. */
export async function previewRetention(
  database: Pick<Database, 'pool'>,
  folders: HeadFolders,
  municipalityId: string,
  today: string,
): Promise<{ tonight: RetentionPart[]; nextMonth: { day: string; parts: RetentionPart[] } }> {
  return asOwner(database, municipalityId, async (client) => {
    await client.query('set transaction read only');
    const day = nextMonth(today);
    const on = async (date: string): Promise<RetentionPart[]> =>
      countDue({ client, municipalityId, plan: await retentionPlan(client, municipalityId, date), today: date, folders });
    const tonight = await on(today);
    return { tonight, nextMonth: { day, parts: without(await on(day), tonight) } };
  });
}

/** What is gone already then does not go again. */
function without(later: readonly RetentionPart[], sooner: readonly RetentionPart[]): RetentionPart[] {
  return later.flatMap((part) => {
    const gone = sooner.find(
      ({ dataClass, source, heldUntil }) => dataClass === part.dataClass && source === part.source && heldUntil === null,
    );
    const count = part.count - (gone?.count ?? 0);
    return count > 0 ? [{ ...part, count }] : [];
  });
}

async function rulesOf({ trx }: Scope): Promise<RetentionState['rules']> {
  const { rows } = await sql<{
    dataClass: string;
    months: number;
    reason: string;
    changedAt: Date;
  }>`select data_class as "dataClass", months,
    reason, changed_at as "changedAt" from retention_rules`.execute(trx);
  return retentionClasses.map((dataClass) => {
    const { months: standard, needsDecision, noTerm = false, ...limits } = retentionDefaults[dataClass];
    const own = rows.find((row) => row.dataClass === dataClass);
    return {
      dataClass,
      standard,
      ...limits,
      months: own?.months ?? standard,
      decided: own !== undefined || !needsDecision,
      noTerm,
      reason: own?.reason ?? null,
      changedAt: own?.changedAt.toISOString() ?? null,
    };
  });
}

/** Live ones first; ended ones stay on the page as long as the log does. */
async function holdsOf({ trx }: Scope): Promise<RetentionState['holds']> {
  const { rows } = await sql<
    RetentionState['holds'][number] & { endedAt: Date | null; endedReason: string | null; made: Date }
  >`select h.id,
      h.data_class as "dataClass", s.name as source, h.reason, to_char(h.until, 'YYYY-MM-DD') as until, h.made_at as made,
      h.ended_at as "endedAt", h.ended_reason as "endedReason"
    from legal_holds h left join sources s on s.id = h.source_id order by h.ended_at nulls first, h.until desc limit 100`.execute(trx);
  return rows.map(({ endedAt, endedReason, made, ...hold }) => ({
    ...hold,
    madeAt: made.toISOString(),
    ended: endedAt && { at: endedAt.toISOString(), reason: endedReason ?? '' },
  }));
}

async function runsOf({ trx }: Scope): Promise<RetentionState['runs']> {
  const { rows } = await sql<{ at: Date; parts: RetentionPart[] }>`select at, removed as parts from retention_runs
    order by at desc limit ${shownRuns}`.execute(trx);
  return rows.map(({ at, parts }) => ({ at: at.toISOString(), parts }));
}
