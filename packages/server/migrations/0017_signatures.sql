-- Signing and sealing: who is to sign which wording, what each has done, and the sealed documents. What has been signed stays.

create table signings (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  agreement_id uuid not null,
  version integer not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  state text not null default 'open' check (state in ('open', 'complete', 'sealed', 'declined', 'withdrawn')),
  due date,
  started_by uuid references accounts (id) on delete set null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  reason text check (length(reason) <= 1000),
  primary key (municipality_id, id),
  foreign key (municipality_id, agreement_id, version) references agreement_versions (municipality_id, agreement_id, version) on delete restrict,
  check (state not in ('declined', 'withdrawn') or length(reason) >= 3)
);
comment on table signings is 'One round of signatures on one wording of an agreement. content_hash is what each signature is given on.';
create unique index one_signing_of_agreement on signings (municipality_id, agreement_id) where state in ('open', 'complete', 'sealed');

create table signing_steps (
  municipality_id uuid not null,
  signing_id uuid not null,
  organisation_id uuid not null,
  place smallint not null check (place between 1 and 41),
  function_sv text collate "sv-x-icu" not null check (length(function_sv) between 1 and 120),
  function_en text not null check (length(function_en) between 1 and 120),
  account_id uuid references accounts (id) on delete set null,
  deputy_id uuid references accounts (id) on delete set null,
  state text not null default 'waiting' check (state in ('waiting', 'signed', 'declined')),
  way text check (way in ('here', 'external', 'paper')),
  signed_by uuid references accounts (id) on delete set null,
  signed_at timestamptz,
  reminded_at timestamptz,
  primary key (municipality_id, signing_id, organisation_id),
  foreign key (municipality_id, signing_id) references signings (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check ((state = 'signed') = (way is not null)),
  check ((state = 'waiting') = (signed_at is null))
);
comment on table signing_steps is 'Who signs for a party: the function, and the account that has it. Steps with a lower place come first.';

create table signing_events (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  signing_id uuid not null,
  kind text not null check (kind in ('started', 'signed', 'declined', 'deputy', 'reassigned', 'reminded', 'withdrawn', 'sealed')),
  organisation_id uuid,
  function_sv text check (length(function_sv) <= 200),
  function_en text check (length(function_en) <= 200),
  account_id uuid references accounts (id) on delete set null,
  way text check (way in ('here', 'external', 'paper')),
  /* of a signature on paper: the day on the paper; of one through a provider: its reference */
  note text check (length(note) <= 1000),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, signing_id) references signings (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table signing_events is 'Everything that happened in a signing, as the event page of the sealed document prints it. Added to, never changed.';
create index events_of_signing on signing_events (municipality_id, signing_id, at);

create table signing_files (
  municipality_id uuid not null,
  signing_id uuid not null,
  kind text not null check (kind in ('sealed-sv', 'sealed-en', 'paper')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (octet_length(bytes) between 1 and 10000000),
  made_at timestamptz not null default now(),
  primary key (municipality_id, signing_id, kind),
  foreign key (municipality_id, signing_id) references signings (municipality_id, id) on delete cascade
);
comment on table signing_files is 'The sealed documents, and the scan of what was signed on paper. Added to, never changed.';

create table seals (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  signing_id uuid not null,
  lang text not null check (lang in ('sv', 'en')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  title text collate "sv-x-icu" not null check (length(title) between 1 and 300),
  version integer not null,
  certificate text not null check (certificate ~ '^[0-9a-f]{64}$'),
  time_stamped boolean not null,
  sealed_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, signing_id, lang),
  foreign key (municipality_id, signing_id) references signings (municipality_id, id) on delete cascade
);
comment on table seals is 'What anyone may know of a sealed document who holds it or its checksum: title, version, when, by which municipality. Read at the door.';
create index seals_by_sum on seals (sha256);
create index seals_by_content on seals (content_hash);
create index seals_by_certificate on seals (certificate);

create table external_signings (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  signing_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  reference text not null check (length(reference) between 1 and 200),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  evidence_hash text check (evidence_hash ~ '^[0-9a-f]{64}$'),
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, signing_id, organisation_id) references signing_steps (municipality_id, signing_id, organisation_id) on delete cascade
);
comment on table external_signings is 'Signatures asked for at a provider. Its evidence holds an identity number and stays there; here stand its reference and checksum.';

-- whoever the scope says is asking
create function asker_account() returns uuid language sql stable as $$
  select nullif(current_setting('samsyn.account', true), '')::uuid
$$;

create function keep_as_written() returns trigger language plpgsql as $$
begin
  -- an account that is erased, a municipality that leaves: those come through a key, not through a query
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  raise exception '% is added to, never changed', tg_table_name using errcode = 'SM002';
end $$;
create trigger keep_as_written before update or delete on signing_events for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on signing_files for each row execute function keep_as_written();
create trigger keep_as_written before update or delete on seals for each row execute function keep_as_written();

create function keep_signing() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or (new.agreement_id, new.version, new.content_hash) is distinct from (old.agreement_id, old.version, old.content_hash) then
    raise exception 'a signing stands on its wording' using errcode = 'SM002';
  end if;
  if new.state <> old.state and not (
    old.state = 'open' and new.state in ('declined', 'withdrawn')
    or old.state = 'open' and new.state = 'complete' and not exists (select 1 from signing_steps s
      where s.municipality_id = new.municipality_id and s.signing_id = new.id and s.state <> 'signed')
    or old.state = 'complete' and new.state = 'sealed' and exists (select 1 from seals s
      where s.municipality_id = new.municipality_id and s.signing_id = new.id)) then
    raise exception 'a signing does not go from % to %', old.state, new.state using errcode = 'SM002';
  end if;
  return new;
end $$;
create trigger keep_signing before update or delete on signings for each row execute function keep_signing();

create function keep_step() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or old.state <> 'waiting'
    or (new.signing_id, new.organisation_id, new.place, new.function_sv, new.function_en)
      is distinct from (old.signing_id, old.organisation_id, old.place, old.function_sv, old.function_en)
    or not exists (select 1 from signings s where s.municipality_id = old.municipality_id and s.id = old.signing_id and s.state = 'open') then
    raise exception 'what has been signed stays' using errcode = 'SM002';
  end if;
  if new.state = 'waiting' then return new; end if;
  if new.way = 'paper' then
    if asker_access('agreement') is distinct from 'write' then raise exception 'not for this role' using errcode = 'SM002'; end if;
    return new;
  end if;
  -- by the named person or the deputy, for the own organisation, in turn, and nobody twice
  if asker_account() is null or asker_account() not in (old.account_id, coalesce(old.deputy_id, old.account_id))
    or asker_organisation() is distinct from old.organisation_id
    or new.state = 'signed' and new.signed_by is distinct from asker_account()
    or new.state = 'signed' and exists (select 1 from signing_steps s where s.municipality_id = old.municipality_id
      and s.signing_id = old.signing_id and (s.signed_by = asker_account() or s.state = 'waiting' and s.place < old.place)) then
    raise exception 'not the signatory, or not in turn' using errcode = 'SM002';
  end if;
  return new;
end $$;
create trigger keep_step before update or delete on signing_steps for each row execute function keep_step();

-- a wording that somebody is asked to sign is the last one, and none is ever changed
create function keep_wording() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' or exists (select 1 from signings s where s.municipality_id = new.municipality_id and s.agreement_id = new.agreement_id
    and s.state in ('open', 'complete', 'sealed')) then
    raise exception 'the wording is out for signature or signed' using errcode = 'SM002';
  end if;
  return new;
end $$;
create trigger keep_wording before insert or update on agreement_versions for each row execute function keep_wording();

do $$
declare name text;
begin
  foreach name in array array['signings', 'signing_steps', 'signing_events', 'signing_files', 'seals', 'external_signings'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
