// The auditor recomputes the chain now. What came of it is kept, and that it was asked is an entry.
import type { LogState } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { keepCheck } from './check-log.ts';
import { exportedHeads, type HeadFolders } from './log-heads.ts';
import { logStateOf } from './log-state.ts';
import { verifyChain } from './verify-chain.ts';

/** @throws Fault scope.denied */
export async function verifyNow(scope: Scope, folders: HeadFolders): Promise<LogState> {
  scope.require('log.read');
  const began = performance.now();
  // entries of others that are committed meanwhile would be seen after the head was read: the head waits for this transaction
  await scope.client.query('select 1 from log_heads where municipality_id = $1 for update', [scope.municipalityId]);
  const report = await verifyChain(scope.client, scope.municipalityId, await exportedHeads(folders, scope.municipalityId), scope.now);
  await keepCheck(scope.client, scope.municipalityId, report, {
    now: scope.now,
    milliseconds: performance.now() - began,
    nightly: false,
  });
  scope.audit('log.verified', null, {
    entries: report.entries,
    fits: report.broken === null,
    ...(report.broken ? { kind: report.broken.kind, seq: report.broken.seq } : {}),
  });
  return logStateOf(scope, folders);
}
