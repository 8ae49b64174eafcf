-- The register's history, and prioritising: rounds with criteria fixed before scoring, each party's own scores unseen until they are opened,
-- the joint scores, and the council's choice with what was not chosen. Every score is kept; nothing of it is changed afterwards.

alter table problems
  add column split_from uuid,
  add foreign key (municipality_id, split_from) references problems (municipality_id, id) on delete restrict,
  add constraint ended_says_when check ((state = 'open') = (closed_at is null));

create table problem_events (
  municipality_id uuid not null,
  id bigint not null generated always as identity,
  problem_id uuid not null,
  kind text not null check (kind in ('opened', 'closed', 'reopened', 'merged', 'took', 'split', 'part')),
  reason text not null default '' check (length(reason) <= 2000),
  other_id uuid,
  organisation_id uuid not null,
  account_id uuid references accounts (id) on delete set null,
  at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete cascade,
  foreign key (municipality_id, other_id) references problems (municipality_id, id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check (kind in ('opened', 'took', 'part') or length(reason) >= 10)
);
comment on table problem_events is 'What has become of a problem, by whom and why. took: another was merged into it; part: it was split from another.';

create table harm_tables (
  municipality_id uuid not null,
  version integer not null check (version >= 1),
  source text not null check (length(source) between 10 and 1000),
  weights jsonb not null,
  organisation_id uuid not null,
  account_id uuid references accounts (id) on delete set null,
  at timestamptz not null default now(),
  primary key (municipality_id, version),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table harm_tables is 'Weights of harm per kind of offence, version by version, each with where it is from. Version 0 is the program''s own starting values.';

create table prioritising_rounds (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number integer not null check (number >= 1),
  name text collate "sv-x-icu" not null check (length(name) between 1 and 120),
  picture_id uuid not null,
  harm_version integer not null check (harm_version >= 0),
  state text not null default 'criteria' check (state in ('criteria', 'alone', 'together', 'decided')),
  criteria jsonb not null,
  locked_at timestamptz,
  opened_at timestamptz,
  opened_reason text check (length(opened_reason) <= 1000),
  decided_at timestamptz,
  decided_on date,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete restrict,
  check ((state = 'criteria') = (locked_at is null)),
  check ((state in ('together', 'decided')) = (opened_at is not null)),
  check ((state = 'decided') = (decided_at is not null)),
  check ((decided_at is null) = (decided_on is null))
);
comment on table prioritising_rounds is 'One round of prioritising on one frozen picture. Criteria and anchors are fixed before anyone scores.';

create table round_parties (
  municipality_id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  done_at timestamptz,
  dissent text check (length(dissent) between 1 and 2000),
  primary key (municipality_id, round_id, organisation_id),
  foreign key (municipality_id, round_id) references prioritising_rounds (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table round_parties is 'Who scores in a round, when each was done, and what it wants noted against the decision.';

create table round_problems (
  municipality_id uuid not null,
  round_id uuid not null,
  problem_id uuid not null,
  ground text check (ground in ('data', 'said', 'cannot_tell', 'not_comparable', 'not_in_picture')),
  not_chosen text check (length(not_chosen) between 1 and 2000),
  primary key (municipality_id, round_id, problem_id),
  foreign key (municipality_id, round_id) references prioritising_rounds (municipality_id, id) on delete cascade,
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete restrict
);
comment on table round_problems is 'The problems of a round, whether there is ground to score them, and why they were not chosen.';

create table round_scores (
  municipality_id uuid not null,
  id bigint not null generated always as identity,
  round_id uuid not null,
  problem_id uuid not null,
  criterion text not null check (length(criterion) between 1 and 20),
  organisation_id uuid not null,
  score smallint not null check (score between 1 and 5),
  note text not null default '' check (length(note) <= 400),
  account_id uuid references accounts (id) on delete set null,
  at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id, problem_id) references round_problems (municipality_id, round_id, problem_id) on delete restrict,
  foreign key (municipality_id, round_id, organisation_id) references round_parties (municipality_id, round_id, organisation_id) on delete restrict
);
comment on table round_scores is 'Each party''s own scores, all versions; the last of each counts. Another organisation sees them once the round is opened: a row policy.';

create table round_joint_scores (
  municipality_id uuid not null,
  id bigint not null generated always as identity,
  round_id uuid not null,
  problem_id uuid not null,
  criterion text not null check (length(criterion) between 1 and 20),
  score smallint not null check (score between 1 and 5),
  note text not null default '' check (length(note) <= 400),
  organisation_id uuid not null,
  account_id uuid references accounts (id) on delete set null,
  at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, round_id, problem_id) references round_problems (municipality_id, round_id, problem_id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table round_joint_scores is 'What the parties agreed on together, all versions; the last of each counts. organisation_id: who wrote it down.';

alter table priorities
  add column round_id uuid,
  add column end_reason text check (length(end_reason) between 10 and 2000),
  add foreign key (municipality_id, round_id) references prioritising_rounds (municipality_id, id) on delete restrict;

create index problem_events_of on problem_events (municipality_id, problem_id, id);
create index round_scores_of on round_scores (municipality_id, round_id, problem_id, criterion, id);
create index round_joint_scores_of on round_joint_scores (municipality_id, round_id, problem_id, criterion, id);

do $$
declare name text;
begin
  foreach name in array array['problem_events', 'harm_tables', 'prioritising_rounds', 'round_parties', 'round_problems', 'round_scores',
    'round_joint_scores'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
