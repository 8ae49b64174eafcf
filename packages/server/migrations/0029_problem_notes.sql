-- What the parties write beside a finding, kept by what the finding is about and not by the picture it was read in; and what other municipalities
-- of the same group have reported, for a band to stand in.

create table problem_notes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  category text,
  place_type text,
  area text,
  daypart text,
  note text collate "sv-x-icu" not null check (length(note) between 3 and 1000),
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null,
  changed_at timestamptz,
  removed_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete cascade
);
comment on table problem_notes is 'A party''s note on a finding, known by kind, kind of place, area and part of the day, so that it follows from picture to picture. A removed one can be taken back for a minute.';
create index problem_notes_standing on problem_notes (municipality_id, category, area) where removed_at is null;

create table peer_groups (
  municipality_id uuid not null,
  code text not null check (code ~ '^[0-9]{4}$'),
  name text collate "sv-x-icu" not null check (length(name) between 1 and 80),
  group_name text collate "sv-x-icu" not null check (length(group_name) between 1 and 120),
  year integer not null check (year between 1900 and 2200),
  source text not null check (length(source) between 1 and 200),
  primary key (municipality_id, year, code),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table peer_groups is 'Which municipalities are alike, in whose division and of which year.';

create table peer_counts (
  municipality_id uuid not null,
  name text collate "sv-x-icu" not null check (length(name) between 1 and 80),
  category text not null,
  year integer not null check (year between 1900 and 2200),
  count integer not null check (count >= 0),
  per_100k double precision check (per_100k >= 0),
  source text not null check (length(source) between 1 and 200),
  primary key (municipality_id, name, category, year),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table peer_counts is 'Reported offences of other municipalities by kind and year, from official statistics: published counts, nobody''s rows.';

do $$
declare name text;
begin
  foreach name in array array['problem_notes', 'peer_groups', 'peer_counts'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
