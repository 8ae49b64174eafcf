-- Presence plans, resources and exposures with the area each is counted for, reviews of plans and places, and lighting needs.
-- No counts of incidents are kept here: what a plan meets is read from its frozen picture, through the asker's eyes.

create table presence_plans (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text collate "sv-x-icu" not null check (length(name) between 3 and 120),
  picture_id uuid not null,
  input jsonb not null,
  shifts jsonb not null,
  seed integer not null,
  organisation_id uuid not null,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_reason text check (length(withdrawn_reason) between 5 and 500),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table presence_plans is 'Shifts proposed for a week: the rules and today''s shifts that went in, the shifts that came out, and the seed that gives them again.';

create table counted_figures (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  side text not null check (side in ('resource', 'exposure')),
  kind text not null check (length(kind) between 1 and 40),
  level text not null check (level in ('municipality', 'police-area', 'county', 'region', 'country')),
  area_name text collate "sv-x-icu" not null check (length(area_name) between 1 and 80),
  year smallint not null check (year between 1990 and 2100),
  value double precision not null check (value > 0),
  source text not null check (length(source) between 3 and 200),
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, side, kind, level, area_name, year),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table counted_figures is 'Officers, guards, dwellings, cars …: how many, in which year, by whose figure, and the area they are counted for. Never divided across areas.';

create table place_reviews (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number integer not null check (number >= 1),
  title text collate "sv-x-icu" not null check (length(title) between 3 and 200),
  about text not null check (about in ('plan', 'place')),
  area_key text,
  reference text not null default '' check (length(reference) <= 120),
  planner text not null check (length(planner) between 2 and 120),
  stage text not null default '' check (length(stage) <= 120),
  answers jsonb not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'sent', 'closed')),
  organisation_id uuid not null,
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  sent_on date,
  closed_on date,
  conclusion text check (length(conclusion) <= 2000),
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  check ((state = 'draft') = (sent_on is null)),
  check ((state = 'closed') = (closed_on is not null))
);
comment on table place_reviews is 'A plan or a place held against the place-safety checklist, answer by answer.';

create table review_comments (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  review_id uuid not null,
  position integer not null check (position >= 1),
  item text,
  text text not null check (length(text) between 3 and 2000),
  state text not null default 'open' check (state in ('open', 'accepted', 'partly', 'declined')),
  reply text check (length(reply) <= 2000),
  replied_on date,
  outcome text check (outcome in ('done', 'not_done')),
  outcome_note text check (length(outcome_note) <= 1000),
  outcome_on date,
  primary key (municipality_id, id),
  unique (municipality_id, review_id, position),
  foreign key (municipality_id, review_id) references place_reviews (municipality_id, id) on delete cascade,
  check ((state = 'open') = (replied_on is null)),
  check (state = 'open' or length(reply) >= 3),
  check ((outcome is null) = (outcome_on is null))
);
comment on table review_comments is 'What the planner is asked to change, the reply, and what became of it.';

create table lighting_needs (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  number integer not null check (number >= 1),
  place text collate "sv-x-icu" not null check (length(place) between 3 and 200),
  area_key text,
  kind text not null check (kind in ('out', 'missing', 'weak', 'hidden')),
  setting text not null check (setting in ('path', 'road', 'tunnel', 'stop', 'entrance', 'playground', 'parking', 'square')),
  lamps integer not null check (lamps between 1 and 10000),
  walks integer not null default 0 check (walks between 0 and 1000),
  faults integer not null default 0 check (faults between 0 and 10000),
  school_route boolean not null default false,
  owner text not null check (owner in ('municipality', 'state', 'association', 'private', 'unknown')),
  cost integer check (cost between 0 and 1000000000),
  state text not null default 'open' check (state in ('open', 'approved', 'declined', 'fixed')),
  decided_on date,
  decided_by uuid,
  reason text check (length(reason) between 5 and 1000),
  due date,
  fixed_on date,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, number),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, decided_by) references organisations (municipality_id, id) on delete restrict,
  check (state = 'open' or reason is not null),
  check ((state = 'fixed') = (fixed_on is not null))
);
comment on table lighting_needs is 'Where light is out, missing or hidden, what says so, who owns the pole, what it costs and what was decided.';

create index presence_plans_by_time on presence_plans (municipality_id, made_at desc);
create index review_comments_of_review on review_comments (municipality_id, review_id, position);

do $$
declare name text;
begin
  foreach name in array array['presence_plans', 'counted_figures', 'place_reviews', 'review_comments', 'lighting_needs'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
