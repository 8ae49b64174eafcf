// What the pages of signing and checking ask for.
import { signingView, verifyAnswer } from '@samsyn/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask, write, writeToken } from '../api/ask.ts';

const path = (id: string) => `/api/agreements/${id}/signing`;

export const signingQuery = (id: string) => queryOptions({ queryKey: ['signing', id], queryFn: () => ask(signingView, path(id)) });

/** One act; its answer is where signing stands afterwards. */
export const act = (id: string, what: string, body?: object, method: 'POST' | 'PUT' = 'POST') =>
  write(signingView, method, `${path(id)}${what && `/${what}`}`, body);

export async function sendScan(id: string, on: string, absent: readonly string[], scan: File) {
  const headers = { 'content-type': 'application/octet-stream', 'x-csrf-token': await writeToken() };
  return ask(signingView, `${path(id)}/paper?${new URLSearchParams({ on, ...(absent.length > 0 ? { absent: absent.join(',') } : {}) })}`, {
    method: 'POST',
    headers,
    body: scan,
  });
}

export const pdfPath = (id: string, lang: string) => `/api/agreements/${id}/agreement.pdf?lang=${lang}`;
export const sealedPath = (id: string, lang: string) => `${path(id)}/sealed.pdf?lang=${lang}`;
export const scanPath = (id: string) => `${path(id)}/paper.pdf`;

export const verifySum = (sum: string) => ask(verifyAnswer, `/verify/${sum}`);
export const verifyFile = (file: File) =>
  ask(verifyAnswer, '/verify', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });

/** Where the page keeps which signature a provider was asked for, while the provider's page is shown. */
export const externalPlace = (id: string) => `samsyn.signing.${id}`;
