-- Who may do what, what each may see of another's data and until when, and a log whose order cannot be changed unnoticed.
-- What a receiver sees is decided here, in policies and views: a page that forgets to ask gets nothing more.

-- what is read and written here of every municipality at once: an owner that is no superuser is held by forced policies too
do $$
declare name text;
begin
  foreach name in array array['municipalities', 'sources', 'source_sharings', 'import_batches', 'pictures', 'audit_log'] loop
    execute format('alter table %I no force row level security', name);
  end loop;
end $$;

create function asker_municipality() returns uuid language sql stable as $$
  select nullif(current_setting('samsyn.municipality', true), '')::uuid
$$;
create function asker_organisation() returns uuid language sql stable as $$
  select nullif(current_setting('samsyn.organisation', true), '')::uuid
$$;
create function asker_role() returns text language sql stable as $$
  select nullif(current_setting('samsyn.role', true), '')
$$;

-- organisations, memberships ------------------------------------------------------------------------------------------------------------

alter table organisations add column key text not null default '' check (length(key) <= 80);
comment on column organisations.key is 'The same in every municipality where the organisation takes part; the only link between them beside the account.';

alter table memberships
  add column valid_from date not null default current_date,
  add column valid_until date,
  add column ended_at timestamptz,
  add column ended_reason text,
  add check (valid_until is null or valid_until >= valid_from);
comment on column memberships.ended_at is 'Left before valid_until; the row stays for the log and the sharing decisions that name it.';

create table role_rules (
  municipality_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role text not null,
  organisation_id uuid,
  data_class text not null,
  access text not null check (access in ('none', 'own', 'shared', 'read', 'write')),
  areas text[],
  area_keys text[],
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, role, organisation_id, data_class),
  foreign key (municipality_id) references municipalities (id) on delete restrict,
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete cascade,
  check ((areas is null) = (area_keys is null))
);
comment on table role_rules is 'The matrix role × organisation × area × data class. organisation_id null = every organisation; areas null = the whole municipality. No row = no access.';
comment on column role_rules.area_keys is 'The chosen areas with everything inside them.';

insert into role_rules (municipality_id, role, data_class, access)
  select m.id, r.role, c.data_class, coalesce(t.access, 'none')
  from municipalities m
  cross join unnest(array['coordinator', 'police-analyst', 'joint-analyst', 'practitioner', 'reporter', 'council-member',
    'data-protection-officer', 'registrar', 'administrator']) as r (role)
  cross join unnest(array['rows', 'picture', 'problems', 'measures', 'field', 'meetings', 'agreement', 'records', 'access', 'log'])
    as c (data_class)
  left join (values
    ('coordinator', 'rows', 'own'), ('coordinator', 'picture', 'shared'), ('coordinator', 'problems', 'write'), ('coordinator', 'measures', 'write'),
    ('coordinator', 'field', 'read'), ('coordinator', 'meetings', 'write'), ('coordinator', 'agreement', 'write'), ('coordinator', 'records', 'read'),
    ('coordinator', 'access', 'read'),
    ('police-analyst', 'rows', 'own'), ('police-analyst', 'picture', 'write'), ('police-analyst', 'problems', 'write'),
    ('police-analyst', 'measures', 'read'), ('police-analyst', 'field', 'read'), ('police-analyst', 'meetings', 'read'),
    ('police-analyst', 'agreement', 'read'),
    ('joint-analyst', 'picture', 'shared'), ('joint-analyst', 'problems', 'write'), ('joint-analyst', 'measures', 'read'),
    ('joint-analyst', 'field', 'read'), ('joint-analyst', 'meetings', 'read'), ('joint-analyst', 'agreement', 'read'),
    ('practitioner', 'measures', 'own'), ('practitioner', 'field', 'own'), ('reporter', 'field', 'own'),
    ('council-member', 'picture', 'shared'), ('council-member', 'problems', 'read'), ('council-member', 'measures', 'read'),
    ('council-member', 'meetings', 'read'), ('council-member', 'agreement', 'read'),
    ('registrar', 'meetings', 'write'), ('registrar', 'agreement', 'write'), ('registrar', 'records', 'write'),
    ('data-protection-officer', 'meetings', 'read'), ('data-protection-officer', 'agreement', 'read'),
    ('data-protection-officer', 'records', 'read'), ('data-protection-officer', 'access', 'read'), ('data-protection-officer', 'log', 'read'),
    ('administrator', 'access', 'write')
  ) as t (role, data_class, access) on t.role = r.role and t.data_class = c.data_class;

create function asker_access(asked text) returns text language sql stable as $$
  select coalesce((select r.access from role_rules r
    where r.municipality_id = asker_municipality() and r.role = asker_role() and r.data_class = asked
      and (r.organisation_id is null or r.organisation_id = asker_organisation())
    order by r.organisation_id nulls last limit 1), 'none')
$$;
comment on function asker_access is 'What the role of the scope may do with a class of data: its organisation''s own rule, else the rule for all.';

-- null = the whole municipality
create function asker_area_keys() returns text[] language sql stable as $$
  select r.area_keys from role_rules r
    where r.municipality_id = asker_municipality() and r.role = asker_role() and r.data_class = 'picture'
      and (r.organisation_id is null or r.organisation_id = asker_organisation())
    order by r.organisation_id nulls last limit 1
$$;

-- what is never told finely ----------------------------------------------------------------------------------------------------------------

create table disclosure_rules (
  municipality_id uuid not null,
  k_public integer not null default 5 check (k_public between 1 and 100),
  k_partner integer not null default 3 check (k_partner between 1 and 100),
  sensitive_by_year boolean not null default true,
  dwellings_as_points boolean not null default false,
  sensitive_categories text[] not null default array['violence/repeated-abuse', 'sexual', 'sexual/rape', 'sexual/molestation',
    'sexual/other', 'children-family'],
  dwelling_place_types text[] not null default array['dwelling', 'cellar-attic', 'summer-house'],
  changed_at timestamptz not null default now(),
  changed_reason text,
  primary key (municipality_id),
  foreign key (municipality_id) references municipalities (id) on delete cascade
);
comment on table disclosure_rules is 'Below which counts are hidden, and what is told per municipality and year only, or never as a point.';
insert into disclosure_rules (municipality_id) select id from municipalities;

-- sources and sharings ---------------------------------------------------------------------------------------------------------------------

alter table sources
  add column purpose text not null default '',
  add column legal_basis text not null default '',
  add column valid_until date;
alter table sources drop constraint sources_grain_check, add check (grain in ('rows', 'points', 'area-month', 'counts'));

alter table source_sharings
  add column id uuid not null default gen_random_uuid(),
  add column role text,
  add column minimum integer not null default 1 check (minimum between 1 and 100),
  add column grid_metres integer not null default 250 check (grid_metres between 0 and 10000),
  add column purpose text not null default '',
  add column legal_basis text not null default '',
  add column valid_from date not null default current_date,
  add column valid_until date,
  add column made_by uuid references accounts (id) on delete restrict,
  add column made_at timestamptz not null default now(),
  add column ended_at timestamptz,
  add column ended_reason text,
  drop constraint source_sharings_pkey,
  add primary key (municipality_id, id),
  drop constraint source_sharings_grain_check,
  add check (grain in ('rows', 'points', 'area-month', 'counts')),
  add check (grain <> 'counts' or minimum >= 2);
create unique index source_sharings_live on source_sharings (municipality_id, source_id, organisation_id, role) nulls not distinct
  where ended_at is null;
comment on table source_sharings is 'What one receiver, an organisation or one role in it, may see of one source, why, on what ground and until when. An ended one stays.';
comment on column source_sharings.minimum is 'At grain counts: no cell below this is shown, nor any that would tell one.';
comment on column source_sharings.grid_metres is 'At grain points: the point is the middle of a square of this side; 0 = as delivered.';

drop view seen_incidents;
drop view seen_sources;

create view seen_sources with (security_invoker = true) as
  select s.municipality_id, s.id, s.key, s.organisation_id,
    case
      when a.whole then 'rows'
      when 'counts' in (s.grain, h.grain) then 'counts'
      when 'area-month' in (s.grain, coalesce(h.grain, 'area-month')) then 'area-month'
      when 'points' in (s.grain, h.grain) then 'points'
      else 'rows'
    end as grain,
    case when a.whole then 1 else greatest(coalesce(h.minimum, 1), case when 'counts' in (s.grain, h.grain) then
      coalesce((select d.k_partner from disclosure_rules d where d.municipality_id = s.municipality_id), 3) else 1 end) end as minimum,
    coalesce(h.grid_metres, 250) as grid_metres,
    h.id as sharing_id,
    a.whole
  from sources s
  cross join lateral (select s.organisation_id = asker_organisation() as own,
    s.organisation_id = asker_organisation() and (select asker_access('rows')) <> 'none' as whole) a
  left join lateral (select h.* from source_sharings h
    where h.municipality_id = s.municipality_id and h.source_id = s.id and h.organisation_id = asker_organisation()
      and (h.role is null or h.role = asker_role()) and h.ended_at is null
      and h.valid_from <= current_date and coalesce(h.valid_until, s.valid_until, current_date) >= current_date
      and coalesce(s.valid_until, current_date) >= current_date
    order by h.role nulls last limit 1) h on true
  where s.municipality_id = asker_municipality()
    and (a.whole or ((a.own or h.id is not null) and (select asker_access('picture')) <> 'none'));
comment on view seen_sources is 'The sources that the organisation and role of the scope see, and how finely. whole = the owner''s own rows.';

-- seen_incidents comes back in 0008, with what stays of rows that have gone

-- pictures: with what they were made from, so that whoever sees less sees a coarser copy or nothing --------------------------------------------

alter table pictures add column role text, add column eyes text not null default '', add column area_keys text[];
comment on column pictures.eyes is 'Hash of how finely each source was seen when the picture was made; equal eyes share a present picture.';

create table picture_sources (
  municipality_id uuid not null,
  picture_id uuid not null,
  source_id uuid not null,
  sharing_id uuid,
  grain text not null check (grain in ('rows', 'points', 'area-month', 'counts')),
  minimum integer not null default 1,
  primary key (municipality_id, picture_id, source_id),
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete cascade,
  foreign key (municipality_id, source_id) references sources (municipality_id, id) on delete restrict,
  foreign key (municipality_id, sharing_id) references source_sharings (municipality_id, id) on delete restrict
);
comment on table picture_sources is 'Which sources a picture was made from, how finely they were seen, and by which sharing.';

create table picture_copies (
  municipality_id uuid not null,
  picture_id uuid not null,
  k integer not null check (k >= 1),
  organisation_id uuid not null,
  name text collate "sv-x-icu",
  made timestamptz not null,
  samsyn text not null,
  seed bigint not null,
  input_hash text not null,
  body text not null,
  primary key (municipality_id, picture_id),
  foreign key (municipality_id, organisation_id) references organisations (municipality_id, id) on delete restrict,
  foreign key (municipality_id, picture_id) references pictures (municipality_id, id) on delete cascade
);
comment on table picture_copies is 'A frozen picture as partners who see less than its maker may see it: counts below k, and what would tell them, hidden.';

insert into picture_sources (municipality_id, picture_id, source_id, grain)
  select distinct p.municipality_id, p.id, s.id, 'rows'
  from pictures p
  join import_batches b on b.municipality_id = p.municipality_id and p.options->'batches' ? b.id::text
  join sources s on s.municipality_id = p.municipality_id and b.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key));
delete from pictures where not frozen;

create function grain_rank(grain text) returns integer language sql immutable as $$
  select array_position(array['rows', 'points', 'area-month', 'counts'], grain)
$$;

-- the log: numbered and chained ------------------------------------------------------------------------------------------------------------

alter table audit_log
  add column seq bigint,
  add column role text,
  add column outcome text not null default 'done' check (outcome in ('done', 'refused')),
  add column purpose text,
  add column rows integer check (rows >= 0),
  add column before jsonb,
  add column after jsonb,
  add column hash bytea check (octet_length(hash) = 32),
  add unique (municipality_id, seq),
  add check ((seq is null) = (hash is null));
comment on table audit_log is 'Who did what, when and why, and what was refused. Added to, never changed; hash covers the entry and the hash before it.';
create index audit_log_by_event on audit_log (municipality_id, event, seq desc);

create table log_heads (
  municipality_id uuid not null,
  seq bigint not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (municipality_id),
  foreign key (municipality_id) references municipalities (id) on delete restrict
);
comment on table log_heads is 'The newest link of each municipality''s chain. The first link stands on the entries from before there was a chain.';
insert into log_heads (municipality_id, seq, hash)
  select m.id, 0, sha256(convert_to(coalesce((select string_agg(concat_ws('|', l.id, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), l.event, l.subject, l.details), E'\n' order by l.id)
    from audit_log l where l.municipality_id = m.id), ''), 'UTF8'))
  from municipalities m;

do $$
declare name text;
begin
  foreach name in array array['role_rules', 'disclosure_rules', 'picture_sources', 'picture_copies', 'log_heads'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy one_municipality on %I using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)', name);
  end loop;
end $$;

do $$
declare name text;
begin
  foreach name in array array['municipalities', 'sources', 'source_sharings', 'import_batches', 'pictures', 'audit_log'] loop
    execute format('alter table %I force row level security', name);
  end loop;
end $$;
