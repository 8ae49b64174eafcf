// A party takes back what it said about a remark on the data.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { withdrawOwn } from './queries.ts';

/** @throws Fault scope.denied, explanation.notFound */
export async function withdrawExplanation(scope: Scope, id: string): Promise<void> {
  scope.require('explanation.write');
  if (!(await withdrawOwn(scope, id))) throw new Fault('explanation.notFound');
  scope.audit('explanation.withdrawn', id, {});
}
