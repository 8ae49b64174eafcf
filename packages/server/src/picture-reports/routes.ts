// Reports on frozen pictures over HTTP.
import { reportQuery } from '@samsyn/domain';
import { z } from 'zod';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { exportReport, type ReportFormat } from './export-report.ts';

const types: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const byId = z.object({ id: z.uuid() });
const names = { weekly: 'veckobild', tertial: 'lagesbild-tertial', annual: 'lagesbild-ar', public: 'lagesbild-offentlig' } as const;

export function pictureReportRoutes({ app, database, session }: AppContext): void {
  for (const format of Object.keys(types) as ReportFormat[])
    app.get(`/api/pictures/:id/report.${format}`, { schema: { params: byId, querystring: reportQuery } }, async (request, reply) => {
      const who = await session(request);
      requireFresh(who);
      const file = await exportReport(database, who, request.params.id, format, request.query);
      return reply
        .type(types[format])
        .header('content-disposition', `attachment; filename="${names[request.query.variant]}.${format}"`)
        .send(file);
    });
}
