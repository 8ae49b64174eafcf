// SQL of the queue: places where incidents wait for somebody to say which facility they belong at. Only of rows that the asker sees as rows.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface WaitingPlace {
  /** one of its incidents, which names the place */
  readonly incident: string;
  readonly category: string | null;
  readonly placeType: string;
  readonly at: [longitude: number, latitude: number];
  readonly day: string | null;
  readonly source: string;
  readonly alike: number;
}

/** Most incidents first. */
export async function waitingPlaces(scope: Scope, limit: number): Promise<WaitingPlace[]> {
  const { rows } = await sql<WaitingPlace>`select w.incident::text, i.category, w.place_type as "placeType",
      json_build_array(w.longitude, w.latitude) as at,
      to_char(timestamp '1970-01-01' + i.from_minute * interval '1 minute', 'YYYY-MM-DD') as day, s.name as source, w.alike
    from (select a.place_type, a.longitude, a.latitude, max(a.incident_id) as incident, count(*)::int as alike
      from incident_facilities a where a.state = 'waits' group by 1, 2, 3 order by alike desc, incident desc limit ${limit}) w
    join incidents i on i.id = w.incident join sources s on s.id = i.source_id
    order by w.alike desc, w.incident desc`.execute(scope.trx);
  return rows;
}

export interface Near {
  readonly incident: string;
  readonly id: string;
  readonly name: string;
  readonly metres: number;
  readonly at: [longitude: number, latitude: number];
}

/** Facilities of the kinds that hold the place type, within these metres of each place, nearest first; at most five each. */
export async function facilitiesNear(
  scope: Scope,
  places: readonly {
    readonly incident: string;
    readonly at: readonly number[];
    readonly kinds: readonly string[];
    readonly metres: number;
  }[],
): Promise<Near[]> {
  const asked = places.map(({ incident, at, kinds, metres }) => ({ incident, x: at[0], y: at[1], kinds, metres }));
  const { rows } = await sql<Near>`select p.incident, n.id, n.name, n.metres, n.at
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as p(incident text, x float8, y float8, kinds jsonb, metres float8)
    cross join lateral (
      select f.id, f.name, d.metres, json_build_array(f.longitude, f.latitude) as at from facilities f
      cross join lateral (select 111320 * sqrt(power(p.y - f.latitude, 2) + power((p.x - f.longitude) * cos(radians(f.latitude)), 2)) as metres) d
      where p.kinds ? f.place_type and d.metres <= p.metres order by d.metres, f.id limit 5) n
    order by p.incident, n.metres`.execute(scope.trx);
  return rows;
}

export interface PlaceOfIncident {
  readonly placeType: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Null for one that is not there or that the asker does not see as a row. */
export async function placeOfIncident(scope: Scope, incident: string): Promise<PlaceOfIncident | null> {
  if (!/^\d{1,18}$/.test(incident)) return null;
  const { rows } = await sql<PlaceOfIncident>`select i.place_type as "placeType", i.longitude, i.latitude from incident_facilities a
    join incidents i on i.municipality_id = a.municipality_id and i.id = a.incident_id
    where a.incident_id = ${incident}::bigint and i.longitude is not null`.execute(scope.trx);
  return rows[0] ?? null;
}

/** What a person says of a place holds for everything of the kind in it, also for what comes later. */
export async function rememberPlace(
  scope: Scope,
  { placeType, longitude, latitude }: PlaceOfIncident,
  facility: string | null,
): Promise<void> {
  await sql`insert into facility_places (municipality_id, place_type, longitude, latitude, facility_id, made_by)
    values (${scope.municipalityId}, ${placeType}, ${longitude}, ${latitude}, ${facility}, ${scope.accountId})
    on conflict (municipality_id, place_type, longitude, latitude) do update set facility_id = excluded.facility_id, made_by = excluded.made_by,
      made_at = now()`.execute(scope.trx);
}

export async function forgetPlace(scope: Scope, { placeType, longitude, latitude }: PlaceOfIncident): Promise<number> {
  const done = await sql`delete from facility_places where place_type = ${placeType} and longitude = ${longitude}
    and latitude = ${latitude}`.execute(scope.trx);
  return Number(done.numAffectedRows ?? 0);
}

const inPlace = ({ placeType, longitude, latitude }: PlaceOfIncident) => sql`i.municipality_id = a.municipality_id and i.id = a.incident_id
  and a.place_type = ${placeType} and i.longitude = ${longitude} and i.latitude = ${latitude}`;

/** What waits in the place, or was put somewhere by an earlier word of a person. Answers how many incidents. */
export async function settlePlace(scope: Scope, place: PlaceOfIncident, facility: string | null): Promise<number> {
  const done = await sql`update incident_facilities a set facility_id = ${facility}::uuid, how = 'place', metres = null,
      state = case when ${facility}::uuid is null then 'none' else 'at' end
    from incidents i where ${inPlace(place)} and (a.state = 'waits' or a.how = 'place')`.execute(scope.trx);
  return Number(done.numAffectedRows ?? 0);
}

/** Back to the queue. */
export async function unsettlePlace(scope: Scope, place: PlaceOfIncident): Promise<number> {
  const done = await sql`update incident_facilities a set facility_id = null, how = 'distance', state = 'waits' from incidents i
    where ${inPlace(place)} and a.how = 'place'`.execute(scope.trx);
  return Number(done.numAffectedRows ?? 0);
}
