-- What the parties conclude from a frozen picture, and what they disagree with in it: beside the frozen text, which never changes.

create table picture_annotations (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  picture_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('conclusion', 'disagreement')),
  finding_kind text check (finding_kind in ('rising', 'falling', 'persistent', 'hotspot', 'repeat')),
  category text,
  place_type text,
  area text,
  daypart text,
  said text collate "sv-x-icu" not null check (length(said) between 3 and 1000),
  made_by uuid references accounts (id) on delete set null,
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (municipality_id, id),
  check (finding_kind is not null or coalesce(category, place_type, area, daypart) is null),
  foreign key (municipality_id) references municipalities (id) on delete cascade,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete cascade,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete cascade
);
comment on table picture_annotations is 'A party''s conclusion or objection on a frozen picture, or on one of its findings (finding_kind set). Withdrawn, never changed.';
create index picture_annotations_standing on picture_annotations (municipality_id, picture_id, made_at desc) where withdrawn_at is null;

do $$
begin
  alter table picture_annotations enable row level security;
  alter table picture_annotations force row level security;
  create policy one_municipality on picture_annotations using (municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid);
end $$;
