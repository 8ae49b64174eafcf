// What of the work from problem to agreement has been kept long enough: the conditions that are counted by and removed by, class by class.
// $1 municipality, $2 the first day that is kept. What something else refers to stays until that has gone: a night later, then.
import type { CycleClass } from '@samsyn/domain';

export interface DuePart {
  readonly from: string;
  readonly where: string;
  /** several statements, since the keys say so: by $1 municipality, $2 ids. None: by the condition, in one */
  readonly byId?: readonly string[];
}

const agreements = (which: string): DuePart => ({
  from: 'agreements a',
  where: `a.municipality_id = $1 and ${which}
    and not exists (select 1 from agreements b where b.municipality_id = $1 and a.id in (b.predecessor_id, b.amends_id))
    and not exists (select 1 from decisions d where d.municipality_id = $1 and d.agreement_id = a.id)
    and not exists (select 1 from agreement_commitments o join agreement_commitments c on c.municipality_id = $1 and c.carried_from = o.id
      where o.municipality_id = $1 and o.agreement_id = a.id and c.agreement_id <> a.id)`,
  byId: [
    'delete from signings where municipality_id = $1 and agreement_id = any($2::uuid[])',
    'delete from agreements where municipality_id = $1 and id = any($2::uuid[])',
  ],
});

/** Nobody has saved a wording since, and no round of signatures went to its end, or lasts. */
const neverSigned = `a.state in ('draft', 'declined')
  and (select max(v.made_at) from agreement_versions v where v.municipality_id = $1 and v.agreement_id = a.id) < $2::date
  and not exists (select 1 from signings s where s.municipality_id = $1 and s.agreement_id = a.id
    and (s.state in ('open', 'complete', 'sealed') or coalesce(s.ended_at, s.started_at) >= $2::date))`;

/** Adjusted or cancelled so long ago, with nothing left to carry out of what it decided. */
const meetings: DuePart = {
  from: 'meetings m',
  where: `m.municipality_id = $1 and m.starts_at < $2::date
    and (m.state = 'cancelled' or exists (select 1 from minutes k where k.municipality_id = $1 and k.meeting_id = m.id and k.locked_at < $2::date))
    and not exists (select 1 from decisions d where d.municipality_id = $1 and d.meeting_id = m.id and (d.state = 'open'
      or exists (select 1 from priorities p where p.municipality_id = $1 and p.decision_id = d.id)
      or exists (select 1 from decisions e where e.municipality_id = $1 and e.replaces_id = d.id and e.meeting_id is distinct from m.id)))
    and not exists (select 1 from meeting_items i join meeting_items j on j.municipality_id = $1 and j.origin_id = i.id
      where i.municipality_id = $1 and i.meeting_id = m.id and j.meeting_id <> m.id)`,
  byId: [
    'delete from minutes where municipality_id = $1 and meeting_id = any($2::uuid[])',
    'delete from decisions where municipality_id = $1 and meeting_id = any($2::uuid[])',
    'delete from meetings where municipality_id = $1 and id = any($2::uuid[])',
  ],
};

const needIsDone = `n.municipality_id = $1
  and (n.state = 'fixed' and n.fixed_on < $2::date or n.state = 'declined' and coalesce(n.decided_on, n.made_at::date) < $2::date)`;

export const cycleDue: Readonly<Record<CycleClass, readonly DuePart[]>> = {
  archive: [agreements("a.state in ('signed', 'ended') and a.ends < $2::date"), meetings],
  drafts: [agreements(neverSigned)],
  reviews: [
    {
      from: 'place_reviews r',
      where: `r.municipality_id = $1 and (r.state = 'closed' and r.closed_on < $2::date or r.state = 'draft' and r.made_at < $2::date)`,
    },
    {
      from: 'light_observations o',
      where: `o.municipality_id = $1 and o.seen_on < $2::date
        and (o.need_id is null or exists (select 1 from lighting_needs n where n.id = o.need_id and ${needIsDone}))`,
    },
    { from: 'lighting_needs n', where: needIsDone },
  ],
  presence: [
    {
      from: 'presence_plans p',
      where: `p.municipality_id = $1 and p.made_at < $2::date and p.state <> 'counting'
        and not exists (select 1 from presence_measures q where q.municipality_id = $1 and q.plan_id = p.id)
        and not exists (select 1 from presence_occasions q where q.municipality_id = $1 and q.plan_id = p.id)`,
    },
  ],
  calendars: [{ from: 'calendar_feeds f', where: 'f.municipality_id = $1 and coalesce(f.ended_at, f.read_at, f.made_at) < $2::date' }],
  visits: [{ from: 'visits v', where: 'v.municipality_id = $1 and v.at < $2::date' }],
};
