-- Measures as they are planned and done: who, where, when, how much; one row for each occasion; reminders; calendars to subscribe to.

alter table measures
  add column description text not null default '' check (length(description) <= 2000),
  add column effect text check (effect in ('short', 'long')),
  add column schedule jsonb,
  add column dose_minutes integer check (dose_minutes between 1 and 1440),
  add column dose_persons integer check (dose_persons between 1 and 500),
  add column amount_planned integer check (amount_planned >= 1),
  add column amount_unit text check (length(amount_unit) between 1 and 40),
  add column budget_hours numeric(10, 1) check (budget_hours >= 0),
  add column budget_kr integer check (budget_kr >= 0),
  add column documented text not null default '' check (length(documented) <= 500),
  add column area_keys text[] not null default '{}',
  add column polygon jsonb,
  add column expected date,
  add column expected_reason text check (length(expected_reason) between 1 and 500),
  add column follow_up text check (follow_up in ('green', 'yellow', 'red')),
  add column follow_up_note text check (length(follow_up_note) between 1 and 1000),
  add column follow_up_on date,
  add column made_by uuid references accounts (id) on delete set null,
  add column made_at timestamptz not null default now(),
  add check ((amount_planned is null) = (amount_unit is null)),
  add check ((expected is null) = (expected_reason is null)),
  add check (num_nulls(follow_up, follow_up_note, follow_up_on) in (0, 3));
comment on column measures.schedule is 'When it is to be done, as the form holds it; the rule of RFC 5545 is made from it. Wall time in Sweden.';
comment on column measures.expected is 'A later last day than was planned, with its reason: the plan itself stays as it was.';

create table measure_executors (
  municipality_id uuid not null,
  measure_id uuid not null,
  organisation_id uuid not null,
  primary key (municipality_id, measure_id, organisation_id),
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table measure_executors is 'Who carries a measure out, beside whoever answers for it.';

create table measure_states (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  state_before text,
  state text not null check (state in ('planned', 'active', 'done', 'stopped')),
  reason text not null default '' check (length(reason) <= 500),
  account_id uuid references accounts (id) on delete set null,
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete cascade
);
comment on table measure_states is 'Each step of a measure from state to state, with its reason.';

create table activities (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  key timestamp,
  starts timestamp not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  minutes_planned integer not null check (minutes_planned between 1 and 1440),
  persons_planned integer check (persons_planned >= 1),
  state text not null default 'planned' check (state in ('planned', 'done', 'missed', 'cancelled')),
  minutes integer check (minutes >= 0),
  persons integer check (persons >= 0),
  amount integer check (amount >= 0),
  note text not null default '' check (length(note) <= 500),
  reported_by uuid references accounts (id) on delete set null,
  reported_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, measure_id, key),
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete cascade,
  check ((state = 'planned') = (reported_at is null)),
  check (state <> 'planned' or num_nonnulls(minutes, persons, amount) = 0)
);
comment on table activities is 'One occasion of a measure: planned, then done, missed or cancelled, with how much was done.';
comment on column activities.key is 'The wall time that the schedule gave it, by which it is known when the schedule changes. Null: added by hand.';
comment on column activities.starts is 'Wall time in Sweden; starts_at is the same as a moment. Differs from key when it has been moved.';
create index activities_of_measure on activities (municipality_id, measure_id, starts);
create index activities_waiting on activities (municipality_id, ends_at) where state = 'planned';

create table measure_reminders (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  activity_id uuid,
  step text not null check (step in ('owner', 'coordinator', 'chair')),
  account_id uuid not null references accounts (id) on delete cascade,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, measure_id, activity_id, step, account_id),
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete cascade,
  foreign key (municipality_id, activity_id) references activities (municipality_id, id) on delete cascade
);
comment on table measure_reminders is 'Who has been reminded of what is late, once for each step. Shown to that person until it is reported.';

create table calendar_feeds (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  kind text not null check (kind in ('person', 'organisation', 'body')),
  account_id uuid not null references accounts (id) on delete cascade,
  organisation_id uuid not null,
  role text not null,
  body_id uuid,
  made_at timestamptz not null,
  read_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete cascade,
  foreign key (municipality_id, body_id) references bodies (municipality_id, id) on delete cascade,
  check ((kind = 'body') = (body_id is not null))
);
comment on table calendar_feeds is 'A secret address from which a calendar program fetches what its maker sees. The address itself is not kept, only its hash.';

do $$
declare name text;
begin
  foreach name in array array['measure_executors', 'measure_states', 'activities', 'measure_reminders', 'calendar_feeds'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
