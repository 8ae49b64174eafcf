// The code of conduct as a person reads it, accepts it, and as the municipality adds to it.
import { createHash } from 'node:crypto';
import { type ConductView, conductText, conductVersion, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { acceptedAt, findOwnLines, insertAcceptance, insertOwnLines } from './queries.ts';

export async function showConduct(scope: Scope): Promise<ConductView> {
  const own = await findOwnLines(scope);
  const version = conductVersion(own.version);
  const { sv, en } = conductText(own.lines);
  const at = await acceptedAt(scope, version);
  return { version, sv: [...sv], en: [...en], own: [...own.lines], accepted: at?.toISOString() ?? null };
}

/** @param version what the person has read. @throws Fault conduct.changed when it has been changed meanwhile */
export async function acceptConduct(scope: Scope, version: string): Promise<ConductView> {
  const shown = await showConduct(scope);
  if (shown.version !== version) throw new Fault('conduct.changed');
  const hash = createHash('sha256')
    .update(JSON.stringify([shown.sv, shown.en]))
    .digest();
  if (await insertAcceptance(scope, version, hash)) scope.audit('conduct.accepted', null, { version, text: hash.toString('hex') });
  return showConduct(scope);
}

/** A new version, which everyone accepts anew; the same lines again are no change. */
export async function changeConduct(scope: Scope, lines: readonly string[]): Promise<ConductView> {
  scope.require('access.write');
  const before = await findOwnLines(scope);
  if (JSON.stringify(before.lines) !== JSON.stringify(lines)) {
    await insertOwnLines(scope, { version: before.version + 1, lines });
    scope.audit('conduct.changed', null, { version: before.version + 1 }, { before: before.lines, after: lines });
  }
  return showConduct(scope);
}
