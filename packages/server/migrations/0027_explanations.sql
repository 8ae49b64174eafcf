-- What people know about the remarks on the data: a hole that is real, a month that a source never sent, a code that was changed on purpose.

create table explanations (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  code text not null check (length(code) between 1 and 60),
  source_key text,
  category text,
  area text,
  from_day date,
  to_day date,
  kind text not null check (kind in ('confirmed', 'explained')),
  note text collate "sv-x-icu" not null default '' check (length(note) <= 500),
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  check (kind = 'confirmed' or length(note) >= 3),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete cascade
);
comment on table explanations is 'What a party has said about a remark on the data, known by what the remark concerns. Stands wherever the remark does; withdrawn, never changed.';
create index explanations_standing on explanations (municipality_id, made_at desc) where withdrawn_at is null;

do $$
begin
  alter table explanations enable row level security;
  alter table explanations force row level security;
  create policy one_municipality on explanations using (municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid);
end $$;
