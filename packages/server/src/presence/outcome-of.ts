// What a plan's shifts meet, counted from its frozen picture as the reader sees it: nothing of this is stored with the plan.
import { type PresenceOutcome, plannerResources, plannerShift, presenceRisk } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { countGain } from './planner-pool.ts';
import type { StoredPlan } from './queries.ts';

export async function outcomeOf(scope: Scope, { picture: id, input, shifts, seed }: StoredPlan): Promise<PresenceOutcome> {
  const seen = await seenPicture(scope, id);
  if (!seen) return { known: false, unseen: true };
  const { picture } = seen;
  const risk = presenceRisk(picture, input.problems);
  if (!risk.known) return { known: false, n: risk.n, least: risk.least, leftOut: [...risk.leftOut] };
  const resources = plannerResources(input.resources, risk.areas, picture.labels.area);
  const proposed = shifts.map((shift) => ({ ...plannerShift(shift, risk.areas), group: shift.group }));
  const today = input.today.map((shift) => plannerShift(shift, risk.areas));
  const { grid, incidents, windowMonths } = risk;
  const gain = await countGain({ risk: { grid, incidents, windowMonths }, resources, proposed, today, seed });
  const week = Array.from({ length: 168 }, (_, t) => {
    let sum = 0;
    for (let place = 0; place < risk.areas.length; place++) sum += risk.incidents[place * 168 + t] ?? 0;
    return Math.round(sum * 1e4) / 1e4;
  });
  return {
    known: true,
    today: gain.today,
    proposed: gain.proposed,
    more: gain.more,
    random: gain.random,
    all: gain.all,
    n: risk.n,
    window: picture.window,
    source: picture.source,
    week,
    problems: risk.used.map(({ title }) => title),
    leftOut: [...risk.leftOut],
  };
}
