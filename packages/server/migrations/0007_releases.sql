-- What has been let out, cell by cell, so that the next release cannot be held against an earlier one to work out what was hidden.
-- Added to, never changed: a release that is forgotten can no longer be protected against.

create table releases (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('public', 'partner')),
  receiver_id uuid,
  subject text not null,
  name text collate "sv-x-icu" not null,
  k integer not null check (k between 1 and 100),
  reason text check (length(reason) >= 10),
  input_hash text not null,
  organisation_id uuid not null,
  account_id uuid,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  foreign key (municipality_id, receiver_id) references organisations (municipality_id, id) on delete restrict,
  foreign key (account_id) references accounts (id) on delete set null,
  check (kind = 'partner' or receiver_id is null)
);
comment on table releases is 'What was let out of the partnership (public) or to one organisation (partner), with the threshold it was made for.';
comment on column releases.receiver_id is 'Null for a partner release: every partner who sees less than the maker.';
comment on column releases.subject is 'What it is about: source:…, picture. Releases of one subject are held against each other.';
comment on column releases.reason is 'Why the threshold is below the municipality''s own.';
create index releases_by_subject on releases (municipality_id, subject, made_at);

create table released_cells (
  municipality_id uuid not null,
  release_id uuid not null,
  cut text not null,
  cells jsonb not null check (jsonb_typeof(cells) = 'object'),
  primary key (municipality_id, release_id, cut),
  foreign key (municipality_id, release_id) references releases (municipality_id, id) on delete cascade
);
comment on table released_cells is 'The cells of a release, one row per cut: key to count, null where it was hidden.';

do $$
declare name text;
begin
  foreach name in array array['releases', 'released_cells'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
