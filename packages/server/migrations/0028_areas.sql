-- Versions of the divisions into areas, the register of facilities with which incidents belong at one, and the local address register.
-- What an incident belongs at goes with the incident: a delivery that is taken back takes it along.

-- areas ------------------------------------------------------------------------------------------------------------------------------------

alter table area_systems
  add column version integer not null default 1 check (version >= 1),
  add column kind text not null default 'districts' check (kind in ('districts', 'deso', 'police', 'own', 'other')),
  add column valid_from date,
  add column source text not null default '' check (length(source) <= 200),
  add column licence text not null default '' check (length(licence) <= 120),
  add column made_by uuid references accounts (id) on delete set null,
  add column made_at timestamptz not null default now(),
  -- pictures frozen before there were versions were counted in this one
  add column before_versions boolean not null default false,
  drop constraint area_systems_municipality_id_key_key,
  add unique (municipality_id, key, version);
comment on table area_systems is 'A version of a division of the municipality into areas. At most one is in use; the others stay, so that a frozen picture can be made again.';
alter table area_systems no force row level security;
update area_systems set before_versions = true where active;
alter table area_systems force row level security;

-- The points that incidents lie in, whoever may see them, and nothing else of them: a new division is laid over all of them.
create function points_of_incidents() returns table (longitude float8, latitude float8)
  language sql stable security definer set search_path = public, pg_temp as $$
  select i.longitude, i.latitude from incidents i
    where i.municipality_id = asker_municipality() and i.longitude is not null and asker_access('problems') = 'write'
    group by i.longitude, i.latitude
$$;
-- Every incident in such a point gets the area found for it. '' = outside all areas.
create function move_points_to_areas(longitudes float8[], latitudes float8[], keys text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with placed as (select p.x, p.y, nullif(p.key, '') as key from unnest(longitudes, latitudes, keys) as p (x, y, key)),
  moved as (
    update incidents i set area_key = p.key from placed p
      where asker_access('problems') = 'write' and i.municipality_id = asker_municipality() and i.longitude = p.x and i.latitude = p.y
        and i.area_key is distinct from p.key
      returning 1)
  select count(*) from moved
$$;
-- What has no point keeps its area where the new division calls one by the same name.
create function move_names_to_areas(befores text[], afters text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with named as (select b.before, b.after from unnest(befores, afters) as b (before, after)),
  moved as (
    update incidents i set area_key = n.after from named n
      where asker_access('problems') = 'write' and i.municipality_id = asker_municipality() and i.longitude is null and i.area_key = n.before
      returning 1),
  gone as (
    update incident_aggregates a set area_key = n.after from named n
      where asker_access('problems') = 'write' and a.municipality_id = asker_municipality() and a.area_key = n.before
        and not exists (select 1 from incident_aggregates b where b.municipality_id = a.municipality_id and b.batch_id = a.batch_id
          and b.source_id = a.source_id and b.category is not distinct from a.category and b.place_type is not distinct from a.place_type
          and b.area_key = n.after and b.from_month is not distinct from a.from_month and b.resolution = a.resolution)
      returning 1)
  select (select count(*) from moved) + (select count(*) from gone)
$$;

-- facilities -------------------------------------------------------------------------------------------------------------------------------

create table facilities (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  code text check (length(code) between 1 and 40),
  name text collate "sv-x-icu" not null check (length(name) between 2 and 120),
  -- nobody's home is a facility
  place_type text not null check (place_type not in ('dwelling', 'cellar-attic', 'summer-house', 'vehicle', 'online', 'unknown')),
  address text not null default '' check (length(address) <= 160),
  also_known text[] not null default '{}',
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  area_key text,
  valid_from date,
  valid_to date,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  check ((longitude is null) = (latitude is null)),
  check (valid_to is null or valid_from is null or valid_from <= valid_to)
);
comment on table facilities is 'Sports halls, schools, licensed premises, car parks, stations, baths: places with a name that many visit. Never homes.';
create unique index facilities_by_code on facilities (municipality_id, lower(code)) where code is not null;

create table facility_uses (
  municipality_id uuid not null,
  facility_id uuid not null,
  kind text not null check (kind in ('visits', 'pupils', 'seats', 'spaces', 'travellers')),
  year smallint not null check (year between 1990 and 2100),
  value double precision not null check (value > 0),
  source text not null check (length(source) between 3 and 200),
  primary key (municipality_id, facility_id, kind, year),
  foreign key (municipality_id, facility_id) references facilities (municipality_id, id) on delete cascade
);
comment on table facility_uses is 'What happens at a facility is set against this: visits, pupils, seats … in a year, by whose figure.';

create table facility_distances (
  municipality_id uuid not null,
  place_type text not null,
  metres smallint not null check (metres between 10 and 300),
  primary key (municipality_id, place_type),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table facility_distances is 'How far from a facility of a kind an incident may lie and still belong at it, where the municipality has decided. No row = the usual.';

create table facility_places (
  municipality_id uuid not null,
  place_type text not null,
  longitude double precision not null,
  latitude double precision not null,
  facility_id uuid,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, place_type, longitude, latitude),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, facility_id) references facilities (municipality_id, id) on delete cascade
);
comment on table facility_places is 'What a person has said of incidents of a kind in one and the same place: they belong at this facility, or (null) at none.';

create table incident_facilities (
  municipality_id uuid not null,
  incident_id bigint not null,
  source_id uuid not null,
  place_type text not null,
  facility_id uuid,
  state text not null check (state in ('at', 'none', 'waits')),
  how text not null check (how in ('code', 'name', 'address', 'distance', 'place')),
  metres real check (metres >= 0),
  primary key (municipality_id, incident_id),
  foreign key (municipality_id, incident_id) references incidents (municipality_id, id) on delete cascade,
  foreign key (municipality_id, source_id) references sources (municipality_id, id) on delete cascade,
  foreign key (municipality_id, facility_id) references facilities (municipality_id, id) on delete cascade,
  check ((state = 'at') = (facility_id is not null))
);
comment on table incident_facilities is 'Which facility an incident belongs at, and how that is known; or that it belongs at none, or waits for somebody to say. No row = far from all.';
create index incident_facilities_by_facility on incident_facilities (municipality_id, facility_id) where facility_id is not null;
create index incident_facilities_waiting on incident_facilities (municipality_id, place_type) where state = 'waits';

-- Which facilities the incidents belong at, by what a person has said of their place, else by distance. Read and written whoever may see them:
-- the register is one, and so is the answer. rules: {"sports-facility": {"metres": 120, "holds": ["sports-facility"]}, …}.
-- only_batch: a delivery, whose incidents are new; null: all of the kinds named are decided again. What the source itself said is left alone.
-- A cell of the grid is wider than the farthest distance (600 m) as far north as 69°: only facilities in the nine cells around can be near.
create function attach_to_facilities(rules jsonb, only_batch uuid) returns table (attached bigint, waiting bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if only_batch is null then
    if asker_access('problems') <> 'write' then raise exception 'not for this role' using errcode = '42501'; end if;
    delete from incident_facilities a where a.municipality_id = asker_municipality() and a.how in ('distance', 'place')
      and a.place_type in (select h.place_type from jsonb_each(rules) r, jsonb_array_elements_text(r.value->'holds') as h (place_type));
  end if;
  return query
  with kinds as materialized (
    select r.key as kind, (r.value->>'metres')::float8 as most, h.place_type
      from jsonb_each(rules) r, jsonb_array_elements_text(r.value->'holds') as h (place_type)),
  open as (
    select i.id, i.source_id, i.place_type, i.longitude, i.latitude, i.from_minute, floor(i.longitude / 0.017)::int as x,
        floor(i.latitude / 0.006)::int as y
      from incidents i
      where i.municipality_id = asker_municipality() and (only_batch is null or i.batch_id = only_batch)
        -- exact, snapped, address
        and i.precision in (1, 2, 6) and i.longitude is not null and i.place_type in (select k.place_type from kinds k)
        and not exists (select 1 from incident_facilities a where a.municipality_id = i.municipality_id and a.incident_id = i.id)),
  cells as materialized (
    select f.id, f.longitude, f.latitude, minute_of(f.valid_from) as first, minute_of(f.valid_to + 1) as after, k.most, k.place_type,
        floor(f.longitude / 0.017)::int + dx as x, floor(f.latitude / 0.006)::int + dy as y
      from facilities f join kinds k on k.kind = f.place_type, generate_series(-1, 1) dx, generate_series(-1, 1) dy
      where f.municipality_id = asker_municipality() and f.longitude is not null),
  near as (
    select o.id, o.source_id, o.place_type, c.id as facility_id, c.most,
        111320 * sqrt(power(o.latitude - c.latitude, 2) + power((o.longitude - c.longitude) * cos(radians(c.latitude)), 2)) as metres
      from open o join cells c on c.place_type = o.place_type and c.x = o.x and c.y = o.y
      where (o.from_minute is null or o.from_minute >= coalesce(c.first, o.from_minute) and o.from_minute < coalesce(c.after, o.from_minute + 1))),
  ranked as (
    select n.*, row_number() over nearest as nth, lead(n.metres) over nearest as next
      from near n where n.metres <= 2 * n.most window nearest as (partition by n.id order by n.metres, n.facility_id)),
  said as (
    select o.id, o.source_id, o.place_type, p.facility_id, case when p.facility_id is null then 'none' else 'at' end as state, 'place' as how,
        null::float8 as metres
      from open o join facility_places p on p.municipality_id = asker_municipality() and p.place_type = o.place_type
        and p.longitude = o.longitude and p.latitude = o.latitude),
  found as (
    -- sure: near enough, and any other at least twice as far
    select r.id, r.source_id, r.place_type, case when s.sure then r.facility_id end, case when s.sure then 'at' else 'waits' end, 'distance',
        r.metres
      from ranked r, lateral (select r.metres <= r.most and coalesce(r.next >= greatest(2 * r.metres, 30), true) as sure) s
      where r.nth = 1 and not exists (select 1 from said where said.id = r.id)
    union all select * from said),
  kept as (
    insert into incident_facilities (municipality_id, incident_id, source_id, place_type, facility_id, state, how, metres)
      select asker_municipality(), f.* from found f
      on conflict do nothing
      returning incident_facilities.state)
  select count(*) filter (where kept.state = 'at'), count(*) filter (where kept.state = 'waits') from kept;
end $$;

-- Counts by facility and year for those who do not see the rows, only while a table with its small counts hidden is made of them.
-- Read with the owner's rights, as seen_incidents is: it filters by municipality, sharing, kind and area on its own.
create view facility_years with (security_barrier = true) as
  select a.municipality_id, a.source_id, a.facility_id, split_part(i.category, '/', 1) as category,
      extract(year from counted_month(i.from_minute, i.to_minute))::int as year, sum(i.count)::int as n
    from incident_facilities a
    join incidents i on i.municipality_id = a.municipality_id and i.id = a.incident_id
    join seen_sources s on s.municipality_id = a.municipality_id and s.id = a.source_id and s.grain <> 'rows'
    left join disclosure_rules d on d.municipality_id = a.municipality_id
    where a.municipality_id = asker_municipality() and a.state = 'at' and current_setting('samsyn.release', true) = 'on'
      and i.from_minute is not null and i.resolution <= 6
      and not coalesce(coalesce(d.sensitive_by_year, true) and i.category = any (d.sensitive_categories), false)
      and ((select asker_area_keys()) is null or i.area_key = any ((select asker_area_keys())::text[]))
    group by 1, 2, 3, 4, 5;
comment on view facility_years is 'How many incidents a year each facility has, by kind, of sources that are seen less finely than rows.';

-- addresses --------------------------------------------------------------------------------------------------------------------------------

create table address_files (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  version integer not null check (version >= 1),
  valid_from date not null,
  source text not null check (length(source) between 3 and 200),
  licence text not null check (length(licence) between 2 and 120),
  addresses integer not null check (addresses >= 1),
  ambiguous integer not null default 0 check (ambiguous >= 0),
  active boolean not null default false,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, version),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table address_files is 'A register of addresses as the municipality handed it in. At most one is in use.';
create unique index address_files_active on address_files (municipality_id) where active;

create table addresses (
  municipality_id uuid not null,
  file_id uuid not null,
  street text not null,
  place text not null,
  longitude double precision,
  latitude double precision,
  primary key (municipality_id, file_id, street, place),
  foreign key (municipality_id, file_id) references address_files (municipality_id, id) on delete cascade,
  check ((longitude is null) = (latitude is null))
);
comment on table addresses is 'Where an address lies: street and number made alike, postcode or place. Without a point: the register has it in places far apart.';

do $$
declare name text;
begin
  foreach name in array array['facilities', 'facility_uses', 'facility_distances', 'facility_places', 'incident_facilities', 'address_files',
    'addresses'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
