-- Presence plans that are counted beside the server, and the measures that come of them; what people see at places in the dark.

alter table presence_plans
  add column state text not null default 'counted' check (state in ('counting', 'counted', 'failed')),
  add column counted_at timestamptz;
update presence_plans set counted_at = made_at;
comment on column presence_plans.state is 'counting: the shifts are being looked for, by a job; failed: its picture can no longer be planned from.';

create table presence_measures (
  municipality_id uuid not null,
  plan_id uuid not null,
  shift smallint not null check (shift >= 0),
  measure_id uuid not null,
  joined boolean not null,
  primary key (municipality_id, plan_id, shift),
  foreign key (municipality_id, plan_id) references presence_plans (municipality_id, id) on delete cascade,
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete cascade
);
comment on table presence_measures is 'Which measure a shift of a presence plan has become, once. joined: its occasions were added to a measure that was there already.';
create index presence_measures_of_measure on presence_measures (municipality_id, measure_id);

create table presence_occasions (
  municipality_id uuid not null,
  plan_id uuid not null,
  activity_id uuid not null,
  primary key (municipality_id, plan_id, activity_id),
  foreign key (municipality_id, plan_id) references presence_plans (municipality_id, id) on delete cascade,
  foreign key (municipality_id, activity_id) references activities (municipality_id, id) on delete cascade
);
comment on table presence_occasions is 'Occasions that a presence plan added to a measure that was there already: only they are held against the plan.';

alter table lighting_needs
  add column lon double precision check (lon between -180 and 180),
  add column lat double precision check (lat between -90 and 90),
  add column decision_id uuid,
  add foreign key (municipality_id, decision_id) references decisions (municipality_id, id) on delete set null (decision_id),
  add check ((lon is null) = (lat is null));
comment on column lighting_needs.walks is 'Noted by walks before observations were kept one by one; what has been observed since is counted from light_observations.';
comment on column lighting_needs.faults is 'Reported before observations were kept one by one; what has been observed since is counted from light_observations.';

create table light_observations (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  need_id uuid,
  during text not null check (during in ('walk', 'night-walk', 'report')),
  kind text not null check (kind in ('out', 'missing', 'weak', 'hidden')),
  setting text not null check (setting in ('path', 'road', 'tunnel', 'stop', 'entrance', 'playground', 'parking', 'square')),
  lamps integer not null check (lamps between 1 and 1000),
  school_route boolean not null,
  lon double precision not null check (lon between -180 and 180),
  lat double precision not null check (lat between -90 and 90),
  area_key text,
  note text not null default '' check (length(note) <= 300),
  seen_on date not null,
  organisation_id uuid not null,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, need_id) references lighting_needs (municipality_id, id) on delete set null (need_id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table light_observations is 'What somebody saw at a place in the dark: a lamp that is out, a hidden spot. A place and a kind, no person; counted by the lighting need it belongs to.';
create index light_observations_of_need on light_observations (municipality_id, need_id);

do $$
declare name text;
begin
  foreach name in array array['presence_measures', 'presence_occasions', 'light_observations'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
