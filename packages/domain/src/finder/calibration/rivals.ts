// What people use today, on the same pictures: each gives claims in order of evidence. Only for the calibration table.
import { incompleteBeta, negativeBinomialScore, normalUpper, pAdjust, studentTwoSided } from '@samsyn/stats';
import { sumUp } from '../lattice.ts';
import type { LeafCube } from '../leaf-cube.ts';
import { keyOf } from '../node-finding.ts';
import { nodeModel } from '../node-model.ts';
import type { Method } from './judge-pictures.ts';

interface Node {
  readonly node: number;
  readonly now: number;
  readonly before: number;
}

/** Window and mean of the earlier years for every distinct node with at least five expected. */
function plainNodes(cube: LeafCube) {
  const model = nodeModel(cube, new Set())!;
  const years = model.months.backYears;
  const before = sumUp(
    model.lattice,
    model.months.sums.slice(0, years).reduce((sum, year) => sum.map((n, i) => n + year[i]!)),
  );
  const nodes: Node[] = [];
  for (const node of model.nodes.distinct)
    if (node !== 0 && before[node]! / years >= 5) nodes.push({ node, now: model.counts[node]!, before: before[node]! });
  return { model, years, nodes };
}

function claimed(nodes: readonly Node[], p: readonly number[], model: NonNullable<ReturnType<typeof nodeModel>>) {
  const q = pAdjust(p, 'BH');
  const order = nodes.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const keys = order.map((i) => keyOf(model, nodes[i]!.node));
  return { claims: keys.filter((_, i) => q[order[i]!]! <= 0.05), list: keys };
}

/** A: two periods, conditional binomial mid-p per node, Benjamini–Hochberg. */
const midPeachNode: Method = (cube) => {
  const { model, years, nodes } = plainNodes(cube);
  const p = nodes.map(({ now, before }) => {
    const n = now + before;
    const share = 1 / (years + 1);
    const upper = tail(now, n, share);
    const at = upper - tail(now + 1, n, share);
    return Math.min(1, 2 * Math.min(upper - at / 2, 1 - upper + at / 2));
  });
  return claimed(nodes, p, model);
};

/** P(X ≥ k), X ~ Binomial(n, share). */
const tail = (k: number, n: number, share: number): number => (k <= 0 ? 1 : k > n ? 0 : incompleteBeta(k, n - k + 1, share));

/** B: quasi-Poisson, each node's own dispersion from its deseasonalised months and the t quantile that goes with it, Benjamini–Hochberg. */
const ownDispersion: Method = (cube) => {
  const { model, years, nodes } = plainNodes(cube);
  const p = nodes.map(({ node, now, before }) => {
    const phi = ownPhi(cube, node, model);
    const e = before / years;
    return studentTwoSided((now - e) / Math.sqrt(phi * e * (1 + 1 / years)), 11 * years);
  });
  return claimed(nodes, p, model);
};

function ownPhi(cube: LeafCube, node: number, model: NonNullable<ReturnType<typeof nodeModel>>): number {
  const months = nodeMonths(cube, node, model);
  const history = months.slice(0, cube.months - 12);
  const years = history.length / 12;
  const season = Array.from({ length: 12 }, (_, m) => (sum(history.filter((_n, i) => i % 12 === m)) + 1) / (sum(history) + 12));
  let chi = 0;
  for (let year = 0; year < years; year++) {
    const total = sum(history.slice(year * 12, year * 12 + 12));
    for (let m = 0; m < 12; m++) chi += (history[year * 12 + m]! - total * season[m]!) ** 2 / Math.max(total * season[m]!, 0.1);
  }
  return Math.max(1, chi / (11 * years));
}

function nodeMonths(cube: LeafCube, node: number, { lattice }: NonNullable<ReturnType<typeof nodeModel>>): number[] {
  const out = new Array<number>(cube.months).fill(0);
  const [c, a] = [Math.floor(node / lattice.axes[1].size), node % lattice.axes[1].size];
  for (const i of lattice.axes[0].members[c]!)
    for (const j of lattice.axes[1].members[a]!)
      for (let m = 0; m < cube.months; m++) out[m]! += cube.counts[(i * lattice.axes[1].positions + j) * cube.months + m]!;
  return out;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** D: improved Farrington on the window's sum, leaves only and rises only: negative binomial tail, the months' dispersion, Benjamini–Hochberg. */
const farringtonEachLeaf: Method = (cube) => {
  const { model, years, nodes } = plainNodes(cube);
  const leaves = nodes.filter(({ node }) => model.nodes.kind[node] === 0);
  const p = leaves.map(({ node, now, before }) => {
    const e = before / years;
    const phi = ownPhi(cube, node, model);
    // the plug-in threshold: variance φ × mean, and the error of the mean itself
    const spread = phi * (1 + 1 / years);
    return normalUpper(negativeBinomialScore(now, e, e / Math.max(spread - 1, 1e-6)));
  });
  return claimed(leaves, p, model);
};

/** G: "+50 % and at least ten", in either direction. */
const fiftyPercent: Method = (cube) => {
  const { model, years, nodes } = plainNodes(cube);
  const large = nodes.filter(
    ({ now, before }) => Math.max(now, before / years) >= 10 && Math.abs(Math.log((now * years) / before)) >= Math.log(1.5),
  );
  large.sort((a, b) => Math.abs(b.now - b.before / years) - Math.abs(a.now - a.before / years));
  const keys = large.map(({ node }) => keyOf(model, node));
  return { claims: keys, list: keys };
};

export const rivals = {
  'mid-p + BH': midPeachNode,
  'dispersion per node + BH': ownDispersion,
  'Farrington per leaf + BH': farringtonEachLeaf,
  '+50 % and n ≥ 10': fiftyPercent,
} as const;
