// Nobody sees rows before the code of conduct is accepted. Asked by every verb whose answer holds values of rows: a delivery's preview and
// quarantine, a source's rows and points. Not by pictures: they are counts.
import { conductVersion, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { acceptedAt, findOwnLines } from './queries.ts';

/** After `scope.require(…)`, so that whoever may not see rows is told that. @throws Fault conduct.notAccepted */
export async function requireConduct(scope: Scope): Promise<void> {
  const { version } = await findOwnLines(scope);
  if ((await acceptedAt(scope, conductVersion(version))) === null) throw new Fault('conduct.notAccepted');
}
