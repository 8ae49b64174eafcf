// SQL of exposures, cell by cell.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface ExposureAt {
  readonly area: string;
  readonly kind: string;
  readonly year: number;
}
export interface ExposureValue extends ExposureAt {
  /** null = nothing is known, and the cell goes */
  readonly value: number | null;
  readonly source: string;
}

/** What stands there, locked until the transaction ends. */
export async function lockExposures(scope: Scope, cells: readonly ExposureAt[]): Promise<ExposureValue[]> {
  const { rows } = await sql<ExposureValue>`select e.area_key as area, e.kind, e.year, e.value, e.source from exposures e
    join jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as c(area text, kind text, year int)
      on c.area = e.area_key and c.kind = e.kind and c.year = e.year for update of e`.execute(scope.trx);
  return rows;
}

export async function saveExposures(scope: Scope, cells: readonly ExposureValue[]): Promise<void> {
  const gone = cells.filter(({ value }) => value === null);
  const there = cells.filter(({ value }) => value !== null);
  if (gone.length > 0)
    await sql`delete from exposures e using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as c(area text, kind text, year int)
      where c.area = e.area_key and c.kind = e.kind and c.year = e.year`.execute(scope.trx);
  if (there.length > 0)
    await sql`insert into exposures (municipality_id, area_key, kind, year, value, source)
      select ${scope.municipalityId}::uuid, c.area, c.kind, c.year, c.value, c.source
      from jsonb_to_recordset(${JSON.stringify(there)}::jsonb) as c(area text, kind text, year int, value float8, source text)
      on conflict (municipality_id, area_key, kind, year) do update set value = excluded.value, source = excluded.source`.execute(
      scope.trx,
    );
}
