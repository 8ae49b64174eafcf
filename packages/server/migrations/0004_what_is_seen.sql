-- What an organisation sees of a source: its own whole, others' as shared, never finer than the owner gives to anyone. Unshared is unseen.

create view seen_sources with (security_invoker = true) as
  select s.municipality_id, s.id, s.key, s.organisation_id,
    case
      when s.organisation_id = o.id then 'rows'
      when 'area-month' in (s.grain, h.grain) then 'area-month'
      when 'points' in (s.grain, h.grain) then 'points'
      else 'rows'
    end as grain
  from sources s
  cross join (select nullif(current_setting('samsyn.organisation', true), '')::uuid as id) o
  left join source_sharings h on h.municipality_id = s.municipality_id and h.source_id = s.id and h.organisation_id = o.id
  where s.organisation_id = o.id or h.source_id is not null;
comment on view seen_sources is 'The sources that the organisation of the scope sees, and how finely.';

create function month_of(minute integer) returns timestamp language sql immutable as $$
  select date_trunc('month', timestamp '1970-01-01' + minute * interval '1 minute')
$$;
create function minute_of(moment timestamp) returns integer language sql immutable as $$
  select (extract(epoch from moment) / 60)::integer
$$;

-- 4 = month in the order of resolutions; quarters and years are coarser already
create view seen_incidents with (security_invoker = true) as
  select i.municipality_id, i.id, i.batch_id, i.source_id, i.category, i.place_type, i.area_key, i.count,
    case when s.grain = 'area-month' then null else i.longitude end as longitude,
    case when s.grain = 'area-month' then null else i.latitude end as latitude,
    case when s.grain = 'area-month' then 0::smallint else i.precision end as precision,
    case when s.grain = 'area-month' then minute_of(month_of(i.from_minute)) else i.from_minute end as from_minute,
    case when s.grain = 'area-month' then minute_of(month_of(greatest(i.to_minute - 1, i.from_minute)) + interval '1 month')
      else i.to_minute end as to_minute,
    case when s.grain = 'area-month' and i.from_minute is not null then greatest(i.resolution, 4::smallint) else i.resolution end as resolution,
    case when s.grain = 'rows' then i.code end as code
  from incidents i join seen_sources s on s.municipality_id = i.municipality_id and s.id = i.source_id;
comment on view seen_incidents is 'Incidents as finely as the organisation of the scope may see them: rows, points without code, or area and month.';
