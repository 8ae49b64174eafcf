// SQL of sources as things that are owned and shared. Who may write is also asked by the database: the owner alone.
import type { ChangeSource, Grain, OrganisationKind, Role, ShareSource, Sharing } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface OwnedSource {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly ownerKind: OrganisationKind;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly until: string | null;
  readonly finest: Grain;
  /** as the asker sees it; null = not at all */
  readonly grain: Grain | null;
  readonly minimum: number;
  readonly whole: boolean;
}

export async function findSource(scope: Scope, id: string): Promise<OwnedSource | null> {
  const { rows } = await sql<OwnedSource>`select s.id, s.name as sv, s.name_en as en, o.id as "ownerId", o.name as "ownerName",
      o.kind as "ownerKind", s.purpose, s.legal_basis as "legalBasis", s.valid_until as until, s.grain as finest,
      g.grain, coalesce(g.minimum, 1) as minimum, coalesce(g.whole, false) as whole
    from sources s join organisations o on o.id = s.organisation_id left join seen_sources g on g.id = s.id
    where s.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Live ones first, then the ended, newest first. */
export async function listSharings(scope: Scope, sourceId: string): Promise<Sharing[]> {
  const { rows } =
    await sql<Sharing>`select h.id, jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organisation, h.role, h.grain,
      h.minimum, h.grid_metres as "gridMetres", h.purpose, h.legal_basis as "legalBasis", h.valid_from as "from", h.valid_until as until,
      to_char(h.ended_at, 'YYYY-MM-DD') as "endedOn", h.ended_reason as "endedReason",
      (select count(*)::int from picture_sources u join pictures p on p.id = u.picture_id where u.sharing_id = h.id and p.frozen) as frozen
    from source_sharings h join organisations o on o.id = h.organisation_id
    where h.source_id = ${sourceId}
    order by h.ended_at is not null, h.ended_at desc, o.name, h.role nulls first`.execute(scope.trx);
  return rows;
}

export async function findSharing(scope: Scope, sourceId: string, id: string): Promise<Sharing | null> {
  return (await listSharings(scope, sourceId)).find((sharing) => sharing.id === id && sharing.endedOn === null) ?? null;
}

/** The live sharing with the same receiver, which a new one takes the place of. */
export async function endLiveSharing(
  scope: Scope,
  sourceId: string,
  receiver: { readonly organisationId: string; readonly role: Role | null },
  reason: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`update source_sharings set ended_at = ${scope.now}, ended_reason = ${reason}
    where source_id = ${sourceId} and organisation_id = ${receiver.organisationId} and role is not distinct from ${receiver.role}
      and ended_at is null returning id`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

export async function insertSharing(scope: Scope, sourceId: string, input: ShareSource): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into source_sharings (municipality_id, source_id, organisation_id, role, grain, minimum,
      grid_metres, purpose, legal_basis, valid_until, made_by, made_at)
    values (${scope.municipalityId}, ${sourceId}, ${input.organisationId}, ${input.role}, ${input.grain}, ${input.minimum}, ${input.gridMetres},
      ${input.purpose}, ${input.legalBasis}, ${input.until}, ${scope.accountId}, ${scope.now}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function endSharingById(scope: Scope, id: string, reason: string): Promise<void> {
  await sql`update source_sharings set ended_at = ${scope.now}, ended_reason = ${reason} where id = ${id} and ended_at is null`.execute(
    scope.trx,
  );
}

export async function updateSource(scope: Scope, id: string, change: ChangeSource): Promise<void> {
  await sql`update sources set purpose = ${change.purpose}, legal_basis = ${change.legalBasis}, valid_until = ${change.until},
    grain = ${change.finest} where id = ${id}`.execute(scope.trx);
}

/** What is stored of it, as far as the deliveries say. */
export async function sourceAmount(scope: Scope, id: string): Promise<{ rows: number; received: string | null }> {
  const { rows } = await sql<{
    rows: number;
    received: string | null;
  }>`select coalesce(sum((p.report->'rows'->>'accepted')::int), 0)::int as rows,
      to_char(max(p.stored_at), 'YYYY-MM-DD') as received
    from import_batches p join sources s on s.id = ${id}
    where p.state = 'stored' and p.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key))`.execute(scope.trx);
  return rows[0] ?? { rows: 0, received: null };
}

export async function findOrganisationName(scope: Scope, id: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select name from organisations where id = ${id}`.execute(scope.trx);
  return rows[0]?.name ?? null;
}

export async function partnerMinimum(scope: Scope): Promise<number> {
  const { rows } = await sql<{ k: number }>`select coalesce((select k_partner from disclosure_rules), 3) as k`.execute(scope.trx);
  return rows[0]?.k ?? 3;
}
