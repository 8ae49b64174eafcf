// Overviews that reach beyond one municipality, made of what each has frozen and shared.
import { policeArea as policeAreaSchema } from '@samsyn/domain';
import type { AppContext } from '../http/app-context.ts';
import { policeArea } from './police-area.ts';

export function overviewRoutes({ app, database, session }: AppContext): void {
  app.get('/api/police-area', { schema: { response: { 200: policeAreaSchema } } }, async (request) =>
    policeArea(database, await session(request)),
  );
}
