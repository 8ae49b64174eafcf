// A large division is looked through in a thread of its own, so that no other request waits for it.
import type { AreaSystem } from '@samsyn/domain';
import { threadPool } from '../threads/thread-pool.ts';
import lookHere, { type AreasQuestion, type LookedAtAreas } from './look-threads.ts';

const ask = threadPool(new URL('./look-threads.ts', import.meta.url));

/** Fewer corners than these are looked through before a thread has begun. */
const many = 5000;

export const lookAtAreas = async (question: AreasQuestion): Promise<LookedAtAreas> =>
  corners(question.system) < many && (question.active === null || corners(question.active) < many) ? lookHere(question) : ask(question);

function corners({ areas }: AreaSystem): number {
  let n = 0;
  for (const { geometry } of areas) {
    if (!geometry) continue;
    for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) n += ring.length;
  }
  return n;
}
