// A provider that speaks plain JSON over HTTPS, as brokers of BankID and Freja do: POST sign → an order and a page; POST collect → pending,
// failed, or complete with the evidence and what was signed. Only its own address is called.
import { Fault } from '@samsyn/domain';
import { z } from 'zod';
import { type OutgoingLimits, outgoingTo } from '../../outgoing/outgoing.ts';
import type { ExternalSigning } from './external-signing.ts';

export interface BrokerSettings {
  /** its programming interface: `https://sign.example.se/v1` */
  readonly url: string;
  readonly key: string;
  /** as the button says: "BankID" */
  readonly name: string;
  /** the origin that its pages for people are under; nobody is sent anywhere else */
  readonly pages: string;
}

const started = z.object({ orderRef: z.string().min(1).max(200), redirectUrl: z.url() });
const collected = z.discriminatedUnion('status', [
  z.object({ status: z.literal('pending') }),
  z.object({ status: z.literal('failed'), hintCode: z.string().optional() }),
  z.object({ status: z.literal('complete'), orderRef: z.string(), signedHash: z.string(), evidence: z.string().min(1) }),
]);

/** @param limits how long and how much its answers may be; an answer that is late is none */
export function brokerSigning({ url, key, name, pages }: BrokerSettings, limits?: OutgoingLimits): ExternalSigning {
  const send = outgoingTo([url], limits);
  const base = url.replace(/\/+$/, '');
  async function ask<T>(path: string, body: object, schema: z.ZodType<T>): Promise<T> {
    const answer = await send(`${base}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Fault('sign.external', { reason: `HTTP ${answer.status}` });
    const read = schema.safeParse(await answer.json().catch(() => null));
    if (!read.success) throw new Fault('sign.external', { reason: 'JSON' });
    return read.data;
  }
  return {
    name,
    async start({ text, contentHash, returnTo }) {
      const { orderRef, redirectUrl } = await ask('sign', { text, hash: contentHash, returnUrl: returnTo }, started);
      if (new URL(redirectUrl).origin !== new URL(pages).origin) throw new Fault('sign.external', { reason: 'redirectUrl' });
      return { reference: orderRef, redirect: redirectUrl };
    },
    async collect(reference, contentHash) {
      const answer = await ask('collect', { orderRef: reference }, collected);
      if (answer.status === 'pending') return { state: 'waiting' };
      if (answer.status === 'failed') return { state: 'failed' };
      // the answer about another order, kept from before or mixed up at the provider, is nobody's signature here
      if (answer.orderRef !== reference) throw new Fault('sign.external', { reason: 'orderRef' });
      if (answer.signedHash !== contentHash) throw new Fault('sign.external', { reason: 'signedHash' });
      return { state: 'done', evidence: Buffer.from(answer.evidence, 'base64') };
    },
  };
}
