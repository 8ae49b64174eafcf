// Every refusal of somebody who is known is an entry: written after the transaction that was refused, in one of its own. Requests are limited
// per person before they come here, and so are the entries.
import { type Fault, faultStatus } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';

/** Refused for what the person may do; not for what was sent. */
export function isRefusal(fault: Fault): boolean {
  const status = faultStatus(fault);
  return status === 401 || status === 403;
}

/** @param route the route's own address, `GET /api/imports/:id`: never what was sent */
export async function logRefusal(database: Database, who: Who, route: string, fault: Fault): Promise<void> {
  const { right } = fault.details;
  await withScope(database, who, async (scope) =>
    scope.audit('access.refused', route, { code: fault.code, ...(typeof right === 'string' ? { right } : {}) }, { outcome: 'refused' }),
  );
}
