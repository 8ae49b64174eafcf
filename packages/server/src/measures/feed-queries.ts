// SQL of calendar addresses and of what stands in a calendar.
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Service, type Who, withService } from '../db/scope.ts';
import type { CalendarMeasure, CalendarOccasion } from './calendar-series.ts';

export type FeedKind = 'person' | 'organisation' | 'body';
export interface StoredFeed {
  readonly id: string;
  readonly kind: FeedKind;
  readonly name: string;
  readonly made: string;
  readonly lastRead: string | null;
}

/** The person's own, not ended. */
export async function ownFeeds(scope: Scope): Promise<StoredFeed[]> {
  const { rows } = await sql<StoredFeed>`select f.id, f.kind,
      case f.kind when 'organisation' then o.name when 'body' then b.name else '' end as name,
      to_char(f.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made,
      to_char(f.read_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "lastRead"
    from calendar_feeds f join organisations o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
    left join bodies b on b.municipality_id = f.municipality_id and b.id = f.body_id
    where f.account_id = ${scope.accountId} and f.ended_at is null order by f.made_at, f.id`.execute(scope.trx);
  return rows;
}

export async function liveBodies(scope: Scope): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from bodies where ended_at is null order by name`.execute(
    scope.trx,
  );
  return rows;
}

export async function insertFeed(scope: Scope, feed: { kind: FeedKind; bodyId: string | null; tokenHash: Buffer }): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into calendar_feeds (municipality_id, token_hash, kind, account_id, organisation_id, role,
      body_id, made_at)
    values (${scope.municipalityId}, ${feed.tokenHash}, ${feed.kind}, ${scope.accountId}, ${scope.organisationId}, ${scope.role}, ${feed.bodyId},
      ${scope.now}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

/** @returns whether there was such a one, the person's own and not ended */
export async function closeFeed(scope: Scope, id: string): Promise<boolean> {
  const { rows } = await sql`update calendar_feeds set ended_at = ${scope.now}
    where id = ${id} and account_id = ${scope.accountId} and ended_at is null returning id`.execute(scope.trx);
  return rows.length > 0;
}

export interface FoundFeed {
  readonly id: string;
  readonly kind: FeedKind;
  readonly bodyId: string | null;
  readonly who: Who;
  readonly lastRead: Date | null;
}

/** Whose address this is, before anyone is known; nobody's when it is ended or its maker no longer has the role. */
export async function feedByToken(database: Database, tokenHash: Buffer): Promise<FoundFeed | null> {
  const { rows } = await withService(database, ({ trx }) =>
    sql<FoundFeed>`select f.id, f.kind, f.body_id as "bodyId", f.read_at as "lastRead",
        jsonb_build_object('municipalityId', f.municipality_id, 'organisationId', f.organisation_id, 'accountId', f.account_id, 'role', f.role)
          as who
      from calendar_feeds f join memberships m on m.municipality_id = f.municipality_id and m.account_id = f.account_id
        and m.organisation_id = f.organisation_id and m.role = f.role
      where f.token_hash = ${tokenHash} and f.ended_at is null and m.ended_at is null
        and m.valid_from <= current_date and (m.valid_until is null or m.valid_until >= current_date)`.execute(trx),
  );
  return rows[0] ?? null;
}

/** Every one that this account has made, also ended ones, without what would open it. @param only one municipality's */
export async function feedsOfAccount(
  { trx }: Pick<Service, 'trx'>,
  accountId: string,
  only: string | null,
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`select n.name as municipality, o.name as organisation, f.role, f.kind,
      f.made_at, f.read_at, f.ended_at
    from calendar_feeds f join municipalities n on n.id = f.municipality_id
    join organisations o on o.municipality_id = f.municipality_id and o.id = f.organisation_id
    where f.account_id = ${accountId} and (${only}::uuid is null or f.municipality_id = ${only}) order by f.made_at`.execute(trx);
  return rows;
}

/** Those made with this place. @returns how many */
export async function closeFeedsOf(scope: Scope, { accountId, organisationId, role }: Omit<Who, 'municipalityId'>): Promise<number> {
  const { rows } = await sql`update calendar_feeds set ended_at = ${scope.now}
    where account_id = ${accountId} and organisation_id = ${organisationId} and role = ${role} and ended_at is null returning id`.execute(
    scope.trx,
  );
  return rows.length;
}

export async function noteFeedRead(scope: Scope, id: string): Promise<void> {
  await sql`update calendar_feeds set read_at = ${scope.now} where id = ${id}`.execute(scope.trx);
}

interface MeasureRow extends Omit<CalendarMeasure, 'occasions'> {
  readonly occasions: readonly (Omit<CalendarOccasion, 'startsAt' | 'endsAt' | 'changed'> & {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly changed: string;
  })[];
}

/**
 * Measures with something from two months back to a year on, whole, so that a series is not cut. `person`: measures one answers for, or that the
 * own organisation answers for or carries out.
 */
export async function calendarMeasures(scope: Scope, kind: 'person' | 'organisation'): Promise<CalendarMeasure[]> {
  const organisations = sql`(m.owner_organisation = ${scope.organisationId} or exists (select 1 from measure_executors e
    where e.measure_id = m.id and e.organisation_id = ${scope.organisationId}))`;
  const mine = sql`(m.owner_account = ${scope.accountId} or m.owner_account is null and ${organisations}
    or exists (select 1 from measure_executors e where e.measure_id = m.id and e.organisation_id = ${scope.organisationId}))`;
  const { rows } = await sql<MeasureRow>`select m.id, m.title, m.schedule as rule, m.made_at as made, m.changed_at as changed,
      coalesce((select string_agg(a.sv, ', ' order by a.position) from areas a join area_systems s
        on s.municipality_id = a.municipality_id and s.id = a.system_id and s.active where a.key = any(m.area_keys)), '') as place,
      (select jsonb_agg(jsonb_build_object('id', v.id, 'key', to_char(v.key, 'YYYY-MM-DD"T"HH24:MI'),
          'start', to_char(v.starts, 'YYYY-MM-DD"T"HH24:MI'), 'startsAt', v.starts_at,
          'endsAt', greatest(v.ends_at, v.starts_at + interval '1 minute'), 'state', v.state, 'changed', v.changed_at) order by v.starts_at, v.id)
        from activities v where v.measure_id = m.id) as occasions
    from measures m
    where ${kind === 'person' ? mine : organisations} and exists (select 1 from activities v where v.measure_id = m.id
      and v.starts_at between ${scope.now}::timestamptz - interval '2 months' and ${scope.now}::timestamptz + interval '1 year')
    order by m.number limit 500`.execute(scope.trx);
  return rows.map((measure) => ({
    ...measure,
    occasions: measure.occasions.map((one) => ({
      ...one,
      startsAt: new Date(one.startsAt),
      endsAt: new Date(one.endsAt),
      changed: new Date(one.changed),
    })),
  }));
}

export interface CalendarMeeting {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly cancelled: boolean;
  readonly changed: Date;
}

export async function calendarMeetings(scope: Scope, bodyId: string): Promise<CalendarMeeting[]> {
  const { rows } = await sql<CalendarMeeting>`select g.id, b.name as title, g.starts_at as "startsAt",
      coalesce(g.ends_at, g.starts_at + interval '2 hours') as "endsAt", g.place, g.state = 'cancelled' as cancelled,
      coalesce(g.summoned_at, g.starts_at) as changed
    from meetings g join bodies b on b.municipality_id = g.municipality_id and b.id = g.body_id
    where g.body_id = ${bodyId} and g.starts_at between ${scope.now}::timestamptz - interval '1 year' and ${scope.now}::timestamptz + interval '2 years'
    order by g.starts_at`.execute(scope.trx);
  return rows;
}
