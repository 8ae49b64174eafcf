// The register over HTTP: what has been drawn up, its number and mark, the register as a file, and public copies.
import { changeRecord as changeBody, newRecord, newSeries, recordCopy, recordList, recordRow, registerFile } from '@samsyn/domain';
import { z } from 'zod';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { changeRecord, registerOther, setSeries } from './change-record.ts';
import { publicCopyOf } from './public-copy.ts';
import { registerTable } from './register-table.ts';
import { showRegister } from './show-register.ts';

const byId = z.object({ id: z.uuid() });

export function recordRoutes({ app, database, session, origin }: AppContext): void {
  app.get('/api/records', { schema: { response: { 200: recordList } } }, async (request) =>
    withScope(database, await session(request), showRegister),
  );
  app.post('/api/records', { schema: { body: newRecord, response: { 201: recordRow } } }, async (request, reply) =>
    reply.code(201).send(await withScope(database, await session(request), (scope) => registerOther(scope, request.body))),
  );
  app.patch('/api/records/:id', { schema: { params: byId, body: changeBody, response: { 200: recordRow } } }, async (request) =>
    withScope(database, await session(request), (scope) => changeRecord(scope, request.params.id, request.body)),
  );
  app.post('/api/records/series', { schema: { body: newSeries, response: { 200: recordList } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await setSeries(scope, request.body);
      return showRegister(scope);
    }),
  );
  for (const [ending, type] of Object.entries({ csv: csvType, xlsx: xlsxType }))
    app.get(`/api/records.${ending}`, { schema: { querystring: registerFile } }, async (request, reply) => {
      const { register, lang } = request.query;
      const table = await withScope(database, await session(request), async (scope) => {
        const { records } = await showRegister(scope);
        scope.audit('record.exported', null, { register, format: ending, records: records.length });
        return registerTable(records, register, (await findMunicipality(scope)).name, lang);
      });
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="diarium.${ending}"`)
        .send(ending === 'csv' ? csvText(table, lang) : await xlsxBytes(table));
    });
  app.get('/api/records/:id/public-copy', { schema: { params: byId, querystring: recordCopy } }, async (request, reply) => {
    const encrypted = origin().startsWith('https://');
    const copy = await publicCopyOf(database, await session(request), encrypted, request.params.id, request.query.lang);
    return reply.type('application/pdf').header('content-disposition', `inline; filename="${copy.name}"`).send(copy.bytes);
  });
}
