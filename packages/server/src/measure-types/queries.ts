// SQL of the measure types that a municipality has added itself.

import type { NewMeasureType } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface OwnType {
  readonly id: string;
  readonly body: NewMeasureType;
  readonly ended: boolean;
}
const columns = sql`id, body, ended_at is not null as ended`;

/** By name; with what has been taken out of the library, since measures may still point at it. */
export async function ownTypes(scope: Scope): Promise<OwnType[]> {
  const { rows } = await sql<OwnType>`select ${columns} from own_measure_types order by name, id`.execute(scope.trx);
  return rows;
}

export async function insertType(scope: Scope, type: NewMeasureType): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into own_measure_types (municipality_id, name, body, organisation_id, added_by)
    values (${scope.municipalityId}, ${type.name}, ${JSON.stringify(type)}::jsonb, ${scope.organisationId}, ${scope.accountId})
    returning id`.execute(scope.trx);
  const made = rows[0];
  if (!made) throw new Error('a measure type was not inserted');
  return made.id;
}

export async function endType(scope: Scope, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update own_measure_types set ended_at = ${scope.now.toISOString()}::timestamptz
    where id = ${id} and ended_at is null`.execute(scope.trx);
  return (numAffectedRows ?? 0n) > 0n;
}
