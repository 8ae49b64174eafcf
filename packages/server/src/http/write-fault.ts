// The one mapping from a fault to HTTP: status from the table of faults, body as RFC 9457, both languages.
import { randomUUID } from 'node:crypto';
import type { FaultBody } from '@samsyn/domain';
import { Fault, faultSentence, faultStatus } from '@samsyn/domain';
import type { FastifyBaseLogger, FastifyError, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** A fault as the body that the browser and other programs get. */
export function faultBody(fault: Fault): FaultBody {
  const sv = faultSentence(fault, 'sv');
  const en = faultSentence(fault, 'en');
  return {
    type: `about:fault/${fault.code}`,
    title: en.what,
    status: faultStatus(fault),
    code: fault.code,
    sv,
    en,
    details: { ...fault.details },
  };
}

/** Answers with the fault; a bug is logged under a number and shown as a neutral sentence with that number. */
export function writeFault(raised: unknown, reply: FastifyReply, log: FastifyBaseLogger): FastifyReply {
  const fault = toFault(raised, log);
  const body = faultBody(fault);
  const { retryAfter } = fault.details;
  if ((body.status === 429 || body.status === 503) && typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
  return reply.code(body.status).type('application/problem+json').send(body);
}

function toFault(raised: unknown, log: FastifyBaseLogger): Fault {
  if (raised instanceof Fault) return raised;
  if (hasZodFastifySchemaValidationErrors(raised)) {
    const first = raised.validation[0];
    return new Fault('request.invalid', { field: first?.instancePath.replaceAll('/', ' ').trim() || 'body', why: first?.message ?? '' });
  }
  const status = (raised as Partial<FastifyError> | null)?.statusCode;
  if (status === 429) return new Fault('request.tooMany', { retryAfter: 60 });
  if (status === 413) return new Fault('request.tooLarge', {});
  if (status === 415) return new Fault('request.contentType');
  // what the parser says of it quotes what was sent
  if (status !== undefined && status >= 400 && status < 500) return new Fault('request.unreadable');
  const id = randomUUID().slice(0, 8);
  log.error({ err: raised, id }, 'unexpected');
  return new Fault('server.unexpected', { id });
}
