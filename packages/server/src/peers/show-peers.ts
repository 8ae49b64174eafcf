// What is known of municipalities of the same group, and where the own municipality stands among them.
import { hasRight, type PeerBand, type PeerBandQuery, type Peers, peerBand } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { listCounted, listCounts, listGroups } from './queries.ts';

/** @throws Fault scope.denied */
export async function showPeers(scope: Scope): Promise<Peers> {
  scope.require('picture.read');
  const { code } = await findMunicipality(scope);
  const groups = (await listGroups(scope)).map((one) => ({ ...one, own: one.code === code }));
  return { groups, counts: await listCounted(scope), mayWrite: hasRight(scope.access, 'area.write') };
}

/** @throws Fault scope.denied */
export async function bandOf(scope: Scope, { category, year }: PeerBandQuery): Promise<PeerBand> {
  scope.require('picture.read');
  const { code } = await findMunicipality(scope);
  return peerBand(code, category, year, await listGroups(scope), await listCounts(scope, category));
}
