// The order of the list: stated criteria, and how often each problem comes first over all ways to weigh them.
import { rankStability } from '@samsyn/stats';
import type { Problem } from './picture.ts';

export interface RankInput {
  readonly tier: Problem['tier'];
  readonly count: number;
  /** shrunken excess of a rise; 0 for a fall or without a claim about change */
  readonly change: number;
  /** share of the cases in the top places, 0–1 */
  readonly concentration: number;
  /** harm per case when weights are given */
  readonly harm: number | null;
}

export interface Ranked {
  /** index into the input */
  readonly index: number;
  readonly why: Problem['why'];
}

const tiers: readonly Problem['tier'][] = ['sure', 'possible', 'weak'];

/**
 * Sure before possible before weak; inside a tier by the mean rank over all weightings of volume, change and concentration (and harm
 * where given), each scaled to its largest in the tier. `rankStability` is the share of weightings in which the problem comes first.
 */
export function rankProblems(inputs: readonly RankInput[]): Ranked[] {
  const ranked: Ranked[] = [];
  for (const tier of tiers) {
    const members = [...inputs.keys()].filter((i) => inputs[i]!.tier === tier);
    if (members.length === 0) continue;
    const scaled = (value: (input: RankInput) => number) => {
      const values = members.map((i) => Math.max(0, value(inputs[i]!)));
      const largest = Math.max(...values);
      return values.map((v) => (largest > 0 ? v / largest : 0));
    };
    const volume = scaled((input) => input.count);
    const change = scaled((input) => input.change);
    const concentration = scaled((input) => input.concentration);
    const harm = members.some((i) => inputs[i]!.harm !== null) ? scaled((input) => (input.harm ?? 0) * input.count) : null;
    const scores = members.map((_, k) => [volume[k]!, change[k]!, concentration[k]!, ...(harm ? [harm[k]!] : [])]);
    const stability = rankStability(scores);
    const order = [...members.keys()].sort((a, b) => stability.meanRank[a]! - stability.meanRank[b]! || members[a]! - members[b]!);
    for (const k of order) {
      ranked.push({
        index: members[k]!,
        why: {
          volume: volume[k]!,
          harm: harm ? harm[k]! : null,
          change: change[k]!,
          concentration: concentration[k]!,
          rankStability: stability.shareFirst[k]!,
        },
      });
    }
  }
  return ranked;
}
