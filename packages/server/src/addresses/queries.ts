// SQL of the address registers. Streets are kept as keys; who lives where is nowhere here.
import type { RegisteredAddress } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredAddressFile {
  readonly id: string;
  readonly file: string;
  readonly version: number;
  readonly validFrom: string;
  readonly source: string;
  readonly licence: string;
  readonly addresses: number;
  readonly ambiguous: number;
  readonly made: Date;
  readonly active: boolean;
}

export async function listAddressFiles(scope: Scope): Promise<StoredAddressFile[]> {
  const { rows } =
    await sql<StoredAddressFile>`select id, file_name as file, version, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", source,
    licence, addresses, ambiguous, made_at as made, active from address_files order by version desc`.execute(scope.trx);
  return rows;
}

export async function insertAddressFile(
  scope: Scope,
  file: Pick<StoredAddressFile, 'file' | 'validFrom' | 'source' | 'licence'>,
  addresses: readonly RegisteredAddress[],
): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into address_files (municipality_id, file_name, version, valid_from, source, licence, addresses,
      ambiguous, made_by)
    select ${scope.municipalityId}::uuid, ${file.file}, coalesce(max(version), 0) + 1, ${file.validFrom}::date, ${file.source}, ${file.licence},
      ${addresses.length}::int, ${addresses.filter(({ at }) => at === null).length}::int, ${scope.accountId}::uuid
    from address_files returning id`.execute(scope.trx);
  const id = rows[0]!.id;
  await sql`insert into addresses (municipality_id, file_id, street, place, longitude, latitude)
    select ${scope.municipalityId}::uuid, ${id}::uuid, a.street, a.place, a.x, a.y
    from unnest(${addresses.map(({ street }) => street)}::text[], ${addresses.map(({ place }) => place)}::text[],
      ${addresses.map(({ at }) => at?.[0] ?? null)}::float8[], ${addresses.map(({ at }) => at?.[1] ?? null)}::float8[]) as a (street, place, x, y)`.execute(
    scope.trx,
  );
  return id;
}

export async function makeAddressesActive(scope: Scope, id: string): Promise<void> {
  await sql`update address_files set active = false where active`.execute(scope.trx);
  await sql`update address_files set active = true where id = ${id}`.execute(scope.trx);
}

export async function activeAddresses(scope: Scope): Promise<RegisteredAddress[]> {
  const { rows } = await sql<{
    street: string;
    place: string;
    x: number | null;
    y: number | null;
  }>`select a.street, a.place, a.longitude as x,
    a.latitude as y from addresses a join address_files f on f.id = a.file_id where f.active`.execute(scope.trx);
  return rows.map(({ street, place, x, y }) => ({ street, place, at: x === null || y === null ? null : [x, y] }));
}
