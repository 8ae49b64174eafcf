// SQL of disclosure rules and of the ledger of releases.
import { createHash } from 'node:crypto';
import type { ChangeDisclosureRules, DisclosureRules } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface RulesRecord extends DisclosureRules {
  readonly sensitiveCategories: readonly string[];
}

export async function findRules(scope: Scope): Promise<RulesRecord> {
  const { rows } = await sql<Omit<RulesRecord, 'changedAt'> & { changedAt: Date }>`select k_public as "kPublic", k_partner as "kPartner",
    sensitive_by_year as "sensitiveByYear", dwellings_as_points as "dwellingsAsPoints", sensitive_categories as "sensitiveCategories",
    changed_at as "changedAt", changed_reason as "changedReason" from disclosure_rules`.execute(scope.trx);
  const found = rows[0];
  if (!found) throw new Error('a municipality has disclosure rules from its first day');
  return { ...found, changedAt: found.changedAt.toISOString() };
}

export async function updateRules(scope: Scope, rules: ChangeDisclosureRules): Promise<void> {
  await sql`update disclosure_rules set k_public = ${rules.kPublic}, k_partner = ${rules.kPartner},
    sensitive_by_year = ${rules.sensitiveByYear}, dwellings_as_points = ${rules.dwellingsAsPoints}, changed_at = ${scope.now},
    changed_reason = ${rules.reason}`.execute(scope.trx);
}

export type ReleaseKind = 'public' | 'partner';
export type Cells = Readonly<Record<string, number | null>>;

export interface ReleaseRecord {
  readonly id: string;
  readonly kind: ReleaseKind;
  readonly name: string;
  readonly k: number;
  readonly inputHash: string;
  readonly madeAt: Date;
  readonly cuts: Readonly<Record<string, Cells>>;
}

/** One release of a subject at a time: the next one must see what this one told. */
export async function lockSubject(scope: Scope, subject: string): Promise<void> {
  const key = createHash('sha256').update(`${scope.municipalityId} ${subject}`).digest().readBigInt64BE(0);
  await sql`select pg_advisory_xact_lock(${key.toString()}::bigint)`.execute(scope.trx);
}

/** Who holds what was let out: everyone what was public, a partner that and its own; `all` = whatever anyone holds. */
export type Holder = 'public' | 'all' | { readonly partner: string };

/** What the holder has of a subject, oldest first; `before` leaves out what came at that moment or later. */
// as text: building one jsonb of tables with thousands of cells took seconds
export async function earlierReleases(scope: Scope, subject: string, holder: Holder, before: Date | null = null): Promise<ReleaseRecord[]> {
  const partner = typeof holder === 'string' ? null : holder.partner;
  const { rows } = await sql<ReleaseRecord>`select r.id, r.kind, r.name, r.k, r.input_hash as "inputHash", r.made_at as "madeAt",
      (select coalesce(json_object_agg(c.cut, c.cells), '{}') from released_cells c
        where c.municipality_id = r.municipality_id and c.release_id = r.id) as cuts
    from releases r
    where r.subject = ${subject} and (${before}::timestamptz is null or r.made_at < ${before}::timestamptz)
      and (r.kind = 'public' or ${holder === 'all'} or (${partner}::uuid is not null and (r.receiver_id is null or r.receiver_id = ${partner}::uuid)))
    order by r.made_at, r.id`.execute(scope.trx);
  return rows;
}

export interface NewRelease {
  readonly kind: ReleaseKind;
  readonly receiverId: string | null;
  readonly subject: string;
  readonly name: string;
  readonly k: number;
  readonly reason: string | null;
  readonly inputHash: string;
  readonly cuts: Readonly<Record<string, Cells>>;
}

export async function insertRelease(scope: Scope, release: NewRelease): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into releases (municipality_id, kind, receiver_id, subject, name, k, reason, input_hash,
      organisation_id, account_id, made_at)
    values (${scope.municipalityId}, ${release.kind}, ${release.receiverId}, ${release.subject}, ${release.name}, ${release.k},
      ${release.reason}, ${release.inputHash}, ${scope.organisationId}, ${scope.accountId}, ${scope.now})
    returning id`.execute(scope.trx);
  const id = rows[0]?.id ?? '';
  for (const [cut, cells] of Object.entries(release.cuts))
    await sql`insert into released_cells (municipality_id, release_id, cut, cells)
      values (${scope.municipalityId}, ${id}, ${cut}, ${JSON.stringify(cells)}::jsonb)`.execute(scope.trx);
  return id;
}
