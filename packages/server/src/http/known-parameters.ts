// A parameter that a route does not take is refused: a filter spelled wrong would else be passed over, and the answer be to another question.
import { Fault } from '@samsyn/domain';
import { z } from 'zod';
import type { App } from './app-context.ts';

/** @throws Fault request.unknownParameter for a parameter under `/api/` that stands in no schema of the route */
export function knownParametersOnly(app: App): void {
  app.addHook('preValidation', async ({ query, routeOptions: { url, schema } }) => {
    if (!url?.startsWith('/api/')) return;
    const asked = schema?.querystring;
    const known = asked instanceof z.ZodObject ? Object.keys(asked.shape) : [];
    const unknown = Object.keys(Object(query)).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Fault('request.unknownParameter', { name: unknown.slice(0, 60), known: known.join(', ') || '–' });
  });
}
