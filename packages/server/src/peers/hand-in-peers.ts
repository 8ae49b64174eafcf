// Which municipalities are alike, and what they have reported, handed in as files; and taken away again.
import { type PeerFile, readPeerCounts, readPeerGroups } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { deletePeers, replaceGroups, storeCounts } from './queries.ts';
import { peerRows } from './read-peer-file.ts';

/** @throws Fault scope.denied, peers.columns, peers.row */
export async function handInGroups(scope: Scope, file: PeerFile): Promise<void> {
  scope.require('area.write');
  const groups = readPeerGroups(peerRows(file), file.source);
  await replaceGroups(scope, groups);
  scope.audit('peers.grouped', null, { file: file.fileName, municipalities: groups.length });
}

/** @throws Fault scope.denied, peers.columns, peers.count, peers.empty */
export async function handInCounts(scope: Scope, file: PeerFile): Promise<void> {
  scope.require('area.write');
  const counts = readPeerCounts(peerRows(file), file.source);
  await storeCounts(scope, counts);
  scope.audit('peers.counted', null, { file: file.fileName, counts: counts.length });
}

/** @throws Fault scope.denied */
export async function removePeers(scope: Scope): Promise<void> {
  scope.require('area.write');
  await deletePeers(scope);
  scope.audit('peers.removed', null, {});
}
