-- What an undo and a preview need: which known rows a delivery also held, when its present step began, and the municipality's own hash key.

create table known_incidents (
  municipality_id uuid not null,
  batch_id uuid not null,
  source_id uuid not null,
  fingerprint bytea not null check (octet_length(fingerprint) = 16),
  primary key (municipality_id, batch_id, source_id, fingerprint),
  foreign key (municipality_id, batch_id) references import_batches (municipality_id, id) on delete cascade,
  foreign key (municipality_id, source_id) references sources (municipality_id, id)
);
comment on table known_incidents is 'Rows of a delivery that were known before it. When the earlier delivery is undone they become this one''s.';
create index known_incidents_by_row on known_incidents (municipality_id, source_id, fingerprint);
alter table known_incidents enable row level security;
alter table known_incidents force row level security;
create policy one_municipality on known_incidents
  using (municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid);

alter table import_batches add column step_started_at timestamptz not null default now();
alter table quarantined_rows add column file_name text not null default '';

alter table municipalities add column hash_key bytea not null
  default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
comment on column municipalities.hash_key is 'Key of the hashes that recognise known rows. Never leaves the server.';
