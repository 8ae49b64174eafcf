import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { beginSigning, type NamedSignatory } from './begin-signing.ts';
import { eventPage } from './event-page.ts';
import { reminderIsDue } from './reminder-due.ts';
import { signatureLines } from './signature-lines.ts';
import { isTurn, type Signing, type SigningAct, signingAfter } from './signing.ts';

const hash = 'a'.repeat(64);
const party = (organisationId: string, accountId: string, part: NamedSignatory['part'] = 'signs') => ({ organisationId, accountId, part });
const two = [party('municipality', 'chair'), party('police', 'chief')];
const sign = (accountId: string, organisationId: string, contentHash = hash): SigningAct => ({
  act: 'sign',
  by: { accountId, organisationId },
  contentHash,
  way: 'here',
});
const all = (begun: Signing, ...acts: SigningAct[]) => acts.reduce(signingAfter, begun);

test('in order: the police sign after the municipality, and the last signature makes it complete', () => {
  const begun = beginSigning(two, hash, true);
  expect(() => signingAfter(begun, sign('chief', 'police'))).toThrow(expect.objectContaining({ code: 'sign.order' }));
  expect(all(begun, sign('chair', 'municipality'), sign('chief', 'police')).state).toBe('complete');
  expect(all(beginSigning(two, hash, false), sign('chief', 'police'), sign('chair', 'municipality')).state).toBe('complete');
});

test('a party that accedes and declines stays out and ends nothing; the last one’s no completes what the founders have signed; a founder’s no ends it', () => {
  const decline = (accountId: string, organisationId: string): SigningAct => ({ act: 'decline', by: { accountId, organisationId } });
  const begun = beginSigning([...two, party('school', 'head', 'accedes'), party('club', 'board', 'accedes')], hash, true);
  const early = signingAfter(begun, decline('head', 'school'));
  expect([early.state, early.steps.map((step) => step.state)]).toEqual(['open', ['waiting', 'waiting', 'declined', 'waiting']]);
  const signed = all(early, sign('chair', 'municipality'), sign('chief', 'police'));
  expect([signed.state, signingAfter(signed, decline('board', 'club')).state]).toEqual(['open', 'complete']);
  expect(signingAfter(signed, sign('board', 'club')).state).toBe('complete');
  expect(() => signingAfter(signed, sign('head', 'school'))).toThrow(expect.objectContaining({ code: 'sign.done' }));
  expect(signingAfter(early, { act: 'sign-on-paper', contentHash: hash }).steps.map((step) => step.way)).toEqual([
    'paper',
    'paper',
    null,
    'paper',
  ]);
  const paper = signingAfter(early, { act: 'sign-on-paper', contentHash: hash, absent: ['club'] });
  expect([paper.state, paper.steps.map((step) => step.state)]).toEqual(['complete', ['signed', 'signed', 'declined', 'absent']]);
  for (const one of ['police', 'school', 'nobody'])
    expect(() => signingAfter(early, { act: 'sign-on-paper', contentHash: hash, absent: [one] })).toThrow(
      expect.objectContaining({ code: 'sign.absent' }),
    );
  expect(signingAfter(begun, decline('chief', 'police')).state).toBe('declined');
});

test('those who accede come after those who sign, in any order among themselves', () => {
  const named = [...two, party('probation', 'officer', 'accedes'), party('school', 'head', 'accedes')];
  expect(beginSigning(named, hash, true).steps.map((step) => step.place)).toEqual([1, 2, 3, 3]);
  expect(beginSigning(named, hash, false).steps.map((step) => step.place)).toEqual([1, 1, 2, 2]);
});

test('only the named person or the deputy, for the own organisation, on this wording, once', () => {
  const begun = beginSigning(two, hash, false);
  const refused = (act: SigningAct, code: string, on = begun) =>
    expect(() => signingAfter(on, act)).toThrow(expect.objectContaining({ code }));
  refused(sign('stranger', 'police'), 'sign.notYours');
  refused(sign('chair', 'police'), 'sign.notYours');
  refused(sign('chief', 'police', 'b'.repeat(64)), 'sign.changed');
  const signed = signingAfter(begun, sign('chief', 'police'));
  refused(sign('chief', 'police'), 'sign.done', signed);
  refused({ act: 'reassign', organisationId: 'municipality', accountId: 'chief' }, 'sign.twice', signed);
  refused({ act: 'name-deputy', organisationId: 'municipality', accountId: 'chief' }, 'sign.twice', signed);
  const deputised = signingAfter(begun, { act: 'name-deputy', organisationId: 'police', accountId: 'deputy' });
  expect(signingAfter(deputised, sign('deputy', 'police')).steps[1]).toMatchObject({ state: 'signed', signedBy: 'deputy' });
});

test('declined, withdrawn and sealed are over; a seal waits for all; a signing needs parties, each once', () => {
  const begun = beginSigning(two, hash, true);
  const declined = signingAfter(begun, { act: 'decline', by: { accountId: 'chief', organisationId: 'police' } });
  expect(declined.state).toBe('declined');
  for (const over of [declined, signingAfter(begun, { act: 'withdraw' })])
    expect(() => signingAfter(over, sign('chair', 'municipality'))).toThrow(expect.objectContaining({ code: 'sign.over' }));
  expect(() => signingAfter(begun, { act: 'seal' })).toThrow(expect.objectContaining({ code: 'sign.notComplete' }));
  expect(all(begun, { act: 'sign-on-paper', contentHash: hash }, { act: 'seal' }).state).toBe('sealed');
  expect(() => beginSigning([], hash, true)).toThrow(expect.objectContaining({ code: 'sign.nobody' }));
  expect(() => beginSigning([...two, party('school', 'chair')], hash, true)).toThrow(expect.objectContaining({ code: 'sign.twice' }));
});

const organisations = ['o1', 'o2', 'o3', 'o4'];
const accounts = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const anyAct: fc.Arbitrary<SigningAct> = fc.oneof(
  fc.record({
    act: fc.constant('sign' as const),
    by: fc.record({ accountId: fc.constantFrom(...accounts), organisationId: fc.constantFrom(...organisations) }),
    contentHash: fc.constantFrom(hash, hash, hash, 'b'.repeat(64)),
    way: fc.constantFrom('here' as const, 'external' as const),
  }),
  fc.record({
    act: fc.constant('decline' as const),
    by: fc.record({ accountId: fc.constantFrom(...accounts), organisationId: fc.constantFrom('o2', 'o3', 'o4') }),
  }),
  fc.record({
    act: fc.constant('name-deputy' as const),
    organisationId: fc.constantFrom(...organisations),
    accountId: fc.constantFrom(...accounts, null),
  }),
  fc.record({
    act: fc.constant('reassign' as const),
    organisationId: fc.constantFrom(...organisations),
    accountId: fc.constantFrom(...accounts),
  }),
  fc.record({ act: fc.constant('sign-on-paper' as const), contentHash: fc.constantFrom(hash, 'b'.repeat(64)) }),
  fc.constant({ act: 'seal' as const }),
);
const anyBegun = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([n, inOrder, accedes]) =>
    beginSigning(
      organisations.slice(0, n).map((one, i) => party(one, accounts[i] ?? '', i > 0 && accedes[i] ? 'accedes' : 'signs')),
      hash,
      inOrder,
    ),
  );

/** The state after acts of which some are refused: a refused act changes nothing. */
function after(begun: Signing, acts: readonly SigningAct[]): Signing {
  return acts.reduce((state, act) => {
    try {
      return signingAfter(state, act);
    } catch (raised) {
      if (raised instanceof Fault) return state;
      throw raised;
    }
  }, begun);
}

test('never stuck: from every state that can be reached there is a way to sealed, and while it is open also to declined and withdrawn', () => {
  fc.assert(
    fc.property(anyBegun, fc.array(anyAct, { maxLength: 30 }), (begun, acts) => {
      const reached = after(begun, acts);
      // over before it was complete: a founding party said no, and only then
      const refused = reached.steps.some((step) => step.state === 'declined' && step.part === 'signs');
      expect(reached.state === 'declined').toBe(refused);
      if (refused) return;
      if (reached.state === 'open') {
        expect(signingAfter(reached, { act: 'withdraw' }).state).toBe('withdrawn');
        for (const { accountId, organisationId, part, state } of reached.steps.filter((step) => step.state === 'waiting')) {
          const declined = signingAfter(reached, { act: 'decline', by: { accountId: accountId ?? '', organisationId } });
          const left = reached.steps.filter((step) => step.state === 'waiting').length - 1;
          expect([state, declined.state]).toEqual(['waiting', part === 'signs' ? 'declined' : left > 0 ? 'open' : 'complete']);
        }
      }
      // somebody's turn it always is; whoever is gone is replaced by somebody new
      let on = reached;
      for (let turn = 0; on.state === 'open'; turn++) {
        const next = on.steps.find((step) => isTurn(on, step));
        if (!next) throw new Error('nobody’s turn');
        on = signingAfter(on, { act: 'reassign', organisationId: next.organisationId, accountId: `new${turn}` });
        on = signingAfter(on, sign(`new${turn}`, next.organisationId));
      }
      if (on.state === 'complete') on = signingAfter(on, { act: 'seal' });
      expect(on.state).toBe('sealed');
      // nothing is sealed without every founding party
      for (const step of on.steps) if (step.part === 'signs') expect(step.state).toBe('signed');
    }),
    { numRuns: 400 },
  );
});

test('never twice and never another wording: whoever has signed stands once, the wording is the one that was begun, and what is signed stays', () => {
  fc.assert(
    fc.property(anyBegun, fc.array(anyAct, { maxLength: 30 }), (begun, acts) => {
      let state = begun;
      for (const act of acts) {
        const next = after(state, [act]);
        for (const [i, step] of state.steps.entries()) if (step.state !== 'waiting') expect(next.steps[i]).toEqual(step);
        state = next;
      }
      const signed = state.steps.flatMap((step) => step.signedBy ?? []);
      expect(new Set(signed).size).toBe(signed.length);
      expect(state.contentHash).toBe(hash);
      const lowest = Math.min(...state.steps.filter((step) => step.state === 'waiting').map((step) => step.place), 99);
      for (const step of state.steps) if (step.way === 'here') expect(step.place).toBeLessThanOrEqual(lowest);
    }),
    { numRuns: 400 },
  );
});

test('the event page begins on a page of its own, says who stayed out and why, and which language has the weight', () => {
  const event = { at: '2026-12-16T11:00:00Z', organisation: 'Idrottsklubben', function: { sv: 'ordföranden', en: 'the chair' }, way: null };
  const page = (lang: 'sv' | 'en') =>
    eventPage(
      { events: [{ ...event, kind: 'declined', note: 'Styrelsen hinner inte' }], contentHash: hash, address: null, sealedAt: event.at },
      lang,
    );
  const texts = (lang: 'sv' | 'en') =>
    page(lang).blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'note' ? [block.text] : []));
  expect(page('sv').newPage).toBe(true);
  expect(texts('sv')).toContain(
    'Idrottsklubben avböjde att ansluta sig och omfattas inte av överenskommelsen. Skäl: Styrelsen hinner inte',
  );
  expect(texts('sv').some((text) => text.startsWith('Det här är originalet.'))).toBe(true);
  expect(texts('en').some((text) => text.startsWith('This is a translation.'))).toBe(true);
});

test('under each party’s line of a sealed document: the day and the way, in Swedish time, or that it declined', () => {
  const facts = (organisationId: string, state: 'signed' | 'declined' | 'waiting', way: 'here' | 'paper' | null, at: string | null) => ({
    organisationId,
    state,
    way,
    signedAt: at === null ? null : new Date(at),
  });
  const steps = [
    facts('municipality', 'signed', 'paper', '2025-12-16T12:00:00Z'),
    facts('police', 'signed', 'here', '2026-11-30T23:30:00Z'),
    facts('club', 'declined', null, '2026-11-30T10:00:00Z'),
    facts('school', 'waiting', null, null),
  ];
  expect([...signatureLines(steps, 'sv')]).toEqual([
    ['municipality', 'Undertecknat 16 december 2025, på papper'],
    ['police', 'Undertecknat 1 december 2026, inloggad i Samsyn'],
    ['club', 'Avböjde 30 november 2026'],
  ]);
});

test('a reminder comes a week after the last word, and once in the two days before the last day', () => {
  const at = (day: string) => new Date(`${day}T08:00:00Z`);
  const asked = (remindedAt: Date | null, due: string | null) => ({ startedAt: at('2026-12-01'), remindedAt, due });
  const due = (given: Parameters<typeof reminderIsDue>[0], day: string) => reminderIsDue(given, at(day));
  expect(['2026-12-07', '2026-12-08'].map((day) => due(asked(null, null), day))).toEqual([false, true]);
  expect(['2026-12-10', '2026-12-15'].map((day) => due(asked(at('2026-12-08'), null), day))).toEqual([false, true]);
  expect(['2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'].map((day) => due(asked(null, '2026-12-05'), day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(due(asked(at('2026-12-04'), '2026-12-05'), '2026-12-05')).toBe(false);
});
