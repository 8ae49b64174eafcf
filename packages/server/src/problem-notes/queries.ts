// SQL of notes on findings. Only its own party changes or removes one: also a policy of the database.
import type { FindingKey, NewProblemNote, ProblemNote } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** A removed note can be taken back for this long. */
const takenBackFor = sql`interval '1 minute'`;

/** Those that stand on a finding, newest first. */
export async function listNotes(scope: Scope, { category, placeType, area, daypart }: FindingKey): Promise<ProblemNote[]> {
  const day = (column: 'made_at' | 'changed_at') => sql`to_char(${sql.ref(`n.${column}`)} at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`;
  const { rows } = await sql<ProblemNote>`select n.id, o.name as by, ${day('made_at')} as on, ${day('changed_at')} as changed, n.note,
      n.organisation_id = ${scope.organisationId} as own
    from problem_notes n join organisations o on o.id = n.organisation_id
    where n.removed_at is null and n.category is not distinct from ${category ?? null}::text
      and n.place_type is not distinct from ${placeType ?? null}::text and n.area is not distinct from ${area ?? null}::text
      and n.daypart is not distinct from ${daypart ?? null}::text
    order by n.made_at desc, n.id`.execute(scope.trx);
  return rows;
}

export async function insertNote(scope: Scope, { category, placeType, area, daypart, note }: NewProblemNote): Promise<string> {
  await deleteRemoved(scope);
  const { rows } = await sql<{
    id: string;
  }>`insert into problem_notes (municipality_id, organisation_id, category, place_type, area, daypart,
      note, made_by, made_at)
    values (${scope.municipalityId}, ${scope.organisationId}, ${category ?? null}, ${placeType ?? null}, ${area ?? null}, ${daypart ?? null},
      ${note}, ${scope.accountId}, ${scope.now}) returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

/** The key of the finding it stands on; null when there is none of the asker's party that stands. */
export async function changeOwnNote(scope: Scope, id: string, note: string): Promise<FindingKey | null> {
  const { rows } = await sql<FoundKey>`update problem_notes set note = ${note}, changed_at = ${scope.now}
    where id = ${id} and organisation_id = ${scope.organisationId} and removed_at is null returning ${keyColumns}`.execute(scope.trx);
  return keyOf(rows[0]);
}

export async function removeOwnNote(scope: Scope, id: string): Promise<FindingKey | null> {
  await deleteRemoved(scope);
  const { rows } = await sql<FoundKey>`update problem_notes set removed_at = ${scope.now}
    where id = ${id} and organisation_id = ${scope.organisationId} and removed_at is null returning ${keyColumns}`.execute(scope.trx);
  return keyOf(rows[0]);
}

export async function restoreOwnNote(scope: Scope, id: string): Promise<FindingKey | null> {
  await deleteRemoved(scope);
  const { rows } = await sql<FoundKey>`update problem_notes set removed_at = null
    where id = ${id} and organisation_id = ${scope.organisationId} and removed_at is not null returning ${keyColumns}`.execute(scope.trx);
  return keyOf(rows[0]);
}

/** What can no longer be taken back is gone for good. */
async function deleteRemoved(scope: Scope): Promise<void> {
  await sql`delete from problem_notes where organisation_id = ${scope.organisationId}
    and removed_at < ${scope.now}::timestamptz - ${takenBackFor}`.execute(scope.trx);
}

interface FoundKey {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: FindingKey['daypart'] | null;
}
const keyColumns = sql`category, place_type as "placeType", area, daypart`;

function keyOf(found: FoundKey | undefined): FindingKey | null {
  if (!found) return null;
  const { category, placeType, area, daypart } = found;
  return {
    ...(category === null ? {} : { category }),
    ...(placeType === null ? {} : { placeType }),
    ...(area === null ? {} : { area }),
    ...(daypart == null ? {} : { daypart }),
  };
}
