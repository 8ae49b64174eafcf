// SQL of agreements. A wording is a row of agreement_versions, never changed; parties, pictures and outcomes stand beside it with their keys.
import { type AgreementContent, type AgreementState, agreementContent, type CommitmentOutcome } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredAgreement {
  readonly id: string;
  readonly number: number;
  readonly state: AgreementState;
  readonly signedOn: string | null;
  readonly predecessorId: string | null;
  readonly amendsId: string | null;
  readonly amendmentReason: string | null;
  readonly version: number;
  readonly contentHash: string;
  readonly savedAt: Date;
  readonly content: AgreementContent;
}
type Row = Omit<StoredAgreement, 'content'> & { readonly content: unknown };

const columns = sql`a.id, a.number, a.state, to_char(a.signed_on, 'YYYY-MM-DD') as "signedOn", a.predecessor_id as "predecessorId",
  a.amends_id as "amendsId", a.amendment_reason as "amendmentReason", v.version, v.content_hash as "contentHash", v.made_at as "savedAt", v.content`;
const latest = sql`agreements a join lateral (select version, content_hash, made_at, content from agreement_versions w
  where w.municipality_id = a.municipality_id and w.agreement_id = a.id order by version desc limit 1) v on true`;
const parsed = (row: Row): StoredAgreement => ({ ...row, content: agreementContent.parse(row.content) });

export async function findAgreement(scope: Scope, id: string): Promise<StoredAgreement | null> {
  const { rows } = await sql<Row>`select ${columns} from ${latest} where a.id = ${id}`.execute(scope.trx);
  return rows[0] ? parsed(rows[0]) : null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockAgreement(scope: Scope, id: string): Promise<StoredAgreement | null> {
  await sql`select 1 from agreements where id = ${id} for update`.execute(scope.trx);
  return findAgreement(scope, id);
}

/** Oldest first. */
export async function listStored(scope: Scope): Promise<StoredAgreement[]> {
  const { rows } = await sql<Row>`select ${columns} from ${latest} order by a.starts, a.number`.execute(scope.trx);
  return rows.map(parsed);
}

export interface NewRow {
  readonly predecessorId: string | null;
  readonly amends: { readonly id: string; readonly reason: string } | null;
  readonly content: AgreementContent;
}

export async function insertAgreement(scope: Scope, { predecessorId, amends, content }: NewRow): Promise<string> {
  // one number after the other, also when two begin at once
  await sql`select pg_advisory_xact_lock(hashtext('agreements'), hashtext(${scope.municipalityId}))`.execute(scope.trx);
  const { rows } = await sql<{
    id: string;
  }>`insert into agreements (municipality_id, number, title, starts, ends, predecessor_id, amends_id, amendment_reason)
    values (${scope.municipalityId}, (select coalesce(max(number), 0) + 1 from agreements), ${content.title.sv}, ${content.starts}::date,
      ${content.ends}::date, ${predecessorId}, ${amends?.id ?? null}, ${amends?.reason ?? null}) returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

/** Writes a wording and what stands beside it: parties, commitments (their outcomes stay) and the pictures its figures are bound to. */
export async function insertVersion(scope: Scope, id: string, version: number, content: AgreementContent, hash: string): Promise<void> {
  const { municipalityId, trx } = scope;
  await sql`update agreements set title = ${content.title.sv}, starts = ${content.starts}::date, ends = ${content.ends}::date where id = ${id}`.execute(
    trx,
  );
  await sql`insert into agreement_versions (municipality_id, agreement_id, version, content, content_hash, made_by)
    values (${municipalityId}, ${id}, ${version}, ${JSON.stringify(content)}::jsonb, ${hash}, ${scope.accountId})`.execute(trx);
  await sql`delete from agreement_parties where agreement_id = ${id}`.execute(trx);
  await sql`insert into agreement_parties (municipality_id, agreement_id, organisation_id, position, part, function_sv, function_en)
    select ${municipalityId}::uuid, ${id}::uuid, (p.value->>'organisationId')::uuid, p.ordinality, p.value->>'part', p.value->>'functionSv',
      p.value->>'functionEn'
    from jsonb_array_elements(${JSON.stringify(content.parties)}::jsonb) with ordinality p`.execute(trx);
  await sql`delete from agreement_commitments where agreement_id = ${id}
    and id <> all (select (c->>'id')::uuid from jsonb_array_elements(${JSON.stringify(content.commitments)}::jsonb) c)`.execute(trx);
  await sql`insert into agreement_commitments (municipality_id, agreement_id, id, position, organisation_id, measure_id, carried_from)
    select ${municipalityId}::uuid, ${id}::uuid, (c.value->>'id')::uuid, c.ordinality, (c.value->>'organisationId')::uuid,
      (c.value->>'measureId')::uuid, (c.value->>'carriedFrom')::uuid
    from jsonb_array_elements(${JSON.stringify(content.commitments)}::jsonb) with ordinality c
    on conflict (municipality_id, id) do update set position = excluded.position, organisation_id = excluded.organisation_id,
      measure_id = excluded.measure_id where agreement_commitments.agreement_id = excluded.agreement_id`.execute(trx);
  await sql`insert into agreement_pictures (municipality_id, agreement_id, picture_id)
    select distinct ${municipalityId}::uuid, ${id}::uuid, (f->>'pictureId')::uuid from jsonb_array_elements(${JSON.stringify(content.figures)}::jsonb) f
    on conflict do nothing`.execute(trx);
}

export async function updateState(scope: Scope, id: string, state: AgreementState, signedOn: string | null): Promise<void> {
  await sql`update agreements set state = ${state}, signed_on = ${signedOn}::date where id = ${id}`.execute(scope.trx);
}

export interface VersionRow {
  readonly version: number;
  readonly madeAt: Date;
  readonly titleSv: string | null;
  readonly titleEn: string | null;
}

export async function listVersions(scope: Scope, id: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`select v.version, v.made_at as "madeAt", a.title_sv as "titleSv", a.title_en as "titleEn"
    from agreement_versions v left join accounts a on a.id = v.made_by where v.agreement_id = ${id} order by v.version desc`.execute(
    scope.trx,
  );
  return rows;
}

export async function findWording(scope: Scope, id: string, version: number): Promise<AgreementContent | null> {
  const { rows } = await sql<{ content: unknown }>`select content from agreement_versions
    where agreement_id = ${id} and version = ${version}`.execute(scope.trx);
  return rows[0] ? agreementContent.parse(rows[0].content) : null;
}

export type OutcomeRow = CommitmentOutcome & { readonly id: string; readonly agreementId: string };

export async function listOutcomes(scope: Scope): Promise<OutcomeRow[]> {
  const { rows } = await sql<OutcomeRow>`select id, agreement_id as "agreementId", outcome,
      json_build_object('sv', note_sv, 'en', note_en) as note, effect, json_build_object('sv', effect_note_sv, 'en', effect_note_en) as "effectNote",
      carry_on as "carryOn"
    from agreement_commitments order by agreement_id, position`.execute(scope.trx);
  return rows;
}

/** False when the agreement has no such commitment. */
export async function updateOutcome(scope: Scope, agreementId: string, id: string, outcome: CommitmentOutcome): Promise<boolean> {
  const done =
    await sql`update agreement_commitments set outcome = ${outcome.outcome}, note_sv = ${outcome.note.sv}, note_en = ${outcome.note.en},
      effect = ${outcome.effect}, effect_note_sv = ${outcome.effectNote.sv}, effect_note_en = ${outcome.effectNote.en},
      carry_on = ${outcome.carryOn}, noted_at = ${scope.now.toISOString()}::timestamptz
    where agreement_id = ${agreementId} and id = ${id}`.execute(scope.trx);
  return Number(done.numAffectedRows ?? 0) > 0;
}

export interface WithheldRow {
  readonly part: string;
  readonly reason: string;
}

export async function listWithheld(scope: Scope, agreementId: string): Promise<WithheldRow[]> {
  const { rows } = await sql<WithheldRow>`select part, reason from agreement_withheld where agreement_id = ${agreementId}
    order by part`.execute(scope.trx);
  return rows;
}

export async function replaceWithheld(scope: Scope, agreementId: string, parts: readonly WithheldRow[]): Promise<void> {
  const { municipalityId, trx, accountId } = scope;
  await sql`delete from agreement_withheld where agreement_id = ${agreementId}`.execute(trx);
  await sql`insert into agreement_withheld (municipality_id, agreement_id, part, reason, made_by)
    select ${municipalityId}::uuid, ${agreementId}::uuid, p->>'part', p->>'reason', ${accountId}::uuid
    from jsonb_array_elements(${JSON.stringify(parts)}::jsonb) p`.execute(trx);
}

export async function listChainParts(scope: Scope, agreementId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ part: string; hash: string }>`select part, text_hash as hash from agreement_chain_parts
    where agreement_id = ${agreementId}`.execute(scope.trx);
  return new Map(rows.map(({ part, hash }) => [part, hash]));
}

export async function replaceChainParts(
  scope: Scope,
  agreementId: string,
  parts: readonly { readonly part: string; readonly hash: string }[],
): Promise<void> {
  await sql`delete from agreement_chain_parts where agreement_id = ${agreementId}`.execute(scope.trx);
  await sql`insert into agreement_chain_parts (municipality_id, agreement_id, part, text_hash)
    select ${scope.municipalityId}::uuid, ${agreementId}::uuid, p->>'part', p->>'hash'
    from jsonb_array_elements(${JSON.stringify(parts)}::jsonb) p on conflict do nothing`.execute(scope.trx);
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export async function listOrganisations(scope: Scope): Promise<OrganisationRow[]> {
  const { rows } = await sql<OrganisationRow>`select id, name, kind from organisations
    order by (kind <> 'municipality'), (kind <> 'police'), name collate "sv-x-icu"`.execute(scope.trx);
  return rows;
}

/** Frozen pictures that every partner may see, newest first. */
export async function newestPictures(scope: Scope, limit: number): Promise<{ id: string; made: Date }[]> {
  const { rows } = await sql<{ id: string; made: Date }>`select picture_id as id, max(made) as made from picture_copies
    group by picture_id order by made desc limit ${limit}`.execute(scope.trx);
  return rows;
}

/** False when it was told before. */
export async function insertReminder(scope: Scope, agreementId: string, months: number, day: string): Promise<boolean> {
  const done = await sql`insert into agreement_reminders (municipality_id, agreement_id, months, sent_on)
    values (${scope.municipalityId}, ${agreementId}, ${months}, ${day}::date) on conflict do nothing`.execute(scope.trx);
  return Number(done.numAffectedRows ?? 0) > 0;
}

export async function coordinatorAddresses(scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`select distinct a.email from memberships m join accounts a on a.id = m.account_id
    where m.role = 'coordinator' and m.ended_at is null and coalesce(m.valid_until, current_date) >= current_date and a.email is not null`.execute(
    scope.trx,
  );
  return rows.map(({ email }) => email);
}
