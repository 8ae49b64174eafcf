// Sources one by one: whose, shared with whom, and what they hold.
import {
  changeSource as changeBody,
  endSharing as endBody,
  shareSource as shareBody,
  sourceContent,
  sourceDetail,
  sourceMap,
} from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { exportSource } from '../sources/export-source.ts';
import { mapSource } from '../sources/map-source.ts';
import { openSource } from '../sources/open-source.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { changeSource } from './change-source.ts';
import { endSharing } from './end-sharing.ts';
import { previewSource } from './preview-source.ts';
import { shareSource } from './share-source.ts';
import { showSource } from './show-source.ts';

const byId = z.object({ id: z.uuid() });
const one = z.object({ id: z.uuid(), sharing: z.uuid() });
const wanted = z.object({
  category: z.string().max(80).nullable().default(null),
  before: z
    .string()
    .regex(/^-?\d{1,18}$/)
    .nullable()
    .default(null),
  months: z.coerce.number().int().min(1).max(600).default(12),
  purpose: z.string().trim().max(200).nullable().default(null),
});
const receiver = z.object({ organisation: z.uuid(), role: z.string().max(40).nullable().default(null) });

export function sharingRoutes({ app, database, session }: AppContext): void {
  app.get('/api/sources/:id', { schema: { params: byId, response: { 200: sourceDetail } } }, async (request) =>
    withScope(database, await session(request), (scope) => showSource(scope, request.params.id)),
  );
  app.put('/api/sources/:id', { schema: { params: byId, body: changeBody, response: { 200: sourceDetail } } }, async (request) => {
    const who = await session(request);
    requireFresh(who);
    return changeSource(database, who, request.params.id, request.body);
  });
  app.post(
    '/api/sources/:id/sharings',
    { schema: { params: byId, body: shareBody, response: { 201: sourceDetail } } },
    async (request, reply) => {
      const who = await session(request);
      requireFresh(who);
      return reply.code(201).send(await shareSource(database, who, request.params.id, request.body));
    },
  );
  app.post(
    '/api/sources/:id/sharings/:sharing/end',
    { schema: { params: one, body: endBody, response: { 200: sourceDetail } } },
    async (request) => {
      const who = await session(request);
      requireFresh(who);
      return endSharing(database, who, request.params.id, request.params.sharing, request.body.reason);
    },
  );
  app.get(
    '/api/sources/:id/content',
    { schema: { params: byId, querystring: wanted, response: { 200: sourceContent } } },
    async (request) =>
      withScope(database, await session(request), (scope) => openSource(scope, request.params.id, { ...request.query, limit: 100 })),
  );
  app.get('/api/sources/:id/map', { schema: { params: byId, querystring: wanted, response: { 200: sourceMap } } }, async (request) =>
    withScope(database, await session(request), (scope) => mapSource(scope, request.params.id, request.query)),
  );
  for (const format of ['csv', 'xlsx'] as const)
    app.get(
      `/api/sources/:id/content.${format}`,
      {
        schema: {
          params: byId,
          querystring: wanted.pick({ category: true, purpose: true }).extend({ lang: z.enum(['sv', 'en']).default('sv') }),
        },
      },
      async (request, reply) => {
        const who = await session(request);
        requireFresh(who);
        const { lang } = request.query;
        const table = await withScope(database, who, (scope) => exportSource(scope, request.params.id, request.query));
        return reply
          .type(format === 'csv' ? csvType : xlsxType)
          .header('content-disposition', `attachment; filename="${lang === 'sv' ? 'kalla' : 'source'}.${format}"`)
          .send(format === 'csv' ? csvText(table, lang) : await xlsxBytes(table));
      },
    );
  app.get(
    '/api/sources/:id/preview',
    { schema: { params: byId, querystring: wanted.extend(receiver.shape), response: { 200: sourceContent } } },
    async (request) => previewSource(database, await session(request), request.params.id, request.query),
  );
}
