// Proposes shifts that meet most expected harm under the rules. Greedy twice (most, most per hour), then a local search that takes out one
// or two shifts and fills up again, then shaken starts. No clock and no chance but the seed: the same question gets the same plan.
import { type RandomSource, seeded } from '@samsyn/stats';
import { type Choice, PresenceBoard } from './presence-board.ts';
import type { PlannedShift, PresenceResource, RiskGrid } from './presence-rules.ts';

export interface PresencePlan {
  readonly shifts: readonly PlannedShift[];
  /** Σ harm × coverage, the second group at a place and hour counted as half */
  readonly worth: number;
}

export interface PlanOptions {
  readonly seed: number;
  /** shaken starts after the first plan; by default fewer the larger the question */
  readonly shakes?: number;
}

const better = 1 + 1e-9;
const choices: readonly Choice[] = ['worth', 'worth per hour'];
/** candidates looked at in all, about: what keeps a large question within seconds */
const effort = 6e7;

/**
 * @returns shifts in order of time. Cost O(resources × hours × places × lengths) per shift laid. Within 2 % of the optimum of a MILP on
 *          seeded small cases (exact-optima.json); no promise on others: the problem is NP-hard (submodular cover under knapsacks).
 */
export function planPresence(grid: RiskGrid, resources: readonly PresenceResource[], { seed, shakes }: PlanOptions): PresencePlan {
  const board = new PresenceBoard(grid, resources);
  let best: PresencePlan = { shifts: [], worth: 0 };
  const keep = (): void => {
    if (board.worth > best.worth * better) best = { shifts: [...board.shifts], worth: board.worth };
  };
  for (const choice of choices) {
    board.lay([]);
    fill(board, () => choice);
    improve(board);
    keep();
  }
  const random = seeded(seed, 1);
  const rounds = shakes ?? shakesFor(grid, resources, best.shifts.length);
  let present = best;
  for (let round = 0; round < rounds && best.shifts.length > 0; round++) {
    board.lay(present.shifts);
    shake(board, random, grid.places + grid.hours);
    improve(board);
    keep();
    // a plan a little worse is sometimes the way to a better one
    if (board.worth > present.worth * (1 - 0.02 * random.next())) present = { shifts: [...board.shifts], worth: board.worth };
    if (round % 20 === 19) present = best;
  }
  return { ...best, shifts: [...best.shifts].sort((a, b) => a.start - b.start || a.place - b.place || a.resource - b.resource) };
}

function fill(board: PresenceBoard, choose: () => Choice, liking?: Float64Array): void {
  for (let next = board.best(choose(), liking); next !== null; next = board.best(choose(), liking)) board.add(next);
}

/** Takes out one shift after the other (two at a time in small plans) and fills up again, until nothing helps. */
function improve(board: PresenceBoard): void {
  for (let helped = true; helped; ) {
    helped = false;
    for (const out of leavingSets(board.shifts.length)) {
      if (tryWithout(board, out)) {
        helped = true;
        break;
      }
    }
  }
}

function tryWithout(board: PresenceBoard, out: readonly number[]): boolean {
  const [before, worth] = [[...board.shifts], board.worth];
  for (const choice of choices) {
    for (const index of out) board.removeAt(index);
    fill(board, () => choice);
    if (board.worth > worth * better) return true;
    board.lay(before);
  }
  return false;
}

/** Indexes to take out, last first, so that the earlier ones keep their places. */
function leavingSets(n: number): number[][] {
  const sets = Array.from({ length: n }, (_, i) => [i]);
  if (n <= 8) for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) sets.push([i, j]);
  return sets;
}

/** Takes out some shifts by chance and fills up with places and hours liked by chance and both choices mixed. */
function shake(board: PresenceBoard, random: RandomSource, liked: number): void {
  const n = board.shifts.length;
  const out = 1 + random.below(Math.max(1, Math.min(n, 2 + Math.floor(n / 3))));
  for (let i = 0; i < out; i++) board.removeAt(random.below(board.shifts.length));
  const liking = Float64Array.from({ length: liked }, () => 0.5 + random.next());
  fill(board, () => choices[random.below(2)]!, liking);
}

function shakesFor({ hours, places }: RiskGrid, resources: readonly PresenceResource[], shifts: number): number {
  const candidates = resources.reduce((n, r) => n + hours * (r.places?.length ?? places) * (r.longestShift - r.shortestShift + 1), 0);
  const oneShake = candidates * Math.max(1, leavingSets(shifts).length) * 4;
  return Math.max(8, Math.min(120, Math.floor(effort / oneShake)));
}
