// Asks for a week's shifts from a frozen picture: the question is kept, a job counts it. Where the picture holds too few incidents with a known
// time, nothing is kept and the answer says so at once.
import { Fault, type NewPresencePlan, type Picture, type PresenceAnswer, presenceRisk, sharesIncidents } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { insertPlan } from './queries.ts';
import { showPlan } from './show-plans.ts';

/** the same question gets the same plan */
const seed = 1;

/** @throws Fault presence.noPicture, presence.overlap, presence.resource when a shift of today names a resource that is not there */
export async function planShifts(scope: Scope, asked: NewPresencePlan): Promise<PresenceAnswer> {
  scope.require('presence.write');
  const seen = await seenPicture(scope, asked.picture);
  if (!seen?.frozen) throw new Fault('presence.noPicture');
  const { name, picture: _, ...given } = asked;
  const areas = seen.picture.labels.area;
  refuseOverlap(given.problems, seen.picture);
  if (given.today.some(({ resource }) => resource >= given.resources.length)) throw new Fault('presence.resource');
  const risk = presenceRisk(seen.picture, given.problems);
  if (!risk.known) {
    scope.audit('presence.notPlanned', seen.id, { n: risk.n });
    return { planned: false, n: risk.n, least: risk.least, leftOut: [...risk.leftOut] };
  }
  const named = new Set([...risk.areas, ...given.today.map(({ area }) => area)]);
  const words = Object.fromEntries([...named].flatMap((key) => (areas[key] ? [[key, { sv: areas[key].sv, en: areas[key].en }]] : [])));
  const id = await insertPlan(scope, { name, picture: seen.id, seed, input: { ...given, areas: words } });
  scope.audit('presence.planned', id, { name });
  return { planned: true, plan: await showPlan(scope, id) };
}

function refuseOverlap(problems: NewPresencePlan['problems'], { labels }: Picture): void {
  const shares = problems.some((one, i) => problems.slice(0, i).some((other) => sharesIncidents(one, other, labels.area)));
  if (shares) throw new Fault('presence.overlap');
}
