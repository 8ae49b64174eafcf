-- Who meets, what the agenda holds, who was there, what was decided and how, and minutes that are locked once their adjusters have approved
-- them. What somebody recused may not see stands in tables of its own, so that a row policy can hide it.

alter table bodies add column quorum smallint not null default 1 check (quorum between 1 and 100);
comment on column bodies.quorum is 'How many who may vote must take part for a decision.';

create table body_members (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  body_id uuid not null,
  organisation_id uuid not null,
  account_id uuid references accounts (id) on delete set null,
  function text not null check (function in ('chair', 'vice-chair', 'member', 'deputy', 'secretary', 'adjunct')),
  title text not null check (length(title) between 1 and 120),
  starts date not null,
  ends date,
  primary key (municipality_id, id),
  foreign key (municipality_id, body_id) references bodies (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check (ends is null or ends >= starts)
);
comment on table body_members is 'A seat in a body: which organisation has it, as which function, from when to when. No names.';
create index body_members_of on body_members (municipality_id, body_id, starts);

alter table meetings
  add column summoned_at timestamptz,
  add column opened_at timestamptz,
  add column closed_at timestamptz,
  add column changed_reason text check (length(changed_reason) <= 400);

create table meeting_items (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  body_id uuid not null,
  year smallint not null,
  position smallint not null check (position between 1 and 200),
  paragraph integer check (paragraph >= 1),
  kind text not null check (length(kind) between 1 and 40),
  title text not null check (length(title) between 1 and 200),
  minutes smallint not null default 10 check (minutes between 0 and 480),
  state text not null default 'waiting' check (state in ('waiting', 'open', 'done', 'postponed')),
  origin_id uuid,
  secrecy_paragraph text check (length(secrecy_paragraph) between 1 and 60),
  secrecy_by text check (length(secrecy_by) between 1 and 120),
  primary key (municipality_id, id),
  unique (municipality_id, body_id, year, paragraph),
  foreign key (municipality_id, meeting_id) references meetings (municipality_id, id) on delete cascade,
  foreign key (municipality_id, body_id) references bodies (municipality_id, id) on delete cascade,
  foreign key (municipality_id, origin_id) references meeting_items (municipality_id, id) on delete restrict,
  check ((secrecy_paragraph is null) = (secrecy_by is null))
);
create index meeting_items_of on meeting_items (municipality_id, meeting_id, position);
comment on table meeting_items is 'The agenda. What is on it is seen by all; papers, notes and decisions stand in tables of their own. Paragraphs run over the year of a body.';
comment on column meeting_items.origin_id is 'The postponed item of an earlier meeting that this one takes up again.';

create table recusals (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  item_id uuid not null,
  organisation_id uuid not null,
  whole boolean not null,
  account_id uuid references accounts (id) on delete set null,
  reason text not null check (length(reason) between 5 and 400),
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, item_id, organisation_id, account_id),
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check (not whole or account_id is null)
);
comment on table recusals is 'Jäv: an organisation, or one person of it, that takes no part in an item and sees nothing of it, then or later.';

create function asker_recused(item uuid) returns boolean language sql stable as $$
  select exists (select 1 from recusals r where r.municipality_id = asker_municipality() and r.item_id = item
    and (r.whole and r.organisation_id = asker_organisation() or r.account_id = nullif(current_setting('samsyn.account', true), '')::uuid))
$$;
comment on function asker_recused is 'Whether whoever asks has declared a conflict of interest in the item, or their organisation has.';

create table meeting_papers (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  item_id uuid not null,
  kind text not null check (kind in ('picture', 'record', 'file')),
  title text not null check (length(title) between 1 and 200),
  picture_id uuid,
  record_id uuid,
  file bytea check (octet_length(file) between 1 and 5000000),
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete cascade,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete restrict,
  foreign key (municipality_id, record_id) references records (municipality_id, id) on delete restrict,
  check (num_nonnulls(picture_id, record_id, file) = 1)
);
comment on table meeting_papers is 'What is read before an item: a frozen picture (seen through the reader''s own eyes), an entry of the register, or a PDF.';

create table meeting_notes (
  municipality_id uuid not null,
  item_id uuid not null,
  text text not null check (length(text) between 1 and 8000),
  primary key (municipality_id, item_id),
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete cascade
);
comment on table meeting_notes is 'What was said, as the minutes will tell it.';

create table attendance (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  member_id uuid not null,
  item_id uuid,
  status text not null check (status in ('present', 'absent', 'deputy')),
  deputy_id uuid,
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, meeting_id, member_id, item_id),
  foreign key (municipality_id, meeting_id) references meetings (municipality_id, id) on delete cascade,
  foreign key (municipality_id, member_id) references body_members (municipality_id, id) on delete restrict,
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete cascade,
  foreign key (municipality_id, deputy_id) references body_members (municipality_id, id) on delete restrict
);
comment on table attendance is 'Who took part, seat by seat; a row with an item is for that item alone.';

alter table decisions
  add column item_id uuid,
  add column position smallint check (position between 1 and 50),
  add column how text not null default 'agreed' check (how in ('agreed', 'vote')),
  add column casting boolean not null default false,
  add column done_note text check (length(done_note) <= 1000),
  add column done_on date,
  add foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete restrict;
comment on column decisions.casting is 'The votes were even and the chair''s decided.';
create index decisions_of_meeting on decisions (municipality_id, meeting_id, paragraph, position);

create table decision_votes (
  municipality_id uuid not null,
  decision_id uuid not null,
  member_id uuid not null,
  vote text not null check (vote in ('for', 'against', 'abstain')),
  primary key (municipality_id, decision_id, member_id),
  foreign key (municipality_id, decision_id) references decisions (municipality_id, id) on delete cascade,
  foreign key (municipality_id, member_id) references body_members (municipality_id, id) on delete restrict
);
comment on table decision_votes is 'How each seat voted, where there was a vote.';

create table reservations (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  decision_id uuid not null,
  organisation_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  primary key (municipality_id, id),
  foreign key (municipality_id, decision_id) references decisions (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table reservations is 'Dissent: an organisation that holds another opinion, and which.';

create table minutes (
  municipality_id uuid not null,
  meeting_id uuid not null,
  ready_at timestamptz not null,
  adjust_by date not null,
  locked_at timestamptz,
  head text,
  hash bytea check (length(hash) = 32),
  primary key (municipality_id, meeting_id),
  foreign key (municipality_id, meeting_id) references meetings (municipality_id, id) on delete cascade,
  check ((locked_at is null) = (hash is null) and (locked_at is null) = (head is null))
);
comment on table minutes is 'The minutes of a meeting, from when the secretary is done until they are locked. The hash is over the head and the hashes of the paragraphs.';

create table minutes_paragraphs (
  municipality_id uuid not null,
  meeting_id uuid not null,
  item_id uuid not null,
  content text not null,
  primary key (municipality_id, meeting_id, item_id),
  foreign key (municipality_id, meeting_id) references minutes (municipality_id, meeting_id) on delete cascade,
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete restrict
);
comment on table minutes_paragraphs is 'One paragraph of locked minutes, byte for byte what its hash in the head is over.';

create table adjusters (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  member_id uuid not null,
  position smallint not null,
  replaced_at timestamptz,
  replaced_reason text check (length(replaced_reason) <= 400),
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references minutes (municipality_id, meeting_id) on delete cascade,
  foreign key (municipality_id, member_id) references body_members (municipality_id, id) on delete restrict
);
comment on table adjusters is 'Who checks the minutes. One who cannot is replaced, with a reason; the row stays.';

create table minutes_approvals (
  municipality_id uuid not null,
  adjuster_id uuid not null,
  item_id uuid not null,
  at timestamptz not null,
  primary key (municipality_id, adjuster_id, item_id),
  foreign key (municipality_id, adjuster_id) references adjusters (municipality_id, id) on delete cascade,
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete cascade
);
comment on table minutes_approvals is 'A paragraph that an adjuster has approved as it stands. Taken back when its text changes.';

create table minutes_changes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  adjuster_id uuid not null,
  item_id uuid not null,
  was text not null check (length(was) <= 8000),
  wanted text not null check (length(wanted) between 1 and 8000),
  at timestamptz not null,
  reply text check (reply in ('taken', 'kept')),
  reply_reason text check (length(reply_reason) between 5 and 1000),
  replied_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, adjuster_id) references adjusters (municipality_id, id) on delete cascade,
  foreign key (municipality_id, item_id) references meeting_items (municipality_id, id) on delete cascade,
  check ((reply is null) = (replied_at is null)),
  check (reply is distinct from 'kept' or reply_reason is not null)
);
comment on table minutes_changes is 'What an adjuster wants the note of a paragraph to say instead, and what the secretary answered.';

alter table records drop constraint records_kind_check,
  add constraint records_kind_check check (kind in ('picture', 'dpia', 'processing', 'log-answer', 'source-export', 'minutes', 'agreement', 'other'));

alter table outbox add column calendar text;
comment on column outbox.calendar is 'An event for the receiver''s calendar (RFC 5545), sent along with the letter.';

-- locked minutes, and everything they tell, stay as they are; a removal that comes from another table (a whole municipality) still goes through
create function meeting_locked(meeting uuid) returns boolean language sql stable as $$
  select exists (select 1 from minutes m where m.meeting_id = meeting and m.locked_at is not null)
$$;
create function refuse_locked_minutes() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if old.locked_at is not null then raise exception 'the minutes of meeting % are locked', old.meeting_id using errcode = 'SM001'; end if;
  return coalesce(new, old);
end $$;
create trigger locked before update or delete on minutes for each row execute function refuse_locked_minutes();

create function refuse_locked_part() returns trigger language plpgsql as $$
declare meeting uuid;
begin
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  if tg_table_name in ('meeting_items', 'attendance', 'minutes_paragraphs', 'adjusters') then meeting := old.meeting_id;
  elsif tg_table_name in ('meeting_notes', 'recusals', 'meeting_papers') then
    select i.meeting_id into meeting from meeting_items i where i.municipality_id = old.municipality_id and i.id = old.item_id;
  elsif tg_table_name in ('decision_votes', 'reservations') then
    select d.meeting_id into meeting from decisions d where d.municipality_id = old.municipality_id and d.id = old.decision_id;
  else
    select a.meeting_id into meeting from adjusters a where a.municipality_id = old.municipality_id and a.id = old.adjuster_id;
  end if;
  if meeting_locked(meeting) then raise exception 'the minutes of meeting % are locked', meeting using errcode = 'SM001'; end if;
  return coalesce(new, old);
end $$;

-- a decision lives on after its minutes: it is done, or withdrawn; its words do not change
create function refuse_locked_decision() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 or not meeting_locked(old.meeting_id) then return coalesce(new, old); end if;
  if tg_op = 'DELETE' or (new.text, new.year, new.paragraph, new.position, new.item_id, new.meeting_id, new.decided_on, new.how, new.casting,
      new.responsible_organisation, new.responsible_role, new.due)
    is distinct from (old.text, old.year, old.paragraph, old.position, old.item_id, old.meeting_id, old.decided_on, old.how, old.casting,
      old.responsible_organisation, old.responsible_role, old.due)
  then raise exception 'the minutes of meeting % are locked', old.meeting_id using errcode = 'SM001'; end if;
  return new;
end $$;
create trigger locked before update or delete on decisions for each row execute function refuse_locked_decision();

do $$
declare name text;
begin
  foreach name in array array['meeting_items', 'attendance', 'minutes_paragraphs', 'adjusters', 'meeting_notes', 'recusals', 'meeting_papers',
    'decision_votes', 'reservations', 'minutes_approvals', 'minutes_changes'] loop
    execute format('create trigger locked before update or delete on %I for each row execute function refuse_locked_part()', name);
  end loop;
  foreach name in array array['body_members', 'meeting_items', 'recusals', 'meeting_papers', 'meeting_notes', 'attendance', 'decision_votes',
    'reservations', 'minutes', 'minutes_paragraphs', 'adjusters', 'minutes_approvals', 'minutes_changes'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
