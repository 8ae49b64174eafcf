// An agreement through its signatures to a sealed document that anyone can check.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { agreementPdf } from '../agreements/agreement-pdf.ts';
import { agreementsInForce } from '../agreements/agreements-in-force.ts';
import { saveAgreement } from '../agreements/save-agreement.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope, withService } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { declineSignature } from './decline-signature.ts';
import { collectExternal, startExternal } from './external/sign-externally.ts';
import { giveSignature } from './give-signature.ts';
import { nameDeputy, reassign } from './name-signatory.ts';
import { readBody } from './read-body.ts';
import { registerPaper } from './register-paper.ts';
import { remindDue, remindSignatories } from './remind-signatories.ts';
import { showSigning } from './show-signing.ts';
import { startSigning } from './start-signing.ts';
import { takeSignedFile } from './take-signed-file.ts';
import { fakeProvider } from './testing/fake-provider.ts';
import { makeSignable, signatoriesOf } from './testing/make-signing.ts';
import { outlineOf } from './testing/outline-of.ts';
import { verifyFile, verifySum } from './verify-document.ts';
import { withdrawSigning } from './withdraw-signing.ts';

let database: Database;
let who: Who;
let chief: Who;
let deputy: Who;
const reach = { order: async () => undefined, origin: 'https://samsyn.example.test' };
const as = <T>(person: Who, work: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, person, work);
const refused = (code: string) => expect.objectContaining({ code });

async function addMember(organisationId: string, title: string, email: string): Promise<Who> {
  const accountId = randomUUID();
  await withService(database, ({ trx }) =>
    trx.insertInto('accounts').values({ id: accountId, title_sv: title, title_en: title }).execute(),
  );
  await database.pool.query('update accounts set email = $2 where id = $1', [accountId, email]);
  const person: Who = { ...who, organisationId, accountId, role: 'council-member' };
  await as(who, ({ trx }) =>
    trx
      .insertInto('memberships')
      .values({ municipality_id: who.municipalityId, account_id: accountId, organisation_id: organisationId, role: person.role })
      .execute(),
  );
  return person;
}

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
  const organisation = randomUUID();
  await as(who, ({ trx }) =>
    trx
      .insertInto('organisations')
      .values({ municipality_id: who.municipalityId, id: organisation, kind: 'police', name: 'Lokalpolisområdet Prov' })
      .execute(),
  );
  chief = await addMember(organisation, 'Lokalpolisområdeschefen', 'chef@polis.example.test');
  deputy = await addMember(organisation, 'Biträdande chefen', 'bitr@polis.example.test');
});
afterAll(() => database?.close());

const given = async (scope: Scope) => ({
  inOrder: true,
  due: null,
  signatories: [
    { organisationId: who.organisationId, accountId: who.accountId },
    { organisationId: scope.organisationId === chief.organisationId ? '' : chief.organisationId, accountId: chief.accountId },
  ],
});

/** A round that has begun: its agreement and the checksum that is signed. */
async function begun(): Promise<{ id: string; hash: string }> {
  const { id } = await as(who, makeSignable);
  await startSigning(database, who, id, await as(who, given), reach);
  const { signing } = await as(who, (scope) => showSigning(scope, id));
  return { id, hash: signing?.contentHash ?? '' };
}

test('in order to the seal: two signatures, one by a deputy under her own function, a tagged document with its event page, known to anyone who holds it', async () => {
  const { id, hash } = await begun();
  await expect(giveSignature(database, chief, id, hash, reach)).rejects.toEqual(refused('sign.order'));
  await giveSignature(database, who, id, hash, reach);
  expect((await as(chief, (scope) => showSigning(scope, id))).may).toMatchObject({ sign: true, manage: false, start: false });
  await nameDeputy(database, chief, { agreementId: id, organisationId: chief.organisationId }, deputy.accountId);
  await giveSignature(database, deputy, id, hash, reach);
  const { signing, agreement } = await as(who, (scope) => showSigning(scope, id));
  expect([agreement.state, signing?.state, signing?.seals.map((seal) => seal.lang)]).toEqual(['signed', 'sealed', ['sv', 'en']]);
  expect(signing?.events.map((event) => [event.kind, event.function?.en ?? null])).toEqual([
    ['started', null],
    ['signed', 'The chair of the executive board, through the coordinator'],
    ['deputy', 'The local police chief'],
    ['signed', 'Biträdande chefen, deputy for The local police chief'],
    ['sealed', null],
  ]);

  const sealed = await as(chief, (scope) => takeSignedFile(scope, id, 'sv'));
  const text = sealed.toString('latin1');
  for (const part of ['/StructTreeRoot', '/MarkInfo', '/Lang (sv)', '/ETSI.CAdES.detached']) expect(text).toContain(part);
  const pages = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false }).then((document) => document.getPageCount());
  expect(await pages(sealed)).toBeGreaterThan(await pages(await as(who, (scope) => agreementPdf(scope, id, 'sv'))));
  expect(await verifyFile(database, sealed)).toMatchObject({
    verdict: 'genuine',
    by: 'file',
    document: { municipality: 'Exempelhamn', version: agreement.version, lang: 'sv', timeStamped: false },
  });
  expect(await verifySum(database, signing?.seals[1]?.sha256 ?? '')).toMatchObject({
    verdict: 'genuine',
    by: 'file',
    document: { lang: 'en' },
  });
  expect(await verifySum(database, hash)).toMatchObject({ verdict: 'genuine', by: 'wording' });
  const altered = Buffer.from(sealed);
  altered[sealed.indexOf('/Pages')] = 0x20;
  expect(await verifyFile(database, altered)).toMatchObject({ verdict: 'altered', document: { municipality: 'Exempelhamn' } });
  const unmarked = Buffer.from(
    text.replace(/samsyn-seal:[0-9a-f-]+/, (mark) => 'x'.repeat(mark.length)),
    'latin1',
  );
  expect(await verifyFile(database, unmarked)).toMatchObject({ verdict: 'altered', document: null });
  expect(await verifyFile(database, await as(who, (scope) => agreementPdf(scope, id, 'en')))).toMatchObject({
    verdict: 'unknown',
    document: null,
  });
  expect(await verifySum(database, '0'.repeat(64))).toMatchObject({ verdict: 'unknown', document: null });
});

test('the signatory and the coordinator name others; whoever was replaced signs no longer; declining sends it back with the reason', async () => {
  const { id, hash } = await begun();
  const police = { agreementId: id, organisationId: chief.organisationId };
  await expect(nameDeputy(database, chief, { ...police, organisationId: who.organisationId }, deputy.accountId)).rejects.toEqual(
    refused('scope.denied'),
  );
  await nameDeputy(database, chief, police, deputy.accountId);
  await expect(reassign(database, who, police, who.accountId, reach)).rejects.toEqual(refused('sign.candidate'));
  await giveSignature(database, who, id, hash, reach);
  await expect(giveSignature(database, deputy, id, 'b'.repeat(64), reach)).rejects.toEqual(refused('sign.changed'));
  await reassign(database, who, police, deputy.accountId, reach);
  await expect(giveSignature(database, chief, id, hash, reach)).rejects.toEqual(refused('sign.notYours'));
  await nameDeputy(database, deputy, police, chief.accountId);
  await declineSignature(database, chief, id, 'Åtagande 3 kan vi inte bära', null);
  const { agreement, signing } = await as(who, (scope) => showSigning(scope, id));
  expect([agreement.state, signing?.state, signing?.reason]).toEqual(['declined', 'declined', 'Åtagande 3 kan vi inte bära']);
  await expect(giveSignature(database, deputy, id, hash, reach)).rejects.toEqual(refused('sign.over'));
});

test('those who accede and decline stay out: the others finish, and the sealed document says who and why on a page of its own', async () => {
  const organisations = ['Idrottsklubben Prov', 'Bostadsbolaget Prov'].map((name) => ({ name, id: randomUUID() }));
  const values = organisations.map(({ name, id }) => ({ municipality_id: who.municipalityId, id, kind: 'sports-club' as const, name }));
  await as(who, ({ trx }) => trx.insertInto('organisations').values(values).execute());
  const people = await Promise.all(organisations.map(({ id }, i) => addMember(id, 'Ordföranden', `ordf${i}@example.test`)));
  const [club, company] = people;
  if (!club || !company) throw new Error('no people');
  const { id } = await as(who, (scope) =>
    makeSignable(
      scope,
      organisations.map((one) => one.id),
    ),
  );
  const signatories = [who, chief, club, company].map(({ organisationId, accountId }) => ({ organisationId, accountId }));
  await startSigning(database, who, id, { inOrder: true, due: null, signatories }, reach);
  const hash = (await as(who, (scope) => showSigning(scope, id))).agreement.contentHash;
  await declineSignature(database, club, id, 'Styrelsen hinner inte', null);
  expect((await as(who, (scope) => showSigning(scope, id))).signing?.state).toBe('open');
  for (const person of [who, chief]) await giveSignature(database, person, id, hash, reach);
  await declineSignature(database, company, id, 'Ny ledning i vår', null);
  const { agreement, signing } = await as(who, (scope) => showSigning(scope, id));
  expect([agreement.state, signing?.state, signing?.reason, signing?.seals.length]).toEqual(['signed', 'sealed', null, 2]);
  const sealed = await as(who, (scope) => takeSignedFile(scope, id, 'sv'));
  const outline = await outlineOf(sealed);
  const events = outline.at(-1);
  expect(events).toMatchObject({ title: expect.stringContaining('Händelser och försegling'), y: expect.any(Number) });
  expect(events?.y).toBeGreaterThan(720);
  expect(outline.filter((one) => one.page === events?.page)).toHaveLength(1);
  const inForce = await as(who, (scope) => agreementsInForce({ ...scope, now: new Date('2029-06-01T12:00:00Z') }));
  expect(inForce.find((one) => one.id === id)?.parties).toHaveLength(2);
  expect(signing?.events.filter((one) => one.kind === 'declined').map((one) => one.note)).toEqual([
    'Styrelsen hinner inte',
    'Ny ledning i vår',
  ]);
});

test('a letter goes to whoever’s turn it is, and again as a reminder', async () => {
  const letters = () =>
    database.pool
      .query<{ subject: string; body: string }>(
        "select subject, body from outbox where address = 'chef@polis.example.test' order by made_at",
      )
      .then(({ rows }) => rows);
  const before = (await letters()).length;
  const { id, hash } = await begun();
  expect((await letters()).length).toBe(before);
  await giveSignature(database, who, id, hash, reach);
  await remindSignatories(database, who, id, reach);
  const [turn, reminder] = (await letters()).slice(before);
  // by itself: not the same morning, but a week later
  const again = await as(who, (scope) => remindDue({ ...scope, now: new Date(scope.now.getTime() + 6 * 86_400_000) }, reach));
  const week = await as(who, (scope) => remindDue({ ...scope, now: new Date(scope.now.getTime() + 7 * 86_400_000) }, reach));
  expect([again.length, week.length]).toEqual([0, 1]);
  expect(turn?.body).toContain(`https://samsyn.example.test/overenskommelse/${id}/underskrift`);
  expect(reminder?.subject).toMatch(/^Påminnelse/);
  await withdrawSigning(database, who, id, 'Texten ska ändras');
  expect(await as(who, (scope) => showSigning(scope, id))).toMatchObject({
    agreement: { state: 'draft' },
    signing: null,
    may: { start: true },
  });
});

test('on paper: the scan is checked, lies in the sealed document, and all have signed', async () => {
  const { id } = await begun();
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const scanned = await PDFDocument.create();
  scanned.addPage();
  const scan = Buffer.from(await scanned.save());
  const paper = (on: string, bytes: Buffer) => registerPaper(database, who, id, { on, scan: bytes }, null);
  await expect(paper(today, Buffer.from('%PDF-1.7 no end'))).rejects.toEqual(refused('sign.notPdf'));
  await expect(paper('2099-01-01', scan)).rejects.toEqual(refused('sign.paperDay'));
  await paper(today, scan);
  const { signing } = await as(chief, (scope) => showSigning(scope, id));
  expect([signing?.state, signing?.scan, signing?.steps.map((step) => step.way)]).toEqual(['sealed', true, ['paper', 'paper']]);
  expect(await as(who, (scope) => takeSignedFile(scope, id, 'paper'))).toEqual(scan);
  expect((await as(who, (scope) => takeSignedFile(scope, id, 'sv'))).toString('latin1')).toContain('underskrifter-pa-papper.pdf');
});

test('on paper without one that was to accede: not a party yet, and the others stand; a founding party cannot be missing', async () => {
  const club = randomUUID();
  await as(who, ({ trx }) =>
    trx
      .insertInto('organisations')
      .values({ municipality_id: who.municipalityId, id: club, kind: 'sports-club', name: 'Båtklubben Prov' })
      .execute(),
  );
  const member = await addMember(club, 'Ordföranden', 'bat@example.test');
  const { id } = await as(who, (scope) => makeSignable(scope, [club]));
  const signatories = [who, chief, member].map(({ organisationId, accountId }) => ({ organisationId, accountId }));
  await startSigning(database, who, id, { inOrder: false, due: null, signatories }, reach);
  const scanned = await PDFDocument.create();
  scanned.addPage();
  const scan = Buffer.from(await scanned.save());
  const on = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const paper = (absent: readonly string[]) => registerPaper(database, who, id, { on, scan, absent }, null, ['sv']);
  await expect(paper([chief.organisationId])).rejects.toEqual(refused('sign.absent'));
  await paper([club]);
  const { agreement, signing } = await as(who, (scope) => showSigning(scope, id));
  const states = new Map(signing?.steps.map(({ organisationId, state }) => [organisationId, state]));
  expect([agreement.state, signing?.state, states.get(club), states.get(chief.organisationId)]).toEqual([
    'signed',
    'sealed',
    'absent',
    'signed',
  ]);
  const inForce = await as(who, (scope) => agreementsInForce({ ...scope, now: new Date('2029-06-01T12:00:00Z') }));
  expect(inForce.find((one) => one.id === id)?.parties).not.toContain('Båtklubben Prov');
  expect(inForce.find((one) => one.id === id)?.parties).toHaveLength(2);
});

test('the database itself refuses: another’s signature, a changed wording, a changed or removed event, a signature taken back', async () => {
  const { id, hash } = await begun();
  const version = (await as(who, (scope) => showSigning(scope, id))).agreement.version;
  await expect(as(who, (scope) => saveAgreement(scope, id, { version, title: { sv: 'Ändrad', en: 'Changed' } }))).rejects.toThrow();
  const run = (person: Who, text: string, values: unknown[]) => as(person, ({ client }) => client.query(text, values));
  const forged = `update signing_steps set state = 'signed', way = 'here', signed_by = $2, signed_at = now()
    where signing_id = (select id from signings where agreement_id = $1) and organisation_id = $3`;
  const guarded = { code: 'SM002' };
  await expect(run(who, forged, [id, chief.accountId, chief.organisationId])).rejects.toMatchObject(guarded);
  await expect(run(chief, forged, [id, chief.accountId, chief.organisationId])).rejects.toMatchObject(guarded);
  await expect(
    run(
      who,
      `insert into agreement_versions (municipality_id, agreement_id, version, content, content_hash)
    select municipality_id, agreement_id, 9, content, content_hash from agreement_versions where agreement_id = $1 limit 1`,
      [id],
    ),
  ).rejects.toMatchObject(guarded);
  await giveSignature(database, who, id, hash, reach);
  const unsigned = `update signing_steps set state = 'waiting', way = null, signed_by = null, signed_at = null where organisation_id = $1 and state = 'signed'`;
  await expect(run(who, unsigned, [who.organisationId])).rejects.toMatchObject(guarded);
  await expect(run(who, "update signings set content_hash = repeat('0', 64) where agreement_id = $1", [id])).rejects.toMatchObject(guarded);
  await expect(run(who, "update signings set state = 'complete' where agreement_id = $1", [id])).rejects.toMatchObject(guarded);
  await expect(run(who, 'update signing_events set note = $1', ['x'])).rejects.toMatchObject(guarded);
  await expect(run(who, 'delete from seals', [])).rejects.toMatchObject(guarded);
  await withdrawSigning(database, who, id, 'Provet är över');
});

test('not with hinders, not without everyone, not twice at once; a file that is too large is cut off', async () => {
  const { id, police } = await as(who, makeSignable);
  const both = await as(who, (scope) => signatoriesOf(scope, police));
  const start = (signatories: typeof both) => startSigning(database, who, id, { inOrder: false, due: null, signatories }, reach);
  await expect(start(both.slice(0, 1))).rejects.toEqual(refused('sign.candidate'));
  await expect(start(both.map((one) => ({ ...one, accountId: who.accountId })))).rejects.toEqual(refused('sign.candidate'));
  await start(both);
  await expect(start(both)).rejects.toEqual(refused('agreement.state'));
  await expect(readBody(Readable.from([Buffer.alloc(6), Buffer.alloc(6)]), 10)).rejects.toEqual(refused('request.tooLarge'));
});

test('through a provider: an order on this hash, its page, pending, then a signature; nothing of its evidence but the checksum is kept', async () => {
  const provider = await fakeProvider();
  vi.stubEnv('SAMSYN_SIGNING_URL', `${provider.url}/v1`);
  vi.stubEnv('SAMSYN_SIGNING_KEY', 'nyckel');
  try {
    const { id, hash } = await begun();
    const start = (person: Who) => startExternal(database, person, id, hash, reach);
    const collect = (order: string) => collectExternal(database, who, id, order, reach);
    await expect(start(chief)).rejects.toEqual(refused('sign.order'));
    const first = await start(who);
    expect(first.redirect).toBe(`${provider.url}/page/order-1`);
    expect(provider.asked[0]).toMatchObject({ path: '/v1/sign', key: 'Bearer nyckel', body: { hash } });
    expect(await collect(first.id)).toBe('waiting');
    provider.answer = 'other-hash';
    await expect(collect(first.id)).rejects.toEqual(refused('sign.external'));
    provider.answer = 'failed';
    expect(await collect(first.id)).toBe('failed');
    provider.answer = 'complete';
    const second = await start(who);
    await expect(collectExternal(database, chief, id, second.id, reach)).rejects.toEqual(refused('sign.notFound'));
    // two pages that ask at once, and once more
    expect(await Promise.all([collect(second.id), collect(second.id)])).toEqual(['done', 'done']);
    expect(await collect(second.id)).toBe('done');
    const { signing } = await as(who, (scope) => showSigning(scope, id));
    expect(signing?.steps.map((step) => [step.state, step.way])).toEqual([
      ['signed', 'external'],
      ['waiting', null],
    ]);
    const { rows } = await database.pool.query('select * from external_signings');
    expect(JSON.stringify(rows)).not.toContain('19121212');
    expect(signing?.events.filter((event) => event.kind === 'signed')).toHaveLength(1);
    const third = await start(chief);
    const police = { agreementId: id, organisationId: chief.organisationId };
    provider.answer = 'replay';
    await expect(collectExternal(database, chief, id, third.id, reach)).rejects.toEqual(refused('sign.external'));
    provider.answer = 'complete';
    // somebody else was named while the provider's page was open
    await reassign(database, who, police, deputy.accountId, reach);
    await expect(collectExternal(database, chief, id, third.id, reach)).rejects.toEqual(refused('sign.notYours'));
    await reassign(database, who, police, chief.accountId, reach);
    provider.answer = 'broken';
    await expect(start(chief)).rejects.toEqual(refused('sign.external'));
    await withdrawSigning(database, who, id, 'Provet är över');
  } finally {
    vi.unstubAllEnvs();
    await provider.close();
  }
  await expect(startExternal(database, who, randomUUID(), 'a'.repeat(64), reach)).rejects.toEqual(refused('sign.notFound'));
});
