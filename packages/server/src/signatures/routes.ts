// Signing and sealing over HTTP.
import {
  collectExternal as collectBody,
  declineSignature as declineBody,
  nameDeputy as deputyBody,
  externalAnswer,
  externalStarted,
  giveSignature as giveBody,
  paperAsked,
  nameSignatory as signatoryBody,
  signingView,
  startSigning as startBody,
  withdrawSigning as withdrawBody,
} from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { declineSignature } from './decline-signature.ts';
import { collectExternal, startExternal } from './external/sign-externally.ts';
import { giveSignature } from './give-signature.ts';
import { nameDeputy, reassign } from './name-signatory.ts';
import { mostBytes, readBody } from './read-body.ts';
import { registerPaper } from './register-paper.ts';
import { remindSignatories } from './remind-signatories.ts';
import { sealKey } from './seal/seal-key.ts';
import { stampPins, whenStampMissing } from './seal/stamp-pins.ts';
import { sealSigning } from './seal-signing.ts';
import { showSigning } from './show-signing.ts';
import { startSigning } from './start-signing.ts';
import { takeSignedFile } from './take-signed-file.ts';
import { verifyRoutes } from './verify-routes.ts';
import { withdrawSigning } from './withdraw-signing.ts';

const byId = z.object({ id: z.uuid() });
const byParty = z.object({ id: z.uuid(), organisation: z.uuid() });
const inLanguage = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export function signatureRoutes(context: AppContext): void {
  const { app, database, order, session, origin } = context;
  const path = '/api/agreements/:id/signing';
  const reach = () => ({ order, origin: origin() });
  const view = { 200: signingView };
  const fresh = async (request: FastifyRequest) => {
    const who = await session(request);
    requireFresh(who);
    return who;
  };
  const shown = (who: Who, id: string) => withScope(database, who, (scope) => showSigning(scope, id));
  // a key or a setting that cannot be used stops the start, not the last signature
  app.addHook('onReady', async () => {
    whenStampMissing();
    await Promise.all([sealKey(database.dataDir), stampPins()]);
  });
  verifyRoutes(context);

  app.get(path, { schema: { params: byId, response: view } }, async (request) => shown(await session(request), request.params.id));
  app.post(path, { schema: { params: byId, body: startBody, response: view } }, async (request) => {
    const who = await fresh(request);
    await startSigning(database, who, request.params.id, request.body, reach());
    return shown(who, request.params.id);
  });
  app.post(`${path}/sign`, { schema: { params: byId, body: giveBody, response: view } }, async (request) => {
    const who = await fresh(request);
    await giveSignature(database, who, request.params.id, request.body.contentHash, reach());
    return shown(who, request.params.id);
  });
  app.post(`${path}/decline`, { schema: { params: byId, body: declineBody, response: view } }, async (request) => {
    const who = await fresh(request);
    await declineSignature(database, who, request.params.id, request.body.reason, origin());
    return shown(who, request.params.id);
  });
  app.post(`${path}/withdraw`, { schema: { params: byId, body: withdrawBody, response: view } }, async (request) => {
    const who = await session(request);
    await withdrawSigning(database, who, request.params.id, request.body.reason);
    return shown(who, request.params.id);
  });
  app.post(`${path}/remind`, { schema: { params: byId, response: view } }, async (request) => {
    const who = await session(request);
    await remindSignatories(database, who, request.params.id, reach());
    return shown(who, request.params.id);
  });
  app.post(`${path}/seal`, { schema: { params: byId, response: view } }, async (request) => {
    const who = await session(request);
    await withScope(database, who, async (scope) => scope.require('agreement.write'));
    await sealSigning(database, who, request.params.id, origin());
    return shown(who, request.params.id);
  });
  app.put(`${path}/:organisation/signatory`, { schema: { params: byParty, body: signatoryBody, response: view } }, async (request) => {
    const who = await session(request);
    const { id, organisation } = request.params;
    await reassign(database, who, { agreementId: id, organisationId: organisation }, request.body.accountId, reach());
    return shown(who, id);
  });
  app.put(`${path}/:organisation/deputy`, { schema: { params: byParty, body: deputyBody, response: view } }, async (request) => {
    const who = await session(request);
    const { id, organisation } = request.params;
    await nameDeputy(database, who, { agreementId: id, organisationId: organisation }, request.body.accountId);
    return shown(who, id);
  });
  app.post(
    `${path}/paper`,
    { schema: { params: byId, querystring: paperAsked, response: view }, bodyLimit: mostBytes + 1_000_000 },
    async (request) => {
      const who = await fresh(request);
      await withScope(database, who, async (scope) => scope.require('agreement.write'));
      const scan = await readBody(request.raw);
      const { on, absent } = request.query;
      await registerPaper(database, who, request.params.id, { on, scan, absent: absent?.split(',') ?? [] }, origin());
      return shown(who, request.params.id);
    },
  );
  app.post(`${path}/external`, { schema: { params: byId, body: giveBody, response: { 200: externalStarted } } }, async (request) =>
    startExternal(database, await fresh(request), request.params.id, request.body.contentHash, reach()),
  );
  app.post(
    `${path}/external/collect`,
    { schema: { params: byId, body: collectBody, response: { 200: externalAnswer } } },
    async (request) => ({ state: await collectExternal(database, await session(request), request.params.id, request.body.id, reach()) }),
  );
  app.get(`${path}/sealed.pdf`, { schema: { params: byId, querystring: inLanguage } }, async (request, reply) => {
    const { lang } = request.query;
    const bytes = await withScope(database, await session(request), (scope) => takeSignedFile(scope, request.params.id, lang));
    const name = lang === 'sv' ? 'overenskommelse-forseglad.pdf' : 'agreement-sealed.pdf';
    return reply.type('application/pdf').header('content-disposition', `attachment; filename="${name}"`).send(bytes);
  });
  app.get(`${path}/paper.pdf`, { schema: { params: byId } }, async (request, reply) => {
    const bytes = await withScope(database, await session(request), (scope) => takeSignedFile(scope, request.params.id, 'paper'));
    return reply.type('application/pdf').header('content-disposition', 'attachment; filename="underskrifter-pa-papper.pdf"').send(bytes);
  });
}
