-- How long the work of the cycle is kept: classes of their own for what was signed and adjusted, drafts, reviews, presence plans, calendar
-- addresses and visits. What is locked goes by decision of the municipality alone, at night, by the database's owner.
-- Signing on paper: a party that was to accede may be missing.

alter table retention_rules drop constraint retention_rules_data_class_check,
  add constraint retention_rules_data_class_check check (data_class in ('rows', 'quarantine', 'uploads', 'photos', 'invitations', 'accounts', 'log',
    'archive', 'drafts', 'reviews', 'presence', 'calendars', 'visits')),
  -- what the archive keeps is not removed by a slip of the hand
  add check (data_class <> 'archive' or months >= 120);
alter table legal_holds drop constraint legal_holds_data_class_check,
  add constraint legal_holds_data_class_check check (data_class in ('rows', 'quarantine', 'uploads', 'photos', 'invitations', 'accounts', 'log',
    'archive', 'drafts', 'reviews', 'presence', 'calendars', 'visits'));

-- nobody who asks in a scope is, or inherits from, the owner of the tables
create function removed_by_plan() returns boolean language sql stable as $$
  select coalesce(current_setting('samsyn.retention', true), '') = 'on'
    and exists (select 1 from pg_class c where c.oid = 'public.retention_rules'::regclass and pg_has_role(current_user, c.relowner, 'usage'))
$$;
comment on function removed_by_plan() is 'Whether the nightly removal is at work. The locks on what was signed and adjusted let it through, and nobody else.';

drop trigger keep_signing on signings;
create trigger keep_signing before update or delete on signings for each row when (not removed_by_plan()) execute function keep_signing();
drop trigger locked on minutes;
create trigger locked before update or delete on minutes for each row when (not removed_by_plan()) execute function refuse_locked_minutes();
drop trigger locked on decisions;
create trigger locked before update or delete on decisions for each row when (not removed_by_plan()) execute function refuse_locked_decision();

create index calendar_feeds_by_use on calendar_feeds (municipality_id, (coalesce(ended_at, read_at, made_at)));

alter table signing_steps drop constraint signing_steps_state_check,
  add constraint signing_steps_state_check check (state in ('waiting', 'signed', 'declined', 'absent')),
  add check (state <> 'absent' or part = 'accedes');
alter table signing_events drop constraint signing_events_kind_check,
  add constraint signing_events_kind_check check (kind in ('started', 'signed', 'declined', 'absent', 'deputy', 'reassigned', 'reminded', 'withdrawn',
    'sealed'));
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
  -- not on the paper that the others signed: the coordinator says so, of one who was to accede
  if new.way = 'paper' or new.state = 'absent' then
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
