// The nearest point of a hull: weights of 0 or more that sum to 1 and bring the others as near to one unit as can be.
import { choleskyInPlace, choleskySolve } from '../numeric/solve.ts';

/**
 * Minimises wᵀGw over w ≥ 0, Σw = 1, where G holds the products of the differences (unit − donor). An active set that only grows by donors
 * that bring it nearer and drops those whose weight would be negative; it ends at the minimum, not near it.
 * @param gram J × J, row-major, symmetric and positive semidefinite
 * @returns J weights
 * @cost O(J³) a change of the set, most often as many changes as donors with weight: 38 donors about 0.2 ms
 * @source Wolfe 1976, Finding the nearest point in a polytope, Mathematical Programming 11
 */
export function simplexWeights(gram: Float64Array, donors: number): Float64Array {
  const w = new Float64Array(donors);
  let scale = 0;
  let nearest = 0;
  for (let j = 0; j < donors; j++) {
    scale = Math.max(scale, gram[j * donors + j]!);
    if (gram[j * donors + j]! < gram[nearest * donors + nearest]!) nearest = j;
  }
  w[nearest] = 1;
  if (!(scale > 0)) return w;
  let members = [nearest];
  for (let change = 0; change < 50 * (donors + 1); change++) {
    // what each donor would change, against what the mixture has
    const slope = new Float64Array(donors);
    let value = 0;
    for (let j = 0; j < donors; j++) {
      for (const k of members) slope[j] = slope[j]! + gram[j * donors + k]! * w[k]!;
      value += w[j]! * slope[j]!;
    }
    let best = -1;
    let gain = 1e-13 * scale;
    for (let j = 0; j < donors; j++)
      if (!members.includes(j) && value - slope[j]! > gain) {
        gain = value - slope[j]!;
        best = j;
      }
    if (best < 0) break;
    members.push(best);
    for (;;) {
      const target = affineMinimum(gram, donors, members, scale);
      // a donor that the others already hold adds nothing
      if (target === null) {
        members.pop();
        return w;
      }
      const step = furthest(members, w, target);
      members.forEach((j, m) => {
        w[j] = step === 1 ? target[m]! : Math.max(0, w[j]! + step * (target[m]! - w[j]!));
      });
      if (step === 1) break;
      const kept = members.filter((j) => w[j]! > 1e-15);
      for (const j of members) if (!kept.includes(j)) w[j] = 0;
      if (kept.length === members.length) kept.splice(smallest(kept, w), 1);
      members = kept;
    }
  }
  let sum = 0;
  for (let j = 0; j < donors; j++) sum += w[j]!;
  for (let j = 0; j < donors; j++) w[j] = w[j]! / sum;
  return w;
}

/** How far from w to the target before a weight turns negative; 1 = all the way. */
function furthest(members: readonly number[], w: Float64Array, target: Float64Array): number {
  let step = 1;
  members.forEach((j, m) => {
    if (target[m]! < 0) step = Math.min(step, w[j]! / (w[j]! - target[m]!));
  });
  return step;
}

function smallest(members: readonly number[], w: Float64Array): number {
  let at = 0;
  members.forEach((j, m) => {
    if (w[j]! < w[members[at]!]!) at = m;
  });
  return at;
}

/** The nearest point of the flat through the members, as weights that sum to 1 and may be negative; null when they lie on a smaller flat. */
function affineMinimum(gram: Float64Array, donors: number, members: readonly number[], scale: number): Float64Array | null {
  const k = members.length;
  const a = new Float64Array(k * k);
  // (G + scale · 11ᵀ) v = 1 has the direction wanted, and is positive definite as long as no member lies in the flat of the others
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) a[i * k + j] = gram[members[i]! * donors + members[j]!]! + scale;
  if (!choleskyInPlace(a, k)) return null;
  const v = new Float64Array(k).fill(1);
  choleskySolve(a, k, v);
  let sum = 0;
  for (let i = 0; i < k; i++) sum += v[i]!;
  for (let i = 0; i < k; i++) v[i] = v[i]! / sum;
  return v;
}
