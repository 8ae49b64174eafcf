-- Causes with evidence and order, the chain of events, goals that are locked, and measure types of one's own.

alter table causes
  add column position integer not null default 0,
  add column state_reason text check (length(state_reason) between 10 and 1000),
  add column judged_at timestamptz,
  add column changed_at timestamptz not null default now(),
  -- what is judged says why
  add check (judged_at is null or state_reason is not null),
  add check (state = 'untested' or judged_at is not null);

create table cause_evidence (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cause_id uuid not null,
  speaks text not null check (speaks in ('for', 'against')),
  text text not null check (length(text) between 3 and 1000),
  source text not null check (length(source) between 2 and 300),
  picture_id uuid,
  category text,
  place_type text,
  area_key text,
  daypart text,
  organisation_id uuid not null,
  added_by uuid references accounts (id) on delete set null,
  added_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, cause_id) references causes (municipality_id, id) on delete cascade,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table cause_evidence is 'What speaks for or against a cause, and who says so. May point at a finding of a frozen picture; holds no counts of its own.';

create table event_steps (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  problem_id uuid not null,
  position integer not null check (position >= 1),
  what text not null check (length(what) between 3 and 300),
  cause_id uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete cascade,
  foreign key (municipality_id, cause_id) references causes (municipality_id, id) on delete set null (cause_id)
);
comment on table event_steps is 'The chain of events of a problem, step by step, with the cause that acts at a step.';

alter table goals
  add column number integer not null check (number >= 1),
  -- the smallest change and the chance that the target is seen, as computed when the goal was written; null where it cannot be counted
  add column power jsonb,
  add column visible boolean,
  add column written_by uuid references accounts (id) on delete set null,
  add column changed_at timestamptz not null default now(),
  add unique (municipality_id, number),
  add check (visible is null or power is not null);

create table goal_amendments (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  goal_id uuid not null,
  number integer not null check (number >= 1),
  reason text not null check (length(reason) between 10 and 1000),
  target jsonb,
  due date,
  method text check (length(method) between 1 and 2000),
  power jsonb,
  visible boolean,
  amended_by uuid references accounts (id) on delete set null,
  amended_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, goal_id, number),
  foreign key (municipality_id, goal_id) references goals (municipality_id, id) on delete restrict,
  check (num_nonnulls(target, due, method) >= 1)
);
comment on table goal_amendments is 'Changes to a locked goal, each with its reason. What stands in goals is what was locked; the last amendment is what holds.';

-- A locked goal is never changed or removed, whoever asks: changes are amendments. Erasing the person who wrote it is not a change of it.
create function keep_locked_goal() returns trigger language plpgsql as $$
begin
  if old.locked_at is not null and (tg_op = 'DELETE'
    or (to_jsonb(new) - 'written_by') is distinct from (to_jsonb(old) - 'written_by')
    or (new.written_by is distinct from old.written_by and new.written_by is not null)) then
    raise exception 'goal.locked' using errcode = 'SM002';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_locked_goal before update or delete on goals for each row execute function keep_locked_goal();

create function keep_amendment() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'amended_by') = (to_jsonb(old) - 'amended_by') and new.amended_by is null then
    return new;
  end if;
  raise exception 'goal.locked' using errcode = 'SM002';
end $$;
create trigger keep_amendment before update or delete on goal_amendments for each row execute function keep_amendment();

create table own_measure_types (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text collate "sv-x-icu" not null check (length(name) between 3 and 120),
  body jsonb not null,
  organisation_id uuid not null,
  added_by uuid references accounts (id) on delete set null,
  added_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check (body #>> '{source,title}' is not null)
);
comment on table own_measure_types is 'Measure types that the municipality has added to the library: the same fields, a source always.';

create index cause_evidence_of_cause on cause_evidence (municipality_id, cause_id, added_at);
create index event_steps_of_problem on event_steps (municipality_id, problem_id, position);
create index goals_of_problem on goals (municipality_id, problem_id);
create index goals_of_measure on goals (municipality_id, measure_id);

do $$
declare name text;
begin
  foreach name in array array['cause_evidence', 'event_steps', 'goal_amendments', 'own_measure_types'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
