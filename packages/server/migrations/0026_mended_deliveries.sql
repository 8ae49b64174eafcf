-- Deliveries that can be mended and come by themselves: how a file was said to be read, corrections of rows in quarantine, profiles of what
-- has been decided about a sender's files, programs and folders that deliver, and how often a source is expected.

alter table import_batches
  add column reading jsonb not null default '{}',
  add column partial jsonb,
  add column profile_id uuid,
  add column sender_id uuid;
comment on column import_batches.reading is 'How a person said that the file is to be read, and what she answered about its columns.';
comment on column import_batches.partial is 'What is understood while it is being read. Gone when it has been read.';

alter table sources add column rhythm text check (rhythm in ('weekly', 'monthly', 'quarterly', 'tertial', 'yearly'));
comment on column sources.rhythm is 'How often a delivery is expected; null: as earlier ones came.';

create table import_corrections (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  batch_id uuid not null,
  fault text not null,
  column_name text not null,
  value_masked text,
  every_value boolean not null,
  kind text not null check (kind in ('replace', 'without', 'swapDayMonth', 'swapPoint', 'category', 'other')),
  replacement text check ((kind in ('replace', 'category')) = (replacement is not null)),
  rows integer not null default 0 check (rows >= 0),
  account_id uuid not null references accounts (id) on delete restrict,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, batch_id) references import_batches (municipality_id, id) on delete cascade
);
comment on table import_corrections is 'What rows with the same fault, column and value are read as instead. The value goes with the quarantine; what was done stays.';
create index import_corrections_by_batch on import_corrections (municipality_id, batch_id, made_at);

create table source_profiles (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  name text collate "sv-x-icu" not null check (length(name) between 1 and 200),
  source_key text not null,
  version integer not null default 1 check (version > 0),
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table source_profiles is 'How one organisation''s files are read, so that the next needs no question.';
create unique index source_profiles_by_source on source_profiles (municipality_id, organisation_id, source_key) where ended_at is null;

create table source_profile_versions (
  municipality_id uuid not null,
  profile_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null,
  account_id uuid not null references accounts (id) on delete restrict,
  made_at timestamptz not null,
  primary key (municipality_id, profile_id, version),
  foreign key (municipality_id, profile_id) references source_profiles (municipality_id, id) on delete cascade
);
comment on table source_profile_versions is 'A profile as it stood. A version is never changed.';
alter table import_batches add foreign key (municipality_id, profile_id) references source_profiles (municipality_id, id) on delete restrict;

create table delivery_senders (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  role text not null,
  source_id uuid not null,
  kind text not null check (kind in ('token', 'folder')),
  name text collate "sv-x-icu" not null check (length(name) between 1 and 80),
  token_hash bytea unique check (octet_length(token_hash) = 32),
  made_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, id),
  check ((kind = 'token') = (token_hash is not null)),
  foreign key (municipality_id, source_id) references sources (municipality_id, id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table delivery_senders is 'Programs and folders that deliver one source with their maker''s rights, for as long as the maker has them. Of a token the hash is kept.';
-- one folder is watched for the whole server
create unique index delivery_senders_by_folder on delivery_senders (lower(name)) where kind = 'folder' and ended_at is null;
alter table import_batches add foreign key (municipality_id, sender_id) references delivery_senders (municipality_id, id) on delete restrict;

-- what is taken back keeps no value of a row
create function forget_corrections() returns trigger language plpgsql as $$
begin
  delete from import_corrections c where c.municipality_id = new.municipality_id and c.batch_id = new.id;
  return new;
end $$;
create trigger forget_corrections after update of state on import_batches for each row
  when (new.state in ('undone', 'cancelled') and old.state is distinct from new.state) execute function forget_corrections();

do $$
declare name text;
begin
  foreach name in array array['import_corrections', 'source_profiles', 'source_profile_versions', 'delivery_senders'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
