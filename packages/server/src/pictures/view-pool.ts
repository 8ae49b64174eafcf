// Views of the picture in threads of their own, so that nobody else waits while a part of it is searched.
import { Fault, type Picture } from '@samsyn/domain';
import { threadPool } from '../threads/thread-pool.ts';
import type { ViewAnswer, ViewQuestion } from './view-maker.ts';

const ask = threadPool(new URL('./view-maker.ts', import.meta.url));

/** @throws Fault as makePicture does */
export async function makeView(question: ViewQuestion): Promise<Picture> {
  const answer = await ask<ViewAnswer>(question);
  if ('refused' in answer) throw new Fault(answer.refused.code, { ...answer.refused.details });
  return answer.picture;
}
