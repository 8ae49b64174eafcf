-- How long the work of the cycle is kept: classes of their own for what was signed and adjusted, drafts, reviews, presence plans, calendar
-- addresses and visits. What is locked goes by decision of the municipality alone, at night, by the database's owner.

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
