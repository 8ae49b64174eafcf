// Where the chain goes when problems are merged, split or taken apart again. A cause stands under its own top cause, a measure by the cause it is
// against, a goal by the measure it is of, a step of the chain of events by the cause that acts there: none of them is parted from that. What
// hangs on nothing goes where it is said to, else it stays.
import { Fault } from '../fault.ts';

export interface Chain {
  readonly causes: readonly { readonly id: string; readonly number: number; readonly parentId: string | null }[];
  readonly measures: readonly { readonly id: string; readonly number: number; readonly causeId: string | null }[];
  readonly goals: readonly { readonly id: string; readonly number: number; readonly measureId: string | null }[];
  readonly steps: readonly { readonly id: string; readonly causeId: string | null }[];
}
export const chainKinds = ['causes', 'measures', 'goals', 'steps'] as const;
export type ChainKind = (typeof chainKinds)[number];

export type ChainPlaces<P> = { readonly [K in ChainKind]: ReadonlyMap<string, P> };

/** What each thing hangs on within the chain; null: it can be chosen where it goes. */
export function hangsOn(chain: Chain): ReadonlyMap<string, string | null> {
  const causes = new Map(chain.causes.map((cause) => [cause.id, cause]));
  const measures = new Set(chain.measures.map(({ id }) => id));
  const top = (id: string, seen: ReadonlySet<string> = new Set()): string => {
    const parent = causes.get(id)?.parentId ?? null;
    return parent === null || !causes.has(parent) || seen.has(id) ? id : top(parent, new Set([...seen, id]));
  };
  const under = (causeId: string | null): string | null => (causeId !== null && causes.has(causeId) ? top(causeId) : null);
  return new Map<string, string | null>([
    ...chain.causes.map(({ id }): [string, string | null] => [id, top(id) === id ? null : top(id)]),
    ...chain.measures.map(({ id, causeId }): [string, string | null] => [id, under(causeId)]),
    ...chain.goals.map(({ id, measureId }): [string, string | null] => [
      id,
      measureId !== null && measures.has(measureId) ? measureId : null,
    ]),
    ...chain.steps.map(({ id, causeId }): [string, string | null] => [id, under(causeId)]),
  ]);
}

/** Everything in the chain has its place. @throws Fault problem.notInChain, problem.hangsOn when it is said to go elsewhere than what it hangs on */
export function placesOf<P>(chain: Chain, chosen: ReadonlyMap<string, P>, stays: P): ChainPlaces<P> {
  const holders = hangsOn(chain);
  const placeOf = (id: string): P => {
    const holder = holders.get(id) ?? null;
    return holder === null ? (chosen.get(id) ?? stays) : placeOf(holder);
  };
  for (const [id, place] of chosen) {
    if (!holders.has(id)) throw new Fault('problem.notInChain');
    if (placeOf(id) !== place) throw new Fault('problem.hangsOn');
  }
  const placed = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }) => [id, placeOf(id)]));
  return { causes: placed(chain.causes), measures: placed(chain.measures), goals: placed(chain.goals), steps: placed(chain.steps) };
}

/** Those that go to one place, kind by kind, in the order they had. */
export function goingTo<P>(places: ChainPlaces<P>, place: P): { readonly [K in ChainKind]: string[] } {
  const there = (rows: ReadonlyMap<string, P>) => [...rows].filter(([, to]) => to === place).map(([id]) => id);
  return { causes: there(places.causes), measures: there(places.measures), goals: there(places.goals), steps: there(places.steps) };
}

/**
 * Undoes a merge: what came from the reopened problem and is still with the other one goes back. What has been hung on something of the other
 * problem since stays there with it; what has been hung on something that goes back, goes along.
 */
export function goingBack(chain: Chain, came: ReadonlySet<string>): { readonly [K in ChainKind]: string[] } {
  const holders = hangsOn(chain);
  const chosen = new Map([...holders].flatMap(([id, holder]) => (holder === null && came.has(id) ? [[id, true] as const] : [])));
  return goingTo(placesOf<boolean>(chain, chosen, false), true);
}
