// Which agreement in its chain this is: 1 = the first. A new wording has the place of what it amends.
import type { StoredAgreement } from './queries.ts';

type Link = Pick<StoredAgreement, 'id' | 'predecessorId' | 'amendsId'>;

export function placeInChain(all: readonly Link[], id: string): number {
  return chainBefore(all, id).length + 1;
}

/** Its predecessors, the newest first; new wordings do not count. */
export function chainBefore<L extends Link>(all: readonly L[], id: string): L[] {
  const by = new Map(all.map((one) => [one.id, one]));
  const before: L[] = [];
  let here = by.get(id);
  while (here?.amendsId) here = by.get(here.amendsId);
  while (here?.predecessorId && before.length < all.length) {
    here = by.get(here.predecessorId);
    if (here) before.push(here);
  }
  return before;
}
