// What has been kept long enough, per class: what the preview counts by and the run removes by: one condition, but for rows.
import { keptFrom, monthsBefore, type RetentionClass } from '@samsyn/domain';
import type { RetentionPlan } from './retention-plan.ts';

/** The day before which a class goes. Rows go by whole months; a month of quarantine is thirty days. */
export function goesBefore(plan: RetentionPlan, dataClass: RetentionClass, today: string): string {
  const months = plan.months[dataClass];
  if (dataClass === 'rows') return keptFrom(today, months);
  if (dataClass !== 'quarantine' && dataClass !== 'uploads') return monthsBefore(today, months);
  return madeBefore(plan, dataClass, new Date(`${today}T00:00:00Z`))
    .toISOString()
    .slice(0, 10);
}

/** The same to the second, for what is kept so many times thirty days. */
export function madeBefore(plan: RetentionPlan, dataClass: 'quarantine' | 'uploads', now: Date): Date {
  return new Date(now.getTime() - plan.months[dataClass] * 30 * 86_400_000);
}

/** Minutes since 1970 of a day's beginning, as incidents have them. */
export const minuteOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 60_000;

/**
 * Incidents `i` of deliveries `b`. $1 municipality, $2 the first minute that is kept, $3 the same as a day. An incident belongs to the month of
 * the middle of its time; one known to a quarter or a year goes when all of it is old; one without a time with its delivery's period.
 */
export const dueRows = `i.municipality_id = $1 and b.municipality_id = $1 and b.id = i.batch_id and case
  when i.from_minute is null or i.resolution = 0 then coalesce(b.period_to, b.stored_at::date, b.created_at::date) < $3::date
  when i.resolution >= 5 then i.to_minute <= $2
  else i.from_minute + greatest(i.to_minute - i.from_minute - 1, 0) / 2 < $2 end`;

/**
 * The same rows in the counts `c` kept of them (migration 37; `b`: the delivery of those without a time), which are read instead of millions.
 * $1 municipality, $2 the first day that is kept, which begins a month.
 */
export const dueCounts = `c.municipality_id = $1
  and case when c.batch_id is null then c.month < $2::date else coalesce(b.period_to, b.stored_at::date, b.created_at::date) < $2::date end`;

/** Quarantined rows `q` of deliveries `b`: made thirty days before they would have expired. $2 the moment before which they were made. */
export const dueQuarantine = `q.municipality_id = $1 and b.municipality_id = $1 and b.id = q.batch_id
  and q.expires_at - interval '30 days' <= $2::timestamptz`;

/** Deliveries `b` that nobody stored. */
export const dueUploads = `b.municipality_id = $1 and b.created_at <= $2::timestamptz and b.state = 'previewed'`;

/** Of a delivery: not on hold by way of one of its sources ($3: ids). */
export const notHeld = `not exists (select 1 from sources s where s.municipality_id = $1 and s.id = any($3::uuid[])
  and b.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key)))`;

/** Invitations `n` that can no longer be used. */
export const dueInvitations = `n.municipality_id = $1 and coalesce(n.accepted_at, n.revoked_at, n.expires) < $2::date`;
export const dueMail = `o.municipality_id = $1 and o.sent_at < $2::date`;
/** Signatures `x` asked for at a provider that were not given. */
export const dueSignatures = `x.municipality_id = $1 and x.state <> 'done' and x.started_at < $2::date`;

/**
 * Live memberships `m` of accounts `a` nobody has signed in with for so long; the last coordinator stays, and the
 * last one of each role that gives others their roles.
 */
export const dueAccounts = `m.municipality_id = $1 and a.id = m.account_id and m.ended_at is null and m.valid_from < $2::date
  and coalesce(a.last_signed_in, a.created_at) < $2::date
  and (m.role not in (select r.role from role_rules r where r.municipality_id = $1 and r.data_class = 'access' and r.access = 'write'
      union select 'coordinator') or exists (
    select 1 from memberships x join accounts y on y.id = x.account_id
    where x.municipality_id = $1 and x.role = m.role and x.ended_at is null and coalesce(y.last_signed_in, y.created_at) >= $2::date))`;
