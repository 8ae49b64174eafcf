// For tests: a signed-in browser's requests against a running server, and the deliveries as it sees them.
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type FaultBody, faultBody, type ImportPreview, importPreview, importSummary, session, sourceRow } from '@samsyn/domain';
import { z } from 'zod';
import { acceptOverHttp } from '../../conduct/testing/accept-over-http.ts';
import type { RunningServer } from '../../http/start-server.ts';

export interface OfficeClient {
  /** what says who asks */
  readonly headers: Readonly<Record<string, string>>;
  send(method: string, path: string, body?: BodyInit): Promise<Response>;
  /** drops a file; answers the delivery's id, or the fault it was refused with */
  drop(fileName: string, bytes: Uint8Array): Promise<string | FaultBody>;
  /** the delivery once it is neither being read nor stored */
  settled(id: string): Promise<ImportPreview>;
  store(id: string): Promise<ImportPreview>;
  undo(id: string): Promise<void>;
  /** rows stored, over all sources */
  rowsStored(): Promise<number>;
  deliveries(): Promise<number>;
  /** sends the head and a first piece of a file that never comes whole; answers what cuts the connection */
  begin(fileName: string, bytes: number): Promise<() => void>;
}

export async function officeClient(server: Pick<RunningServer, 'url' | 'printLink'>): Promise<OfficeClient> {
  const entered = await fetch(await server.printLink(), { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf } = session.parse(await (await fetch(`${server.url}/api/session`, { headers: { cookie } })).json());
  const headers = { cookie, 'x-csrf-token': csrf };
  await acceptOverHttp(server.url, headers);
  return clientWith(server.url, headers);
}

/** The same browser, also after the server has been started again at another address. */
export function clientWith(url: string, headers: Readonly<Record<string, string>>): OfficeClient {
  const octets = { 'content-type': 'application/octet-stream' };
  const send: OfficeClient['send'] = (method, path, body) =>
    fetch(url + path, { method, headers: { ...headers, ...(body === undefined ? {} : octets) }, ...(body === undefined ? {} : { body }) });
  const settled = async (id: string): Promise<ImportPreview> => {
    for (;;) {
      const seen = importPreview.parse(await (await send('GET', `/api/imports/${id}`)).json());
      if (seen.state !== 'reading' && seen.state !== 'storing') return seen;
      await pause(30);
    }
  };
  return {
    headers,
    send,
    settled,
    async drop(fileName, bytes) {
      const answer = await send('POST', `/api/imports?fileName=${encodeURIComponent(fileName)}`, Buffer.from(bytes));
      const told: unknown = await answer.json();
      return answer.status === 202 ? importSummary.parse(told).id : faultBody.parse(told);
    },
    async store(id) {
      await send('POST', `/api/imports/${id}/store`);
      return settled(id);
    },
    async undo(id) {
      await send('DELETE', `/api/imports/${id}`);
    },
    async rowsStored() {
      const sources = z.array(sourceRow).parse(await (await send('GET', '/api/sources')).json());
      return sources.reduce((sum, source) => sum + source.rows, 0);
    },
    async deliveries() {
      return z.array(importSummary).parse(await (await send('GET', '/api/imports')).json()).length;
    },
    begin(fileName, bytes) {
      return new Promise((resolve, reject) => {
        const sending = request(`${url}/api/imports?fileName=${fileName}`, {
          method: 'POST',
          headers: { ...headers, ...octets, 'content-length': String(bytes * 10) },
        });
        sending.on('error', () => undefined);
        sending.once('socket', (socket) => socket.once('error', reject));
        sending.write(Buffer.alloc(bytes, 'a'), () => resolve(() => sending.destroy()));
      });
    },
  };
}
