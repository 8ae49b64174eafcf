// Step 7: how large must |z| be? One error budget per family, spent where a change could be seen at all; a smaller part spread evenly
// so that small nodes are not starved. Thresholds depend on history only, never on the window's counts.
import { normalUpper, normalUpperQuantile } from '@samsyn/stats';
import type { FinderFamily } from './finding.ts';
import { coordinates } from './lattice.ts';
import type { NodeModel } from './node-model.ts';
import { SMALL } from './node-scores.ts';

/**
 * Nominal error budgets of the whole search: where a change could be seen, and evenly over all nodes. Noise wilder than the model makes
 * false claims in a larger share of pictures than their sum; what was measured stands in docs/calibration.md and lies below 5 %.
 */
const VISIBLE = 0.0224;
const EVEN = 0.0056;
export const SEARCH_BUDGET = VISIBLE + EVEN;
/** Said as the false discovery rate; measured ones lie below (docs/calibration.md). */
export const FALSE_DISCOVERY_RATE = 0.05;
/** The change that thresholds are placed for: a rise of 80 %. */
const AIM = Math.log(1.8);

/** Share of the budget per family when narrower nodes are searched too: ¾ for category × area, ¼ for those narrower. */
const shares: Readonly<Record<Exclude<FinderFamily, 'followed'>, number>> = { found: 0.75, found_narrow_whole: 0.15, found_narrow: 0.1 };

export interface Thresholds {
  /** [node] |z| needed; Infinity for nodes that are not searched */
  readonly needed: Float64Array;
  /** [node] |z| needed by the budget spread evenly */
  readonly even: Float64Array;
  readonly family: (node: number) => Exclude<FinderFamily, 'followed'>;
  readonly families: readonly { readonly name: FinderFamily; readonly size: number; readonly budget: number }[];
  /** smallest error budget (in units of the false discovery rate) at which |z| would be a claim */
  budgetOf(node: number, z: number): number;
}

interface FamilyBudget {
  readonly members: Int32Array;
  readonly share: number;
  /** seeability θ of each node with E ≥ 5 */
  readonly theta: Float64Array;
}

/** @param budget 1 = the ordinary budget; larger for rows to watch */
export function thresholds(model: NodeModel, excluded: ReadonlySet<number>, budget = 1): Thresholds {
  const { lattice, nodes, expected, phi, relativeVariance } = model;
  const family = (node: number) => {
    if (nodes.kind[node]! < 9) return 'found' as const;
    return coordinates(lattice, node)[1] === 0 ? ('found_narrow_whole' as const) : ('found_narrow' as const);
  };
  const theta = new Float64Array(lattice.size);
  const root = nodes.standsFor[0]!;
  const groups = new Map<Exclude<FinderFamily, 'followed'>, number[]>();
  for (const node of nodes.distinct) {
    if (node === root || node === 0 || excluded.has(node)) continue;
    const name = family(node);
    const list = groups.get(name) ?? [];
    list.push(node);
    groups.set(name, list);
    const e = expected[node]!;
    theta[node] = e >= SMALL ? AIM / Math.sqrt(relativeVariance[node]! + phi[node]! / (e * Math.sqrt(1.8))) : 0;
  }
  const whole = [...groups.keys()].reduce((sum, name) => sum + shares[name], 0);
  const needed = new Float64Array(lattice.size).fill(Infinity);
  const even = new Float64Array(lattice.size).fill(Infinity);
  const families: { name: FinderFamily; size: number; budget: number }[] = [];
  const budgets = new Map<string, FamilyBudget>();
  for (const [name, list] of groups) {
    const group: FamilyBudget = { members: Int32Array.from(list), share: shares[name] / whole, theta };
    budgets.set(name, group);
    const c = costFor(group, VISIBLE * budget * group.share);
    const flat = normalUpperQuantile(Math.min(0.5, (EVEN * budget * group.share) / (2 * list.length)));
    for (const node of list) {
      even[node] = flat;
      needed[node] = theta[node]! > 0 ? Math.min(flat, thresholdAt(theta[node]!, c)) : flat;
    }
    families.push({ name, size: list.length, budget: FALSE_DISCOVERY_RATE * group.share });
  }
  const curves = new Map<string, Curve>();
  return {
    needed,
    even,
    family,
    families,
    budgetOf(node, z) {
      const name = family(node);
      const group = budgets.get(name);
      if (!group || !Number.isFinite(z)) return 1;
      let curve = curves.get(name);
      if (!curve) {
        curve = curveOf(group);
        curves.set(name, curve);
      }
      const size = Math.abs(z);
      const flat = (2 * normalUpper(size) * group.members.length) / (EVEN * group.share);
      const seen = theta[node]! > 0 ? sumAt(curve, costOf(theta[node]!, size)) / (VISIBLE * group.share) : Infinity;
      return Math.min(1, FALSE_DISCOVERY_RATE * Math.min(flat, seen));
    },
  };
}

/** t(c) = τ/2 + c/τ with τ = min(θ, √2c): the threshold of a node whose change would show as θ. */
function thresholdAt(theta: number, c: number): number {
  const tau = Math.min(theta, Math.sqrt(2 * c));
  return tau / 2 + c / tau;
}

/** The c at which the threshold of θ is t. */
const costOf = (theta: number, t: number): number => (t <= theta ? (t * t) / 2 : Math.max(0, theta * (t - theta / 2)));

function spent(group: FamilyBudget, c: number): number {
  let sum = 0;
  for (const node of group.members) if (group.theta[node]! > 0) sum += 2 * normalUpper(thresholdAt(group.theta[node]!, c));
  return sum;
}

function costFor(group: FamilyBudget, budget: number): number {
  let low = 0.01;
  let high = 60;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (spent(group, middle) > budget) low = middle;
    else high = middle;
  }
  return high;
}

interface Curve {
  readonly c: Float64Array;
  readonly sum: Float64Array;
}

function curveOf(group: FamilyBudget): Curve {
  const c = Float64Array.from({ length: 160 }, (_, i) => 0.1 + 0.15 * i);
  return { c, sum: c.map((value) => spent(group, value)) };
}

/** Log-linear between the tabulated costs. */
function sumAt({ c, sum }: Curve, cost: number): number {
  const at = Math.min(c.length - 2, Math.max(0, Math.floor((cost - 0.1) / 0.15)));
  const share = Math.min(1.5, Math.max(0, (cost - c[at]!) / 0.15));
  const low = Math.log(sum[at]! + 1e-300);
  const high = Math.log(sum[at + 1]! + 1e-300);
  return Math.exp(low + share * (high - low));
}
