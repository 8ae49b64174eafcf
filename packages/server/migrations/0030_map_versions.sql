-- The map keeps its points in memory. Whoever changes an incident, in whatever way, leaves a new mark here, and the points are read again.

create table incident_versions (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  primary key (municipality_id, id),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table incident_versions is 'A mark for each change of a municipality''s incidents that is not yet followed by another. The marks together are the version of its data.';
alter table incident_versions enable row level security;
alter table incident_versions force row level security;
create policy one_municipality on incident_versions using (municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid);

-- Marks are added and never changed, so that two who write at once do not wait for each other; each takes away those it sees that nobody
-- else is taking. Outside a municipality (a restore) there is nobody to tell.
create function mark_incidents_changed() returns trigger language plpgsql as $$
begin
  if asker_municipality() is not null then
    delete from incident_versions v where v.municipality_id = asker_municipality() and v.id in (
      select o.id from incident_versions o where o.municipality_id = asker_municipality() for update skip locked);
    insert into incident_versions (municipality_id) values (asker_municipality());
  end if;
  return null;
end
$$;
create trigger incidents_changed after insert or update or delete on incidents for each statement execute function mark_incidents_changed();
create trigger incident_aggregates_changed after insert or update or delete on incident_aggregates for each statement execute function mark_incidents_changed();
