// A source as its page shows it: whose it is, how the asker sees it, and – for the owner and those who look after access – who else does.
import { Fault, hasRight, type SourceDetail } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findSource, listSharings, type OwnedSource, sourceAmount } from './queries.ts';

/** @throws Fault source.notFound */
export async function showSource(scope: Scope, id: string): Promise<SourceDetail> {
  scope.require('source.read');
  const source = await sourceOr404(scope, id);
  const mine = source.ownerId === scope.organisationId;
  const sees = (mine && hasRight(scope.access, 'sharing.read')) || hasRight(scope.access, 'access.read');
  // who may not see a source and does not look after access is not told that it is there
  if (source.grain === null && !sees) throw new Fault('source.notFound');
  return {
    id: source.id,
    name: { sv: source.sv, en: source.en },
    owner: { id: source.ownerId, name: source.ownerName, kind: source.ownerKind },
    mine: mine && hasRight(scope.access, 'sharing.write'),
    purpose: source.purpose,
    legalBasis: source.legalBasis,
    until: source.until,
    finest: source.finest,
    grain: source.grain,
    minimum: source.minimum,
    ...(await sourceAmount(scope, id)),
    sharings: sees ? await listSharings(scope, id) : [],
  };
}

/** @throws Fault source.notFound */
async function sourceOr404(scope: Scope, id: string): Promise<OwnedSource> {
  const source = await findSource(scope, id);
  if (!source) throw new Fault('source.notFound');
  return source;
}

/** The source, when the asker's organisation owns it and the asker may share it. @throws Fault scope.denied, source.notFound, sharing.owner */
export async function ownSource(scope: Scope, id: string): Promise<OwnedSource> {
  scope.require('sharing.write');
  const source = await sourceOr404(scope, id);
  if (source.ownerId !== scope.organisationId) throw new Fault('sharing.owner', { source: source.sv, org: source.ownerName });
  return source;
}
