-- The middle of the cycle: problems, priorities, causes, measures, goals, agreements, bodies, meetings, decisions. What holds the chain together;
-- each room adds its own columns and tables in a migration of its own.

create table problems (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number integer not null check (number >= 1),
  name text collate "sv-x-icu" not null check (length(name) between 1 and 200),
  category text,
  place_type text,
  area_key text,
  daypart text,
  origin text not null check (origin in ('finding', 'survey', 'dialogue', 'walk', 'other')),
  reason text check (length(reason) <= 2000),
  picture_id uuid,
  state text not null default 'open' check (state in ('open', 'closed', 'merged', 'split')),
  merged_into uuid,
  organisation_id uuid not null,
  opened_by uuid references accounts (id) on delete set null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete restrict,
  foreign key (municipality_id, merged_into) references problems (municipality_id, id) on delete restrict,
  check ((origin = 'finding') = (picture_id is not null)),
  check (origin = 'finding' or length(reason) >= 10),
  check ((state = 'merged') = (merged_into is not null))
);
comment on table problems is 'Offence × kind of place × area × time that the parties follow. Holds no counts: those are read from frozen pictures, through the asker''s eyes.';

create table bodies (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text collate "sv-x-icu" not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('council', 'steering', 'preparation', 'working')),
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table bodies is 'Who meets: council, steering group, preparation, working groups.';

create table meetings (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  body_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  place text not null default '' check (length(place) <= 200),
  state text not null default 'planned' check (state in ('planned', 'summoned', 'open', 'closed', 'adjusted', 'cancelled')),
  primary key (municipality_id, id),
  foreign key (municipality_id, body_id) references bodies (municipality_id, id) on delete restrict,
  check (ends_at is null or ends_at > starts_at)
);
comment on table meetings is 'One meeting of one body.';

create table decisions (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid,
  year smallint not null check (year between 1990 and 2200),
  paragraph integer check (paragraph >= 1),
  text text not null check (length(text) between 1 and 4000),
  responsible_organisation uuid,
  responsible_role text check (length(responsible_role) <= 120),
  due date,
  state text not null default 'open' check (state in ('open', 'done', 'withdrawn')),
  decided_on date not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, meeting_id) references meetings (municipality_id, id) on delete restrict,
  foreign key (municipality_id, responsible_organisation) references organisations (municipality_id, id) on delete restrict
);
comment on table decisions is 'What a body decided: text, who answers, by when. Paragraphs run over the year.';

create table priorities (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  problem_id uuid not null,
  place smallint not null check (place between 1 and 20),
  reason text not null check (length(reason) between 1 and 2000),
  decided_on date not null,
  decision_id uuid,
  ended_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete restrict,
  foreign key (municipality_id, decision_id) references decisions (municipality_id, id) on delete restrict
);
comment on table priorities is 'A problem that the council has chosen to work on. What was not chosen, and why, stands with the prioritising.';

create table causes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  problem_id uuid not null,
  parent_id uuid,
  number integer not null check (number >= 1),
  side text not null check (side in ('situation', 'victim', 'offender', 'measurement')),
  statement text not null check (length(statement) between 3 and 500),
  state text not null default 'untested' check (state in ('untested', 'supported', 'refuted')),
  primary key (municipality_id, id),
  unique (municipality_id, problem_id, number),
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete cascade,
  foreign key (municipality_id, parent_id) references causes (municipality_id, id) on delete restrict
);
comment on table causes is 'A hypothesis of why a problem is there. side: of the problem triangle; measurement = the numbers and not the world changed.';

create table measures (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number integer not null check (number >= 1),
  title text collate "sv-x-icu" not null check (length(title) between 3 and 200),
  problem_id uuid,
  cause_id uuid,
  no_cause_reason text check (length(no_cause_reason) between 10 and 1000),
  type_key text,
  approach text check (approach in ('situational', 'social')),
  owner_organisation uuid not null,
  owner_account uuid references accounts (id) on delete set null,
  starts date not null,
  ends date not null,
  state text not null default 'planned' check (state in ('planned', 'active', 'done', 'stopped')),
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete restrict,
  foreign key (municipality_id, cause_id) references causes (municipality_id, id) on delete restrict,
  foreign key (municipality_id, owner_organisation) references organisations (municipality_id, id) on delete restrict,
  check (ends >= starts),
  check (cause_id is not null or no_cause_reason is not null)
);
comment on table measures is 'What somebody will do about a cause. Without a cause it says why.';

create table goals (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  problem_id uuid,
  measure_id uuid,
  kind text not null check (kind in ('outcome', 'output')),
  indicator jsonb not null,
  baseline jsonb not null,
  target jsonb not null,
  due date not null,
  method text not null check (length(method) between 1 and 2000),
  comparison jsonb,
  locked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, problem_id) references problems (municipality_id, id) on delete restrict,
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete restrict,
  check (num_nonnulls(problem_id, measure_id) >= 1)
);
comment on table goals is 'Indicator + baseline + target + date + method, with the comparison chosen before results are seen. Locked: changed by amendment alone.';

create table agreements (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number integer not null check (number >= 1),
  title text collate "sv-x-icu" not null check (length(title) between 3 and 200),
  starts date not null,
  ends date not null,
  predecessor_id uuid,
  state text not null default 'draft' check (state in ('draft', 'signing', 'signed', 'declined', 'ended')),
  signed_on date,
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, predecessor_id) references agreements (municipality_id, id) on delete restrict,
  check (ends > starts)
);
comment on table agreements is 'Samverkansöverenskommelse: what the parties will do together for some years. In force between starts and ends once signed.';

alter table decisions
  add column priority_id uuid,
  add column measure_id uuid,
  add column agreement_id uuid,
  add foreign key (municipality_id, priority_id) references priorities (municipality_id, id) on delete restrict,
  add foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete restrict,
  add foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete restrict;

create index problems_by_state on problems (municipality_id, state, number desc);
create index meetings_by_time on meetings (municipality_id, starts_at desc);
create index decisions_by_time on decisions (municipality_id, decided_on desc, id);
create index causes_of_problem on causes (municipality_id, problem_id);
create index measures_by_time on measures (municipality_id, starts, id);

do $$
declare name text;
begin
  foreach name in array array['problems', 'bodies', 'meetings', 'decisions', 'priorities', 'causes', 'measures', 'goals', 'agreements'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
