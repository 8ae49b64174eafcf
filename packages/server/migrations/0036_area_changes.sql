-- Another division is laid over the incidents by a job, part by part in one transaction: the old one is in use until the new is whole.
-- And a row that was corrected by hand can be put back as it was delivered.

alter table incidents add column delivered jsonb;
comment on column incidents.delivered is 'What the row said when it was delivered, for as long as it says otherwise because somebody corrected it: kind, place, point and area.';

create table area_changes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  system_id uuid not null,
  state text not null default 'working' check (state in ('working', 'done', 'cancelled', 'failed')),
  progress real not null default 0 check (progress between 0 and 1),
  started_at timestamptz not null default now(),
  fault jsonb check ((state = 'failed') = (fault is not null)),
  organisation_id uuid not null,
  account_id uuid references accounts (id) on delete set null,
  ordered_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, system_id) references area_systems (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
)
-- on a full disk, what became of it is written where there is room already, in the page of its own row
with (fillfactor = 30);
comment on table area_changes is 'A version of a division being laid over all incidents, and what became of it. One at a time.';
comment on column area_changes.progress is 'Of the incidents looked at, as far as is told; nothing of it is seen before all of it is done.';
create unique index area_changes_one_at_a_time on area_changes (municipality_id) where state = 'working';
create index area_changes_by_time on area_changes (municipality_id, ordered_at desc);
alter table area_changes enable row level security;
alter table area_changes force row level security;
create policy one_municipality on area_changes using (municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid);

drop function move_points_to_areas(float8[], float8[], text[]);
drop function points_of_incidents();
drop function move_names_to_areas(text[], text[]);

-- Where the incidents of a part lie, whoever may see them, and nothing else of them: a new division is laid over all of them.
create function incidents_to_lay(first bigint, last bigint) returns table (id bigint, longitude float8, latitude float8, area_key text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.longitude, i.latitude, i.area_key from incidents i
    where i.municipality_id = asker_municipality() and i.id between first and last and asker_access('problems') = 'write'
      and (i.longitude is not null or i.area_key is not null)
    order by i.id
$$;
create function incidents_to_lay_in_all() returns table (n bigint, first bigint, last bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select (select coalesce(sum(c.rows), 0)::bigint from incident_counts c where c.municipality_id = asker_municipality()),
    (select min(i.id) from incidents i where i.municipality_id = asker_municipality()),
    (select max(i.id) from incidents i where i.municipality_id = asker_municipality())
    where asker_access('problems') = 'write'
$$;
-- These incidents get these areas, found by key within their part. '' = outside all areas.
create function lay_incidents(ids bigint[], keys text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with laid as (
    update incidents i set area_key = nullif(p.key, '') from unnest(ids, keys) as p (id, key)
      where asker_access('problems') = 'write' and i.municipality_id = asker_municipality() and i.id = p.id
      returning 1)
  select count(*) from laid
$$;
-- What stays as counts keeps its area where the new division calls one by the same name.
create function lay_kept_counts(befores text[], afters text[]) returns bigint
  language sql security definer set search_path = public, pg_temp as $$
  with laid as (
    update incident_aggregates a set area_key = n.after from unnest(befores, afters) as n (before, after)
      where asker_access('problems') = 'write' and a.municipality_id = asker_municipality() and a.area_key = n.before
        and not exists (select 1 from incident_aggregates b where b.municipality_id = a.municipality_id and b.batch_id = a.batch_id
          and b.source_id = a.source_id and b.category is not distinct from a.category and b.place_type is not distinct from a.place_type
          and b.area_key = n.after and b.from_month is not distinct from a.from_month and b.resolution = a.resolution)
      returning 1)
  select count(*) from laid
$$;
