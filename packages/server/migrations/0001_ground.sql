-- The ground: who works here, what they have received, and what they have seen in it.
-- Every tenant table has municipality_id first in its primary key; row-level security is enabled and forced on each.

create table municipalities (
  id uuid primary key,
  code text not null check (code ~ '^[0-9A-Za-z]{2,12}$'),
  name text collate "sv-x-icu" not null,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table municipalities is 'A tenant. code is the four-digit municipality code; demo rows are invented.';

create table accounts (
  id uuid primary key default gen_random_uuid(),
  title_sv text not null,
  title_en text not null,
  created_at timestamptz not null default now()
);
comment on table accounts is 'A person who can sign in, in every municipality the same. Holds no content.';

create table organisations (
  municipality_id uuid not null references municipalities (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('municipality', 'police', 'probation', 'victim-support', 'town-centre', 'night-walkers',
    'housing', 'sports-club', 'rescue-service', 'school', 'other')),
  name text collate "sv-x-icu" not null,
  primary key (municipality_id, id)
);
comment on table organisations is 'A partner in one municipality.';

create table memberships (
  municipality_id uuid not null,
  account_id uuid not null references accounts (id),
  organisation_id uuid not null,
  role text not null check (role in ('coordinator', 'police-analyst', 'joint-analyst', 'practitioner', 'reporter',
    'council-member', 'data-protection-officer', 'registrar', 'administrator')),
  primary key (municipality_id, account_id, organisation_id, role),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id)
);
comment on table memberships is 'Which role a person has for which organisation.';

create table sign_in_links (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id),
  municipality_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  expires timestamptz not null,
  used_at timestamptz
);
comment on table sign_in_links is 'One-time links; only the hash of the token is kept. Reached at the door only.';

create table sessions (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id),
  municipality_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  csrf text not null,
  created_at timestamptz not null default now(),
  expires timestamptz not null
);
comment on table sessions is 'Signed-in browsers; only the hash of the token is kept. Reached at the door only.';

create table sources (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  key text not null,
  name text collate "sv-x-icu" not null,
  name_en text not null,
  kind text not null check (kind in ('police', 'events', 'other')),
  profile text not null,
  time_zone text not null,
  immature_days integer not null default 0 check (immature_days >= 0),
  grain text not null check (grain in ('rows', 'points', 'area-month')),
  primary key (municipality_id, id),
  unique (municipality_id, key),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id)
);
comment on table sources is 'Where incidents come from. grain is the finest that its owner gives to anyone else.';

create table source_sharings (
  municipality_id uuid not null,
  source_id uuid not null,
  organisation_id uuid not null,
  grain text not null check (grain in ('rows', 'points', 'area-month')),
  primary key (municipality_id, source_id, organisation_id),
  foreign key (municipality_id, source_id) references sources (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id)
);
comment on table source_sharings is 'What one receiving organisation may see of one source.';

create table import_batches (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  source_id uuid,
  organisation_id uuid not null,
  account_id uuid references accounts (id),
  state text not null check (state in ('reading', 'previewed', 'storing', 'stored', 'undone', 'refused', 'cancelled')),
  file_name text not null,
  bytes bigint not null default 0,
  sha256 text,
  stored_path text,
  profile text,
  progress real not null default 0 check (progress between 0 and 1),
  fault jsonb,
  report jsonb,
  period_from date,
  period_to date,
  created_at timestamptz not null default now(),
  stored_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, source_id) references sources (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id)
);
comment on table import_batches is 'One delivered file from arrival to stored or undone.';
create index import_batches_by_time on import_batches (municipality_id, created_at desc);

create table incidents (
  municipality_id uuid not null,
  id bigint generated by default as identity,
  batch_id uuid not null,
  source_id uuid not null,
  fingerprint bytea not null check (octet_length(fingerprint) = 16),
  category text,
  place_type text,
  area_key text,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  precision smallint not null default 0,
  from_minute integer,
  to_minute integer,
  resolution smallint not null default 0,
  count integer not null default 1 check (count >= 0),
  code text,
  primary key (municipality_id, id),
  unique (municipality_id, source_id, fingerprint),
  foreign key (municipality_id, batch_id) references import_batches (municipality_id, id) on delete cascade,
  foreign key (municipality_id, source_id) references sources (municipality_id, id)
);
comment on table incidents is 'What happened, without free text. Minutes are the source''s wall clock since 1970-01-01, [from, to); null = unknown.';
comment on column incidents.fingerprint is 'Keyed hash of what identifies the row in its source; the identifying values themselves are not stored.';
create index incidents_by_batch on incidents (municipality_id, batch_id);

create table quarantined_rows (
  municipality_id uuid not null,
  id bigint generated by default as identity,
  batch_id uuid not null,
  line bigint not null,
  column_name text,
  value_masked text,
  fault text not null,
  expires_at timestamptz not null default now() + interval '30 days',
  primary key (municipality_id, id),
  foreign key (municipality_id, batch_id) references import_batches (municipality_id, id) on delete cascade
);
comment on table quarantined_rows is 'Rows that could not be used: where and why, the value masked, the text not kept. Emptied after 30 days.';
create index quarantined_rows_by_batch on quarantined_rows (municipality_id, batch_id, line);

create table area_systems (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null,
  name_sv text collate "sv-x-icu" not null,
  name_en text not null,
  depth integer not null default 1,
  active boolean not null default false,
  primary key (municipality_id, id),
  unique (municipality_id, key),
  foreign key (municipality_id) references municipalities (id)
);
comment on table area_systems is 'A division of the municipality into areas; at most one is active.';
create unique index area_systems_active on area_systems (municipality_id) where active;

create table areas (
  municipality_id uuid not null,
  system_id uuid not null,
  position integer not null,
  key text not null,
  sv text collate "sv-x-icu" not null,
  en text not null,
  level text not null,
  parent text,
  preposition text,
  geometry jsonb,
  square_metres double precision,
  primary key (municipality_id, system_id, key),
  foreign key (municipality_id, system_id) references area_systems (municipality_id, id) on delete cascade
);
comment on table areas is 'The areas of a system in the order they were given; geometry is GeoJSON in WGS 84.';

create table exposures (
  municipality_id uuid not null,
  area_key text not null,
  kind text not null,
  year integer not null,
  value double precision not null check (value >= 0),
  source text not null,
  primary key (municipality_id, area_key, kind, year),
  foreign key (municipality_id) references municipalities (id)
);
comment on table exposures is 'What incidents are seen against: inhabitants, dwellings, visits, per area and year.';

create table followed_questions (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  category text,
  place_type text,
  area text,
  daypart text,
  written date not null,
  basis_sv text not null,
  basis_en text not null,
  name_sv text,
  name_en text,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id)
);
comment on table followed_questions is 'What the partners decided to follow before they saw the figures. null = all.';

create table pictures (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  name text collate "sv-x-icu",
  frozen boolean not null default false,
  made timestamptz not null default now(),
  samsyn text not null,
  seed bigint not null,
  input_hash text not null,
  options jsonb not null,
  body text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id)
);
comment on table pictures is 'Problem pictures. body is the picture''s JSON as text, so that a frozen one stays the same to the last digit.';
create index pictures_by_time on pictures (municipality_id, made desc);

create function keep_frozen_picture() returns trigger language plpgsql as $$
begin
  if old.frozen then
    raise exception 'picture.frozen' using errcode = 'SM001';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_frozen_picture before update or delete on pictures for each row execute function keep_frozen_picture();

create table audit_log (
  municipality_id uuid not null,
  id bigint generated by default as identity,
  at timestamptz not null default now(),
  organisation_id uuid,
  account_id uuid,
  event text not null,
  subject text,
  details jsonb not null default '{}',
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id)
);
comment on table audit_log is 'Who did what, when. Added to, never changed.';

do $$
declare name text;
begin
  foreach name in array array['organisations', 'memberships', 'sources', 'source_sharings', 'import_batches', 'incidents', 'quarantined_rows',
    'area_systems', 'areas', 'exposures', 'followed_questions', 'pictures', 'audit_log'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
alter table municipalities enable row level security;
alter table municipalities force row level security;
create policy one_municipality on municipalities using (id = nullif(current_setting('samsyn.municipality', true), '')::uuid);
