// Programs and folders that deliver by themselves: made by somebody who may deliver, for one source, with the maker's rights and no longer than
// she has them. A token is 32 random bytes, shown once; its hash is kept. It delivers, and sees nothing.
import { createHash, randomBytes } from 'node:crypto';
import { type DeliverySender, Fault, type madeSender, type newSender } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Database } from '../db/database.ts';
import type { Scope } from '../db/scope.ts';
import { closeSender, type FoundSender, insertSender, listSenders, ownSource, senderByToken } from './sender-queries.ts';

/** A program or a folder that delivers, for the door that lets it in. */
export type { FoundSender } from './sender-queries.ts';

const begins = 'samsyn_';
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export async function showSenders(scope: Scope): Promise<DeliverySender[]> {
  scope.require('incident.import');
  return listSenders(scope);
}

/** @throws Fault scope.denied, sender.source for another organisation's source, sender.folder for a name that is taken */
export async function makeSender(scope: Scope, given: z.infer<typeof newSender>): Promise<z.infer<typeof madeSender>> {
  scope.require('incident.import');
  if (!(await ownSource(scope, given.sourceId))) throw new Fault('sender.source');
  const token = given.kind === 'token' ? `${begins}${randomBytes(32).toString('base64url')}` : null;
  const id = await insertSender(scope, { ...given, tokenHash: token === null ? null : hashOf(token) });
  if (id === null) throw new Fault('sender.folder', { name: given.name });
  scope.audit('sender.made', id, { kind: given.kind, name: given.name });
  const made = (await listSenders(scope)).find((sender) => sender.id === id);
  if (!made) throw new Error('a sender was made but is not there');
  return { ...made, token };
}

/** @throws Fault scope.denied, sender.notFound */
export async function endSender(scope: Scope, id: string): Promise<void> {
  scope.require('incident.import');
  if (!(await closeSender(scope, id))) throw new Fault('sender.notFound');
  scope.audit('sender.ended', id);
}

/** Null when the request carries no token. @throws Fault sender.unknown, the same for every token that is nobody's */
export async function senderOf(database: Database, request: Pick<FastifyRequest, 'headers'>): Promise<FoundSender | null> {
  const given = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (given === undefined) return null;
  const sender = /^samsyn_[A-Za-z0-9_-]{43}$/.test(given) ? await senderByToken(database, hashOf(given)) : null;
  if (!sender) throw new Fault('sender.unknown');
  return sender;
}
