// The rules for what may be told, over HTTP.
import { changeDisclosureRules as changeBody, disclosureRules } from '@samsyn/domain';
import { withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { changeDisclosureRules, showDisclosureRules } from './change-rules.ts';

export function disclosureRoutes({ app, database, session }: AppContext): void {
  app.get('/api/disclosure-rules', { schema: { response: { 200: disclosureRules } } }, async (request) =>
    withScope(database, await session(request), showDisclosureRules),
  );
  app.put('/api/disclosure-rules', { schema: { body: changeBody, response: { 200: disclosureRules } } }, async (request) => {
    const who = await session(request);
    requireFresh(who);
    return withScope(database, who, (scope) => changeDisclosureRules(scope, request.body));
  });
}
