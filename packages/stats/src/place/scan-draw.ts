// Cases spread by chance over places: the replicates that a scan is compared with. Each has a stream of its own.
import type { RandomSource } from '../numeric/random.ts';

/** Fills `counts` with `total` cases that fall by weight. Walker's aliases: one number a case, however many places. */
export function spreadByWeight(weights: ArrayLike<number>, total: number): (counts: Int32Array, random: RandomSource) => void {
  const n = weights.length;
  let all = 0;
  for (let i = 0; i < n; i++) all += weights[i]!;
  const chance = new Float64Array(n);
  const alias = new Int32Array(n);
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < n; i++) {
    chance[i] = (weights[i]! * n) / all;
    alias[i] = i;
    (chance[i]! < 1 ? small : large).push(i);
  }
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large.at(-1)!;
    alias[less] = more;
    chance[more] = chance[more]! - (1 - chance[less]!);
    if (chance[more]! < 1) small.push(large.pop()!);
  }
  // what is left differs from 1 by rounding alone, and never has weight 0
  for (const i of [...small, ...large]) if (weights[i]! > 0) chance[i] = 1;
  return (counts, random) => {
    counts.fill(0);
    for (let k = 0; k < total; k++) {
      const at = random.next() * n;
      const i = Math.floor(at);
      const place = at - i < chance[i]! ? i : alias[i]!;
      counts[place] = counts[place]! + 1;
    }
  };
}

/** Fills `counts` with `total` of the members of all places, each member at most once. O(min(cases, the others)) a replicate. */
export function drawMembers(members: ArrayLike<number>, total: number): (counts: Int32Array, random: RandomSource) => void {
  const n = members.length;
  let all = 0;
  for (let i = 0; i < n; i++) all += members[i]!;
  const place = new Int32Array(all);
  let at = 0;
  for (let i = 0; i < n; i++) {
    place.fill(i, at, at + members[i]!);
    at += members[i]!;
  }
  // the fewer are drawn: the cases, or those that are none
  const turned = 2 * total > all;
  const drawn = turned ? all - total : total;
  const from = new Int32Array(drawn);
  return (counts, random) => {
    for (let i = 0; i < n; i++) counts[i] = turned ? members[i]! : 0;
    const step = turned ? -1 : 1;
    for (let k = 0; k < drawn; k++) {
      const j = k + random.below(all - k);
      from[k] = j;
      const taken = place[j]!;
      place[j] = place[k]!;
      place[k] = taken;
      counts[taken] = counts[taken]! + step;
    }
    // back in order, so that the next replicate does not depend on this one
    for (let k = drawn - 1; k >= 0; k--) {
      const j = from[k]!;
      const taken = place[k]!;
      place[k] = place[j]!;
      place[j] = taken;
    }
  };
}
