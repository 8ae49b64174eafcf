-- The agreement: its parties, what each has promised and how it went, every saved wording, the reminders before it ends, and what the
-- municipality has noted of the law's duties.

alter table agreements
  add column amends_id uuid,
  add column amendment_reason text check (length(amendment_reason) between 10 and 1000),
  add column ended_reason text check (length(ended_reason) between 3 and 1000),
  add foreign key (municipality_id, amends_id) references agreements (municipality_id, id) on delete restrict,
  add check ((amends_id is null) = (amendment_reason is null));
comment on column agreements.amends_id is 'The signed agreement that this is a new wording of: it is signed anew, and the old wording stays.';

create table agreement_parties (
  municipality_id uuid not null,
  agreement_id uuid not null,
  organisation_id uuid not null,
  position smallint not null check (position between 1 and 40),
  part text not null check (part in ('signs', 'accedes')),
  function_sv text collate "sv-x-icu" not null check (length(function_sv) between 1 and 120),
  function_en text not null check (length(function_en) between 1 and 120),
  primary key (municipality_id, agreement_id, organisation_id),
  unique (municipality_id, agreement_id, position),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict
);
comment on table agreement_parties is 'Who the agreement is between, each with the function that signs for it. No names of persons.';

create table agreement_versions (
  municipality_id uuid not null,
  agreement_id uuid not null,
  version integer not null check (version >= 1),
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, agreement_id, version),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade
);
comment on table agreement_versions is 'Every saved wording, whole: the highest version is the one that holds. Added to, never changed.';
comment on column agreement_versions.content is 'Text, figures and commitments as the domain''s schema says; figures hold what partners may see of a frozen picture.';

create table agreement_pictures (
  municipality_id uuid not null,
  agreement_id uuid not null,
  picture_id uuid not null,
  primary key (municipality_id, agreement_id, picture_id),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete restrict
);
comment on table agreement_pictures is 'The frozen pictures that the figures of any wording are bound to.';

create table agreement_commitments (
  municipality_id uuid not null,
  agreement_id uuid not null,
  id uuid not null,
  position smallint not null check (position between 1 and 200),
  organisation_id uuid not null,
  measure_id uuid,
  carried_from uuid,
  outcome text not null default 'open' check (outcome in ('open', 'done', 'partly', 'not')),
  note_sv text not null default '' check (length(note_sv) <= 500),
  note_en text not null default '' check (length(note_en) <= 500),
  effect text check (effect in ('fell', 'no_clear_change', 'rose', 'cannot_tell')),
  effect_note_sv text not null default '' check (length(effect_note_sv) <= 500),
  effect_note_en text not null default '' check (length(effect_note_en) <= 500),
  carry_on boolean not null default false,
  noted_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  foreign key (municipality_id, measure_id) references measures (municipality_id, id) on delete restrict,
  foreign key (municipality_id, carried_from) references agreement_commitments (municipality_id, id) on delete restrict
);
comment on table agreement_commitments is 'How each promise went: done or not, and what was reached. What was promised, in words, stands in the wording.';
create index commitments_of_agreement on agreement_commitments (municipality_id, agreement_id, position);

create table agreement_reminders (
  municipality_id uuid not null,
  agreement_id uuid not null,
  months smallint not null check (months in (6, 3, 1)),
  sent_on date not null,
  primary key (municipality_id, agreement_id, months),
  foreign key (municipality_id, agreement_id) references agreements (municipality_id, id) on delete cascade
);
comment on table agreement_reminders is 'That the coordinators have been told that an agreement ends, once each at six, three and one months before.';

create table duty_notes (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  duty text not null check (duty in ('picture', 'plan', 'followup', 'council', 'coordination', 'agreements')),
  done_on date not null,
  evidence text collate "sv-x-icu" not null check (length(evidence) between 3 and 300),
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table duty_notes is 'What the municipality has noted of a duty under the law: done on which day, shown by which document. Added to, never changed.';
create index duty_notes_by_duty on duty_notes (municipality_id, duty, done_on desc);

do $$
declare name text;
begin
  foreach name in array array['agreement_parties', 'agreement_versions', 'agreement_pictures', 'agreement_commitments', 'agreement_reminders',
    'duty_notes'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;
