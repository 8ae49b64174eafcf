// What the tests that walk every route need to know of reports.
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';

const report = {
  right: 'picture.export',
  event: 'picture.exported',
  query: '?variant=weekly&purpose=Underlag%20till%20r%C3%A5det',
  make: async (scope) => ({ params: { id: await frozenPicture(scope) } }),
} as const satisfies RouteFacts[string];

export const pictureReportFacts: RouteFacts = {
  'GET /api/pictures/:id/report.pdf': report,
  'GET /api/pictures/:id/report.docx': report,
};
