// For verbs that change single incidents: while a division is laid over all of them they would wait for minutes, so they are refused at once.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { latestChange } from './change-queries.ts';

/** @throws Fault area.changing */
export async function refuseWhileChanging(scope: Scope): Promise<void> {
  const change = await latestChange(scope);
  if (change?.state === 'working') throw new Fault('area.changing', { name: change.sv, version: change.version });
}
