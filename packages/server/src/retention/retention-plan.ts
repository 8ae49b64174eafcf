// A municipality's plan: how long each class is kept, and what is on hold today.
import { type RetentionClass, retentionClasses, retentionDefaults } from '@samsyn/domain';
import type pg from 'pg';

export interface LiveHold {
  readonly dataClass: RetentionClass;
  /** null = the whole class */
  readonly source: string | null;
  readonly until: string;
  readonly reason: string;
}
export interface RetentionPlan {
  readonly months: Readonly<Record<RetentionClass, number>>;
  readonly holds: readonly LiveHold[];
}

/** Longer than anything there is: what nobody has decided stays. */
const notDecided = 1200;

/** `today`: the day in Sweden. */
export async function retentionPlan(client: pg.ClientBase, municipalityId: string, today: string): Promise<RetentionPlan> {
  const rules = await client.query<{ dataClass: RetentionClass; months: number }>(
    'select data_class as "dataClass", months from retention_rules where municipality_id = $1',
    [municipalityId],
  );
  const holds = await client.query<LiveHold>(
    `select data_class as "dataClass", source_id as source, to_char(until, 'YYYY-MM-DD') as until, reason from legal_holds
      where municipality_id = $1 and ended_at is null and until >= $2 order by until desc`,
    [municipalityId, today],
  );
  const monthsOf = (name: RetentionClass): number => {
    const decided = rules.rows.find(({ dataClass }) => dataClass === name)?.months;
    return decided ?? (retentionDefaults[name].needsDecision ? notDecided : retentionDefaults[name].months);
  };
  const months = Object.fromEntries(retentionClasses.map((name) => [name, monthsOf(name)])) as Record<RetentionClass, number>;
  return { months, holds: holds.rows };
}

/** The hold that keeps this, the longest when there are several: one on the source, or on the whole class. */
export function holdOn(plan: RetentionPlan, dataClass: RetentionClass, source: string | null): LiveHold | null {
  return plan.holds.find((hold) => hold.dataClass === dataClass && (hold.source === null || hold.source === source)) ?? null;
}

/** Sources of a class that a hold keeps; null = all of them. */
export function heldSources(plan: RetentionPlan, dataClass: RetentionClass): readonly string[] | null {
  const holds = plan.holds.filter((hold) => hold.dataClass === dataClass);
  return holds.some(({ source }) => source === null) ? null : holds.flatMap(({ source }) => source ?? []);
}
