-- Signing: a party that accedes may decline without ending the round. Seals: why one has no time stamp. Visits: since when something is new.

alter table signing_steps add column part text not null default 'signs' check (part in ('signs', 'accedes'));
alter table signing_steps alter column part drop default;
comment on column signing_steps.part is 'A founding party signs first-hand; one that accedes may stay out, and the others go on.';

-- as the wording that was presented says it
do $$
declare name text;
begin
  foreach name in array array['signing_steps', 'signings', 'agreement_versions'] loop
    execute format('alter table %I no force row level security', name);
  end loop;
  alter table signing_steps disable trigger keep_step;
  update signing_steps s set part = 'accedes'
  from signings g
  join agreement_versions v on v.municipality_id = g.municipality_id and v.agreement_id = g.agreement_id and v.version = g.version
  cross join lateral jsonb_array_elements(v.content->'parties') p
  where g.municipality_id = s.municipality_id and g.id = s.signing_id
    and p->>'organisationId' = s.organisation_id::text and p->>'part' = 'accedes';
  alter table signing_steps enable trigger keep_step;
  foreach name in array array['signing_steps', 'signings', 'agreement_versions'] loop
    execute format('alter table %I force row level security', name);
  end loop;
end $$;

alter table seals add column stamp_fault text check (stamp_fault in ('another', 'failed'));
comment on column seals.stamp_fault is 'Why the seal has no time stamp although one was asked for. Null: it has one, or none was asked for.';

create or replace function keep_signing() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or (new.agreement_id, new.version, new.content_hash) is distinct from (old.agreement_id, old.version, old.content_hash) then
    raise exception 'a signing stands on its wording' using errcode = 'SM002';
  end if;
  -- complete: nobody is left to ask and every founding party has signed; declined: a founding party said no
  if new.state <> old.state and not (
    old.state = 'open' and new.state = 'withdrawn'
    or old.state = 'open' and new.state = 'declined' and exists (select 1 from signing_steps s
      where s.municipality_id = new.municipality_id and s.signing_id = new.id and s.part = 'signs' and s.state = 'declined')
    or old.state = 'open' and new.state = 'complete' and not exists (select 1 from signing_steps s
      where s.municipality_id = new.municipality_id and s.signing_id = new.id
        and (s.state = 'waiting' or s.part = 'signs' and s.state <> 'signed'))
    or old.state = 'complete' and new.state = 'sealed' and exists (select 1 from seals s
      where s.municipality_id = new.municipality_id and s.signing_id = new.id)) then
    raise exception 'a signing does not go from % to %', old.state, new.state using errcode = 'SM002';
  end if;
  return new;
end $$;

create or replace function keep_step() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or old.state <> 'waiting'
    or (new.signing_id, new.organisation_id, new.part, new.place, new.function_sv, new.function_en)
      is distinct from (old.signing_id, old.organisation_id, old.part, old.place, old.function_sv, old.function_en)
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

create table visits (
  municipality_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  organisation_id uuid not null,
  role text not null,
  since timestamptz,
  at timestamptz not null,
  primary key (municipality_id, account_id, organisation_id, role),
  foreign key (municipality_id, account_id, organisation_id, role)
    references memberships (municipality_id, account_id, organisation_id, role) on update cascade on delete cascade
);
comment on table visits is 'When a membership last looked at the present, and when its visit before that ended: only to say what is new since. Gone with it.';
comment on column visits.since is 'The end of the visit before this one; null at the first.';

create function forget_visit() returns trigger language plpgsql as $$
begin
  delete from visits v where v.municipality_id = new.municipality_id and v.account_id = new.account_id
    and v.organisation_id = new.organisation_id and v.role = new.role;
  return new;
end $$;
create trigger forget_visit after update of ended_at on memberships for each row when (new.ended_at is not null) execute function forget_visit();

do $$
declare name text;
begin
  foreach name in array array['visits'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
