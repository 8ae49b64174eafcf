// What the adapter makes of a provider that is slow, down, mixed up, or says something else than was asked.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeProvider, fakeProvider } from '../testing/fake-provider.ts';
import { brokerSigning } from './broker-signing.ts';

let provider: FakeProvider;
beforeAll(async () => {
  provider = await fakeProvider();
});
afterAll(() => provider?.close());

const order = { text: 'Överenskommelse', contentHash: 'a'.repeat(64), returnTo: 'https://samsyn.example.test/' };

test('only the answer about this order and this hash is a signature; late, broken and foreign answers are refused in words', async () => {
  const settings = { url: provider.url, key: 'nyckel', name: 'BankID', pages: provider.url };
  const broker = brokerSigning(settings, { milliseconds: 300, bytes: 10_000 });
  const { reference } = await broker.start(order);
  const collect = (answer: FakeProvider['answer']) => {
    provider.answer = answer;
    return broker.collect(reference, order.contentHash).then(
      ({ state }) => state,
      (raised: { code: string; details: { reason: string } }) => `${raised.code} ${raised.details.reason}`,
    );
  };
  expect(await collect('pending')).toBe('waiting');
  expect(await collect('failed')).toBe('failed');
  expect(await collect('other-hash')).toBe('sign.external signedHash');
  expect(await collect('other-order')).toBe('sign.external orderRef');
  expect(await collect('down')).toBe('sign.external HTTP 503');
  expect(await collect('no-json')).toBe('sign.external JSON');
  expect(await collect('silent')).toMatch(/^outgoing\.failed /);
  expect(await collect('complete')).toBe('done');
  provider.answer = 'broken';
  await expect(broker.start(order)).rejects.toMatchObject({ code: 'sign.external', details: { reason: 'redirectUrl' } });
});
