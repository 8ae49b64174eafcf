import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { addCause } from './add-cause.ts';
import { changeCause, placeCause, removeCause } from './change-cause.ts';
import { findCause } from './find-cause.ts';
import { removeEvidence, setCauseState } from './judge-cause.ts';
import { showCauses } from './show-causes.ts';
import { makeCause, makeProblem } from './testing/make-causes.ts';
import { writeChain } from './write-chain.ts';

let database: Database;
let who: Who;
let problem: string;
const inScope = <T>(fn: (scope: Scope) => Promise<T>) => withScope(database, who, fn);
const outline = async () =>
  (await inScope((s) => showCauses(s, problem))).causes.map((c) => `${c.side} ${c.number} ${c.parentId === null ? '' : 'under'}`);

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
  problem = await inScope((s) => makeProblem(s));
});
afterAll(() => database?.close());

test('a cause is written, moved under another, given another side with its branch, and removed while nothing rests on it', async () => {
  const [first, second] = await inScope(async (s) => [
    await addCause(s, problem, { side: 'situation', statement: 'Skåpen går inte att låsa', parentId: null }),
    await addCause(s, problem, { side: 'situation', statement: 'Låsen är uttjänta', parentId: null }),
  ]);
  await inScope((s) => placeCause(s, second ?? '', 'in'));
  expect(await outline()).toEqual(['situation 1 ', 'situation 2 under']);
  await inScope((s) => changeCause(s, first ?? '', { side: 'victim' }));
  expect(await outline()).toEqual(['victim 1 ', 'victim 2 under']);
  await expect(inScope((s) => removeCause(s, first ?? ''))).rejects.toThrow('cause.inUse');
  await inScope((s) => removeCause(s, second ?? ''));
  await inScope((s) => removeCause(s, first ?? ''));
  expect(await outline()).toEqual([]);
});

test('a judged cause keeps the evidence its state rests on, and is refuted rather than removed', async () => {
  const { cause, evidence } = await inScope((s) => makeCause(s));
  const reason = 'Två oberoende underlag pekar åt samma håll';
  await inScope((s) => setCauseState(s, cause, { state: 'supported', reason }));
  await expect(inScope((s) => removeEvidence(s, cause, evidence))).rejects.toThrow('cause.restsOnIt');
  await expect(inScope((s) => removeCause(s, cause))).rejects.toThrow('cause.inUse');
  await inScope((s) => setCauseState(s, cause, { state: 'refuted', reason }));
  expect(await inScope((s) => findCause(s, cause))).toMatchObject({ state: 'refuted', statement: 'Skåpen går inte att låsa' });
});

test('two people never write over each other’s chain of events, and a step points at a cause of the same problem', async () => {
  const { problem: own, cause } = await inScope((s) => makeCause(s));
  await inScope((s) =>
    writeChain(s, own, {
      was: [],
      steps: [
        { what: 'Laget byter om', causeId: null },
        { what: 'Salen står tom', causeId: cause },
      ],
    }),
  );
  const { steps } = await inScope((s) => showCauses(s, own));
  expect(steps.map((step) => step.what)).toEqual(['Laget byter om', 'Salen står tom']);
  await expect(inScope((s) => writeChain(s, own, { was: [], steps: [] }))).rejects.toThrow('cause.chainChanged');
  await expect(inScope((s) => writeChain(s, problem, { was: [], steps: [{ what: 'Annat', causeId: cause }] }))).rejects.toThrow(
    'cause.otherProblem',
  );
});
