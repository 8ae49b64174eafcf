// New municipalities over HTTP.
import { madeMunicipality, newMunicipality } from '@samsyn/domain';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { addMunicipalityFromForm } from './add-municipality.ts';

export function municipalityRoutes({ app, database, session }: AppContext): void {
  app.post(
    '/api/municipalities',
    // the areas come with the form; a file of 14 MB is 20 MB as text
    { bodyLimit: 21_000_000, schema: { body: newMunicipality, response: { 201: madeMunicipality } } },
    async (request, reply) => {
      const who = await session(request);
      requireFresh(who);
      return reply.code(201).send(await addMunicipalityFromForm(database, who, request.body));
    },
  );
}
