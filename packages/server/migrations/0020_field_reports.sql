-- Calendars that know when something last changed, the week's list by mail, and reports by whoever leads the work in the field.

alter table measures add column changed_at timestamptz not null default now();
update measures set changed_at = made_at;
comment on column measures.changed_at is 'When it last changed: what the plan calls its version, and what a calendar program goes by.';
alter table activities add column changed_at timestamptz not null default now();
comment on column activities.changed_at is 'When what a calendar shows of it last changed.';

create function note_measure_change() returns trigger language plpgsql as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger note_measure_change before update on measures for each row execute function note_measure_change();
create trigger note_activity_change before update of starts, ends_at, state on activities
  for each row when (old.starts <> new.starts or old.ends_at <> new.ends_at or old.state <> new.state)
  execute function note_measure_change();

create table task_digests (
  municipality_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  week date not null,
  made_at timestamptz not null,
  primary key (municipality_id, account_id, week),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table task_digests is 'Whom the list of the week has been sent to, by its Monday: once each.';

do $$
begin
  alter table task_digests enable row level security;
  alter table task_digests force row level security;
  create policy one_municipality on task_digests using (municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid);
end $$;

-- leaders of night walks report what their own organisation carries out, where nobody has decided otherwise
update role_rules set access = 'own' where role = 'reporter' and data_class = 'measures' and access = 'none' and organisation_id is null;
