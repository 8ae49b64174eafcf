// Municipalities of the same group over HTTP.
import { peerBandAnswer, peerBandQuery, peerFile, peers } from '@samsyn/domain';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { handInCounts, handInGroups, removePeers } from './hand-in-peers.ts';
import { bandOf, showPeers } from './show-peers.ts';

const told = { 200: peers };

export function peerRoutes({ app, database, session }: AppContext): void {
  const changed = (who: Who, change: (scope: Scope) => Promise<void>) =>
    withScope(database, who, async (scope) => {
      await change(scope);
      return showPeers(scope);
    });
  app.get('/api/peers', { schema: { response: told } }, async (request) => withScope(database, await session(request), showPeers));
  app.get('/api/peers/band', { schema: { querystring: peerBandQuery, response: { 200: peerBandAnswer } } }, async (request) =>
    withScope(database, await session(request), (scope) => bandOf(scope, request.query)),
  );
  app.put('/api/peers/groups', { bodyLimit: 5_000_000, schema: { body: peerFile, response: told } }, async (request) =>
    changed(await session(request), (scope) => handInGroups(scope, request.body)),
  );
  app.put('/api/peers/counts', { bodyLimit: 5_000_000, schema: { body: peerFile, response: told } }, async (request) =>
    changed(await session(request), (scope) => handInCounts(scope, request.body)),
  );
  app.delete('/api/peers', { schema: { response: told } }, async (request) => changed(await session(request), removePeers));
}
