// Whether a goal on numbers of one's own could be seen: a share of those who answer a survey, or a number of events that a person enters.
import { powerOf, sharePower, smallestVisibleFall, smallestVisibleRise, smallestVisibleShare } from '@samsyn/stats';
import { Fault } from '../fault.ts';
import { followUpMonths, type GoalPower, type PowerGap, visibleChance } from './goal-power.ts';

/** What the number is: only then can chance be reckoned. */
export type OwnCounting =
  /** percent of those who answered; `next` answers are hoped for in the follow-up. Design effect: what weights and clusters cost */
  | { readonly as: 'share'; readonly next: number; readonly designEffect: number }
  /** how many there were, in so many months before and after */
  | { readonly as: 'count'; readonly before: number; readonly after: number }
  | { readonly as: 'neither' };

export interface OwnPlan {
  readonly value: number;
  /** how many answered the first time */
  readonly n: number | null;
  readonly target: number;
  readonly counting: OwnCounting;
}
export interface BetterOwn {
  readonly way: 'answers' | 'longer';
  /** answers or months */
  readonly amount: number;
  /** the same goal over the longer time */
  readonly target: number;
  readonly power: GoalPower;
}

/** A share is 0–100 percent, a count is whole. @throws Fault goal.notCounted */
export function mustBeCounted({ value, target, counting }: OwnPlan): void {
  const both = [value, target];
  if (counting.as === 'share' && both.some((n) => n > 100)) throw new Fault('goal.notCounted');
  if (counting.as === 'count' && both.some((n) => !Number.isInteger(n))) throw new Fault('goal.notCounted');
}

export function ownPower({ value, n, target, counting }: OwnPlan): GoalPower {
  if (counting.as === 'neither') return unknown('not_a_count');
  if (counting.as === 'share') {
    if (n === null) return unknown('no_answers');
    const waves = { share: value / 100, first: n, second: counting.next, designEffect: counting.designEffect };
    const answer = sharePower(waves, target / 100);
    if (!answer.known) return unknown('too_few');
    const smallest = smallestVisibleShare(waves, target > value ? 'rise' : 'fall', visibleChance);
    return told(answer.chance, smallest.known ? smallest.change : null);
  }
  const plan = { before: value, periods: counting.after / counting.before };
  const ratio = value === 0 ? 0 : target / counting.after / (value / counting.before);
  const chanceOf = powerOf(plan);
  const answer = chanceOf(ratio);
  if (!answer.known) return unknown('no_events');
  if (ratio > 1) {
    const rise = smallestVisibleRise(plan, visibleChance, chanceOf);
    return told(answer.chance, rise.known ? rise.rise : null);
  }
  const fall = smallestVisibleFall(plan, visibleChance, chanceOf);
  return told(answer.chance, fall.known ? fall.fall : null);
}

const unknown = (reason: PowerGap): GoalPower => ({ known: false, reason, chance: null, smallest: null });
const told = (chance: number, smallest: number | null): GoalPower => ({
  known: true,
  reason: smallest === null ? 'too_few' : null,
  chance,
  smallest,
});

/** The fewest answers, or the shortest time, by which the goal would be seen; else what comes nearest. Only what helps. */
export function betterOwn(plan: OwnPlan): BetterOwn[] {
  const now = ownPower(plan);
  if (!now.known || now.chance === null || now.chance >= visibleChance) return [];
  const { counting, target } = plan;
  const tried =
    counting.as === 'share'
      ? moreAnswers(counting.next).map((next): BetterOwn => {
          return { way: 'answers', amount: next, target, power: ownPower({ ...plan, counting: { ...counting, next } }) };
        })
      : counting.as === 'count'
        ? followUpMonths
            .filter((months) => months > counting.after)
            .map((months): BetterOwn => {
              const longer = Math.round((target * months) / counting.after);
              return {
                way: 'longer',
                amount: months,
                target: longer,
                power: ownPower({ ...plan, target: longer, counting: { ...counting, after: months } }),
              };
            })
        : [];
  const chance = ({ power }: BetterOwn) => power.chance ?? 0;
  const enough = tried.find((one) => chance(one) >= visibleChance);
  const best = enough ?? tried.reduce<BetterOwn | null>((most, one) => (most === null || chance(one) > chance(most) ? one : most), null);
  return best && chance(best) > now.chance + 0.01 ? [best] : [];
}

/** A quarter more at a time, in whole fifties, up to eight times as many. */
function moreAnswers(now: number): number[] {
  const steps: number[] = [];
  for (let next = now * 1.25; next <= now * 8; next *= 1.25) steps.push(Math.ceil(next / 50) * 50);
  return [...new Set(steps)].filter((next) => next > now);
}
