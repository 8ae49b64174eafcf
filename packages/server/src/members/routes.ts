// Organisations and memberships over HTTP. Invitations of new people are the accounts'.
import {
  newMembership as addBody,
  changeMembership as changeBody,
  endMembership as endBody,
  member,
  newOrganisation,
  organisation,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { addMembership, changeMembership, endMembership } from './change-membership.ts';
import { listMembers, listOrganisations } from './queries.ts';
import { saveOrganisation } from './save-organisation.ts';

const organisations = z.array(organisation);
const members = z.array(member);

export function memberRoutes({ app, database, session }: AppContext): void {
  app.get('/api/organisations', { schema: { response: { 200: organisations } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('sharing.read');
      return listOrganisations(scope);
    }),
  );
  app.post('/api/organisations', { schema: { body: newOrganisation, response: { 201: organisations } } }, async (request, reply) =>
    reply.code(201).send(await saveOrganisation(database, await session(request), null, request.body)),
  );
  app.put(
    '/api/organisations/:id',
    { schema: { params: z.object({ id: z.uuid() }), body: newOrganisation, response: { 200: organisations } } },
    async (request) => saveOrganisation(database, await session(request), request.params.id, request.body),
  );
  app.get('/api/members', { schema: { response: { 200: members } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('access.read');
      return listMembers(scope);
    }),
  );
  app.post('/api/members', { schema: { body: addBody, response: { 201: members } } }, async (request, reply) => {
    const who = await session(request);
    requireFresh(who);
    return reply.code(201).send(await addMembership(database, who, request.body));
  });
  app.put('/api/members', { schema: { body: changeBody, response: { 200: members } } }, async (request) => {
    const who = await session(request);
    requireFresh(who);
    return changeMembership(database, who, request.body);
  });
  app.post('/api/members/end', { schema: { body: endBody, response: { 200: members } } }, async (request) => {
    const who = await session(request);
    requireFresh(who);
    return endMembership(database, who, request.body);
  });
}
