-- What happens to a meeting and to a decision after they are made: a meeting is moved or cancelled, a decision reworded, withdrawn, replaced,
-- or to be tried again after a conflict of interest that was told too late. Every step keeps what was, and why.

alter table bodies
  add column casting boolean not null default true,
  add column remind_days smallint[] not null default '{14,3,1}'
    check (cardinality(remind_days) <= 5 and 1 <= all (remind_days) and 60 >= all (remind_days));
comment on column bodies.casting is 'Even votes are settled by whoever presides.';
comment on column bodies.remind_days is 'So many days before the last day of adjustment those who have not answered are reminded.';

alter table meetings add column sequence integer not null default 0 check (sequence >= 0);
comment on column meetings.sequence is 'SEQUENCE of the calendar files that have been sent (RFC 5545): the highest replaces the others.';
-- an owner without the rights of a superuser sees the rows of all only while that is not forced
alter table meetings no force row level security;
update meetings set sequence = floor(extract(epoch from summoned_at))::bigint % 1000000 where summoned_at is not null;
alter table meetings force row level security;

create table meeting_changes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  kind text not null check (kind in ('moved', 'cancelled', 'reopened')),
  starts_at timestamptz not null,
  ends_at timestamptz,
  place text not null check (length(place) <= 200),
  reason text not null check (length(reason) between 5 and 400),
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references meetings (municipality_id, id) on delete cascade
);
comment on table meeting_changes is 'A meeting moved, cancelled or opened again: when and where it was to be before that, and why.';
create index meeting_changes_of on meeting_changes (municipality_id, meeting_id, at);

create table meeting_summons (
  municipality_id uuid not null,
  meeting_id uuid not null,
  member_id uuid not null,
  at timestamptz not null,
  primary key (municipality_id, meeting_id, member_id),
  foreign key (municipality_id, meeting_id) references meetings (municipality_id, id) on delete cascade,
  foreign key (municipality_id, member_id) references body_members (municipality_id, id) on delete cascade
);
comment on table meeting_summons is 'The seats that have been called to a meeting, and so are told when it is moved or cancelled.';

alter table decisions
  add column ballot text check (ballot in ('open', 'closed')),
  add column votes_for smallint check (votes_for >= 0),
  add column votes_against smallint check (votes_against >= 0),
  add column votes_abstain smallint check (votes_abstain >= 0),
  add column retry_at timestamptz,
  add column replaces_id uuid,
  add foreign key (municipality_id, replaces_id) references decisions (municipality_id, id) on delete restrict;
alter table decisions no force row level security;
update decisions set ballot = 'closed' where how = 'vote';
alter table decisions force row level security;
comment on column decisions.ballot is 'Open: the minutes tell how each voted. Closed: how many only, and nobody keeps who.';
comment on column decisions.retry_at is 'A conflict of interest was told after the decision: those without one try it again.';
comment on column decisions.replaces_id is 'The earlier decision that this one stands in the place of.';
create index decisions_replacing on decisions (municipality_id, replaces_id) where replaces_id is not null;
create index decisions_of_measure on decisions (municipality_id, measure_id) where measure_id is not null;
create index decisions_of_priority on decisions (municipality_id, priority_id) where priority_id is not null;
create index decisions_of_agreement on decisions (municipality_id, agreement_id) where agreement_id is not null;

alter table decision_votes drop constraint decision_votes_vote_check,
  add constraint decision_votes_vote_check check (vote in ('for', 'against', 'abstain', 'absent')),
  add column deputy_id uuid,
  add foreign key (municipality_id, deputy_id) references body_members (municipality_id, id) on delete restrict;
comment on column decision_votes.deputy_id is 'The deputy who sat in the seat and voted.';

alter table reservations
  add column member_id uuid,
  add foreign key (municipality_id, member_id) references body_members (municipality_id, id) on delete restrict;
comment on column reservations.member_id is 'The seat whose holder dissents; empty in what was written before it could be told.';

create table decision_changes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  decision_id uuid not null,
  kind text not null check (kind in ('reworded', 'withdrawn')),
  was text not null check (length(was) between 1 and 4000),
  was_organisation uuid,
  was_role text check (length(was_role) <= 120),
  was_due date,
  reason text not null check (length(reason) between 5 and 400),
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, decision_id) references decisions (municipality_id, id) on delete cascade,
  foreign key (municipality_id, was_organisation) references organisations (municipality_id, id) on delete restrict
);
comment on table decision_changes is 'A decision reworded or withdrawn before its minutes were adjusted: what it said, and why it was changed.';
create index decision_changes_of on decision_changes (municipality_id, decision_id, at);

create table minutes_reminders (
  municipality_id uuid not null,
  adjuster_id uuid not null,
  step smallint not null check (step between 0 and 60),
  at timestamptz not null,
  letters smallint not null check (letters >= 0),
  primary key (municipality_id, adjuster_id, step),
  foreign key (municipality_id, adjuster_id) references adjusters (municipality_id, id) on delete cascade
);
comment on table minutes_reminders is 'An adjuster who had not answered was reminded so many days before the last day; step 0: it has passed, and the chair was told.';

-- what a locked decision replaces, and how it was voted, stays as its other words do
create or replace function refuse_locked_decision() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 or not meeting_locked(old.meeting_id) then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or (new.text, new.year, new.paragraph, new.position, new.item_id, new.meeting_id, new.decided_on, new.how, new.casting,
      new.responsible_organisation, new.responsible_role, new.due, new.replaces_id, new.ballot, new.votes_for, new.votes_against,
      new.votes_abstain)
    is distinct from (old.text, old.year, old.paragraph, old.position, old.item_id, old.meeting_id, old.decided_on, old.how, old.casting,
      old.responsible_organisation, old.responsible_role, old.due, old.replaces_id, old.ballot, old.votes_for, old.votes_against,
      old.votes_abstain)
    or new.state = 'withdrawn' and old.state <> 'withdrawn'
  then raise exception 'the minutes of meeting % are locked', old.meeting_id using errcode = 'SM001'; end if;
  return new;
end $$;

do $$
declare name text;
begin
  foreach name in array array['meeting_changes', 'meeting_summons', 'decision_changes', 'minutes_reminders'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
