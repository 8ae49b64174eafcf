// SQL of signings: rounds of signatures, their steps, events and files. What has been signed the database itself keeps as it is.
import type { SignatoryCandidate, SigningEvent, SigningEventKind, SigningState, SigningStep, SigningWay } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StepRow extends SigningStep {
  readonly organisation: string;
  readonly functionSv: string;
  readonly functionEn: string;
  readonly namedSv: string | null;
  readonly namedEn: string | null;
  readonly deputySv: string | null;
  readonly deputyEn: string | null;
  readonly signedAt: Date | null;
  readonly remindedAt: Date | null;
}
export interface SigningRow {
  readonly id: string;
  readonly agreementId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly state: SigningState;
  readonly due: string | null;
  readonly startedAt: Date;
  readonly reason: string | null;
  readonly steps: readonly StepRow[];
}

/** The latest round of this agreement. `locked`: nobody else changes it until the transaction ends. */
export async function findSigning(scope: Scope, agreementId: string, locked = false): Promise<SigningRow | null> {
  const { rows } = await sql<
    Omit<SigningRow, 'steps'>
  >`select id, agreement_id as "agreementId", version, content_hash as "contentHash", state,
      to_char(due, 'YYYY-MM-DD') as due, started_at as "startedAt", reason
    from signings where agreement_id = ${agreementId} order by started_at desc, id limit 1 ${locked ? sql`for update` : sql``}`.execute(
    scope.trx,
  );
  const [found] = rows;
  return found ? { ...found, steps: await listSteps(scope, found.id) } : null;
}

/** Agreements that somebody is still to sign. */
export async function openSignings(scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ agreementId: string }>`select agreement_id as "agreementId" from signings where state = 'open'
    order by started_at`.execute(scope.trx);
  return rows.map((row) => row.agreementId);
}

async function listSteps(scope: Scope, signingId: string): Promise<StepRow[]> {
  const { rows } =
    await sql<StepRow>`select s.organisation_id as "organisationId", o.name as organisation, s.part, s.place, s.account_id as "accountId",
      s.deputy_id as "deputyId", s.state, s.way, s.signed_by as "signedBy", s.signed_at as "signedAt", s.reminded_at as "remindedAt",
      s.function_sv as "functionSv", s.function_en as "functionEn", a.title_sv as "namedSv", a.title_en as "namedEn",
      d.title_sv as "deputySv", d.title_en as "deputyEn"
    from signing_steps s join organisations o on o.id = s.organisation_id
      left join accounts a on a.id = s.account_id left join accounts d on d.id = s.deputy_id
    where s.signing_id = ${signingId} order by s.place, o.name`.execute(scope.trx);
  return rows;
}

export interface NewSigning {
  readonly agreementId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly due: string | null;
  readonly steps: readonly (Pick<SigningStep, 'organisationId' | 'part' | 'place' | 'accountId'> &
    Pick<StepRow, 'functionSv' | 'functionEn'>)[];
}

export async function insertSigning(scope: Scope, given: NewSigning): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into signings (municipality_id, agreement_id, version, content_hash, due, started_by, started_at)
    values (${scope.municipalityId}, ${given.agreementId}, ${given.version}, ${given.contentHash}, ${given.due}::date, ${scope.accountId},
      ${scope.now.toISOString()}::timestamptz) returning id`.execute(scope.trx);
  const id = rows[0]?.id ?? '';
  await sql`insert into signing_steps (municipality_id, signing_id, organisation_id, part, place, function_sv, function_en, account_id)
    select ${scope.municipalityId}::uuid, ${id}::uuid, (s->>'organisationId')::uuid, s->>'part', (s->>'place')::smallint, s->>'functionSv',
      s->>'functionEn', (s->>'accountId')::uuid from jsonb_array_elements(${JSON.stringify(given.steps)}::jsonb) s`.execute(scope.trx);
  return id;
}

/** Writes what is new in a step; the database refuses what the rules refuse. */
export async function saveStep(scope: Scope, signingId: string, step: SigningStep, signed: Date = scope.now): Promise<void> {
  const at = step.state === 'waiting' ? null : signed.toISOString();
  await sql`update signing_steps set account_id = ${step.accountId}, deputy_id = ${step.deputyId}, state = ${step.state}, way = ${step.way},
      signed_by = ${step.signedBy}, signed_at = ${at}::timestamptz
    where signing_id = ${signingId} and organisation_id = ${step.organisationId}`.execute(scope.trx);
}

export async function saveReminded(scope: Scope, signingId: string, organisationId: string): Promise<void> {
  await sql`update signing_steps set reminded_at = ${scope.now.toISOString()}::timestamptz
    where signing_id = ${signingId} and organisation_id = ${organisationId}`.execute(scope.trx);
}

export async function saveState(scope: Scope, id: string, state: SigningState, reason: string | null = null): Promise<void> {
  const over = state === 'complete' || state === 'sealed' ? null : scope.now.toISOString();
  await sql`update signings set state = ${state}, reason = coalesce(${reason}, reason), ended_at = ${over}::timestamptz where id = ${id}`.execute(
    scope.trx,
  );
}

export interface NewEvent {
  readonly kind: SigningEventKind;
  readonly organisationId?: string | null;
  readonly functionSv?: string | null;
  readonly functionEn?: string | null;
  readonly way?: SigningWay | null;
  readonly note?: string | null;
}

export async function insertEvent(
  scope: Scope,
  { id, contentHash }: Pick<SigningRow, 'id' | 'contentHash'>,
  event: NewEvent,
): Promise<void> {
  await sql`insert into signing_events (municipality_id, signing_id, kind, organisation_id, function_sv, function_en, account_id, way, note,
      content_hash, at)
    values (${scope.municipalityId}, ${id}, ${event.kind}, ${event.organisationId ?? null}, ${event.functionSv ?? null},
      ${event.functionEn ?? null}, ${scope.accountId}, ${event.way ?? null}, ${event.note ?? null}, ${contentHash},
      ${scope.now.toISOString()}::timestamptz)`.execute(scope.trx);
}

/** In the order they happened; those of one moment in the order of the steps. */
export async function listEvents(scope: Scope, signingId: string): Promise<SigningEvent[]> {
  const { rows } = await sql<Omit<SigningEvent, 'at'> & { at: Date }>`select e.kind, e.at, o.name as organisation, e.way, e.note,
      case when e.function_sv is null then null else jsonb_build_object('sv', e.function_sv, 'en', e.function_en) end as function
    from signing_events e left join organisations o on o.id = e.organisation_id
      left join signing_steps s on s.signing_id = e.signing_id and s.organisation_id = e.organisation_id
    where e.signing_id = ${signingId} order by e.at, s.place nulls first, o.name`.execute(scope.trx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Members of these organisations whose role reads agreements: who can be asked to sign for them. */
export async function listCandidates(scope: Scope, organisationIds: readonly string[]): Promise<SignatoryCandidate[]> {
  const { rows } = await sql<SignatoryCandidate>`select m.organisation_id as "organisationId", m.account_id as "accountId",
      jsonb_build_object('sv', a.title_sv, 'en', a.title_en) as title
    from memberships m join accounts a on a.id = m.account_id
    where m.organisation_id = any(${`{${organisationIds.join(',')}}`}::uuid[]) and m.ended_at is null
      and (m.valid_until is null or m.valid_until >= current_date)
      and (select r.access from role_rules r where r.role = m.role and r.data_class = 'agreement'
        and (r.organisation_id is null or r.organisation_id = m.organisation_id) order by r.organisation_id nulls last limit 1) in ('read', 'write')
    group by m.organisation_id, m.account_id, a.title_sv, a.title_en order by a.title_sv`.execute(scope.trx);
  return rows;
}

/** Where a letter to this person goes. */
export async function addressOf(scope: Scope, accountId: string): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`select email from accounts where id = ${accountId}`.execute(scope.trx);
  return rows[0]?.email ?? null;
}

export async function ownTitle(scope: Scope): Promise<{ sv: string; en: string }> {
  const { rows } = await sql<{
    sv: string;
    en: string;
  }>`select title_sv as sv, title_en as en from accounts where id = ${scope.accountId}`.execute(scope.trx);
  return rows[0] ?? { sv: '', en: '' };
}

export interface SigningNews {
  readonly agreementId: string;
  readonly kind: 'started' | 'signed' | 'declined' | 'sealed';
  readonly at: Date;
  readonly organisation: string | null;
}

/** What moves an agreement on, over all rounds; of several parties at one moment one line. */
export async function eventsSince(scope: Scope, since: Date): Promise<SigningNews[]> {
  const { rows } = await sql<SigningNews>`select g.agreement_id as "agreementId", e.kind, e.at,
      case when count(*) = 1 then min(o.name) end as organisation
    from signing_events e join signings g on g.id = e.signing_id left join organisations o on o.id = e.organisation_id
    where e.kind in ('started', 'signed', 'declined', 'sealed') and e.at > ${since.toISOString()}::timestamptz
    group by g.agreement_id, e.kind, e.at order by e.at desc limit 50`.execute(scope.trx);
  return rows;
}

export async function agreementOfSigning(scope: Scope, signingId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select agreement_id as id from signings where id::text = ${signingId}`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

/** Who did not accede, by agreement: of the latest round of each that is signed. */
export async function absentees(scope: Scope): Promise<{ agreementId: string; organisationId: string }[]> {
  const { rows } = await sql<{
    agreementId: string;
    organisationId: string;
  }>`select g.agreement_id as "agreementId", s.organisation_id as "organisationId"
    from (select distinct on (agreement_id) id, agreement_id, state from signings order by agreement_id, started_at desc, id) g
    join signing_steps s on s.signing_id = g.id
    where g.state in ('complete', 'sealed') and s.state <> 'signed'`.execute(scope.trx);
  return rows;
}
