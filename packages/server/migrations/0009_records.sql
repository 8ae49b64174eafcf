-- The register of what has been drawn up, its secrecy marks, and the code of conduct that people accept before they see rows.

create table records (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('picture', 'dpia', 'processing', 'log-answer', 'source-export', 'other')),
  subject text not null check (length(subject) between 1 and 200),
  title text not null check (length(title) between 1 and 200),
  title_secret boolean not null default false,
  register_number text check (length(register_number) between 1 and 60),
  secrecy_paragraph text check (length(secrecy_paragraph) between 1 and 60),
  secrecy_note text check (length(secrecy_note) <= 500),
  secrecy_date date,
  secrecy_by text check (length(secrecy_by) between 1 and 120),
  state text not null default 'draft' check (state in ('draft', 'finished')),
  organisation_id uuid not null,
  role text not null,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, kind, subject),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check ((secrecy_paragraph is null) = (secrecy_date is null) and (secrecy_paragraph is null) = (secrecy_by is null)),
  check (secrecy_note is null or secrecy_paragraph is not null),
  check ((state = 'finished') = (finished_at is not null)),
  check (state = 'draft' or register_number is not null)
);
comment on table records is 'What has been drawn up here, with its number in the municipality''s register and its secrecy mark. Holds no content; never removed.';
comment on column records.subject is 'What it is among its kind: the id of a frozen picture, the name of a document that exists once.';
comment on column records.register_number is 'As the municipality writes it. Several documents of one matter can share it.';
comment on column records.title_secret is 'The title itself is left out of the public register (OSL 5 kap. 3 §).';
comment on column records.role is 'With organisation_id: through whose eyes it was made, so that a public copy of the same can be made.';
create index records_by_time on records (municipality_id, made_at desc);

create table record_series (
  municipality_id uuid not null,
  prefix text not null check (length(prefix) between 1 and 20),
  digits smallint not null default 4 check (digits between 1 and 8),
  year smallint not null default 0,
  last integer not null default 0 check (last >= 0),
  primary key (municipality_id),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table record_series is 'A running series of register numbers, when Samsyn is to give them: prefix, year, the last one given.';

create table conduct_texts (
  municipality_id uuid not null,
  version integer not null check (version >= 1),
  lines text[] not null,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, version),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table conduct_texts is 'What the municipality adds to the code of conduct; the newest version holds.';

create table conduct_acceptances (
  municipality_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  version text not null check (length(version) between 1 and 20),
  text_hash bytea not null check (octet_length(text_hash) = 32),
  accepted_at timestamptz not null default now(),
  primary key (municipality_id, account_id, version),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table conduct_acceptances is 'Who has accepted which version of the code of conduct, and the hash of the text that was shown.';

-- What was frozen before there was a register. An owner without the rights of a superuser sees the rows of all only while that is not forced.
alter table pictures no force row level security;
insert into records (municipality_id, kind, subject, title, organisation_id, role, made_at)
  select municipality_id, 'picture', id::text, coalesce(name, 'Problembild'), organisation_id, coalesce(role, 'coordinator'), made from pictures
  where frozen;
alter table pictures force row level security;

do $$
declare name text;
begin
  foreach name in array array['records', 'record_series', 'conduct_texts', 'conduct_acceptances'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
