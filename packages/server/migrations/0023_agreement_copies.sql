-- What a public copy of an agreement leaves out by decision, and what each part of a draft said when it last came from the chain, so that a
-- change by hand is known for one.

create table agreement_withheld (
  municipality_id uuid not null,
  agreement_id uuid not null,
  part text not null check (part ~ '^(section|focus|commitment):[a-z0-9-]{1,40}$'),
  reason text collate "sv-x-icu" not null check (length(reason) between 5 and 300),
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, agreement_id, part),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade
);
comment on table agreement_withheld is 'Parts that the public copy of an agreement leaves out, each with the reason. Decided after signing as well: the text stays as it is.';

create table agreement_chain_parts (
  municipality_id uuid not null,
  agreement_id uuid not null,
  part text not null check (length(part) between 5 and 80),
  text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  primary key (municipality_id, agreement_id, part),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade
);
comment on table agreement_chain_parts is 'The checksum of each part of an agreement as it last came from priorities, plan and follow-up: what differs from it is changed by hand.';

do $$
declare name text;
begin
  foreach name in array array['agreement_withheld', 'agreement_chain_parts'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
