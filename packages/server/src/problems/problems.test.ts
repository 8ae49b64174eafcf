// The register: opened from a frozen picture's finding, followed from picture to picture, put away and taken up again with reasons.
import { examplePicture } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCause } from '../causes/add-cause.ts';
import { showCauses } from '../causes/show-causes.ts';
import { makeCause } from '../causes/testing/make-causes.ts';
import { writeChain } from '../causes/write-chain.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { goalRows } from '../goals/list-goals.ts';
import { lockGoal } from '../goals/lock-goal.ts';
import { surveyGoal } from '../goals/testing/make-goal.ts';
import { writeGoal } from '../goals/write-goal.ts';
import { makeMeasure } from '../measures/testing/make-measure.ts';
import { closeProblem, reopenProblem } from './change-problem.ts';
import { listProblems } from './list-problems.ts';
import { mergeProblem } from './merge-problem.ts';
import { showChain } from './move-chain.ts';
import { openProblem } from './open-problem.ts';
import { showProblem } from './show-problem.ts';
import { splitProblem } from './split-problem.ts';
import { frozenPicture } from './testing/frozen-picture.ts';
import { makeProblem } from './testing/route-facts.ts';

let database: Database;
let who: Who;
const inScope = <T>(fn: (scope: Scope) => Promise<T>) => withScope(database, who, fn);
const reason = 'Boende har tagit upp det på tre dialogmöten.';
const halls = { category: 'theft', placeType: 'sports-facility', area: null, daypart: null };

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

test('opened from a finding it keeps its picture, and each later frozen picture adds a line to its history', async () => {
  const first = await inScope((scope) => frozenPicture(scope));
  const made = await inScope(async (scope) =>
    showProblem(scope, await openProblem(scope, { from: 'finding', picture: first, node: halls, name: 'Stölder i hallar' })),
  );
  expect(made).toMatchObject({ origin: 'finding', picture: first, state: 'open', priority: null });
  const fewer = examplePicture.problems.map((p) =>
    p.placeType === 'sports-facility' ? { ...p, count: null, verdict: 'cannot_tell' as const } : p,
  );
  await inScope((scope) => frozenPicture(scope, { ...examplePicture, problems: fewer }));
  await inScope((scope) => frozenPicture(scope, { ...examplePicture, problems: [] }));
  const { findings, events } = await inScope((scope) => showProblem(scope, made.id));
  expect(findings.map(({ finding }) => finding && [finding.verdict, finding.count])).toEqual([null, ['cannot_tell', null], ['rise', 384]]);
  expect(findings.at(-1)).toMatchObject({ picture: { id: first, window: examplePicture.window }, source: examplePicture.source });
  expect(events.map(({ kind, by }) => [kind, by?.sv])).toEqual([['opened', 'Samordnaren']]);
});

test('refused: a finding that is not there, a picture that is not frozen, and a second problem about the same thing', async () => {
  const picture = await inScope((scope) => frozenPicture(scope));
  const open = (change: object) =>
    inScope((scope) => openProblem(scope, { from: 'finding', picture, node: halls, name: 'Stölder', ...change }));
  await expect(open({})).rejects.toThrow('problem.exists');
  await expect(open({ node: { ...halls, placeType: 'moon' } })).rejects.toThrow('problem.noFinding');
  await inScope(({ trx }) =>
    sql`insert into pictures (municipality_id, organisation_id, role, eyes, frozen, samsyn, seed, input_hash, options, body)
    select municipality_id, organisation_id, role, eyes, false, samsyn, seed, input_hash, options, body from pictures where id = ${picture}`.execute(
      trx,
    ),
  );
  const { rows } = await inScope(({ trx }) => sql<{ id: string }>`select id from pictures where not frozen`.execute(trx));
  await expect(open({ picture: rows[0]!.id })).rejects.toThrow('problem.notFrozen');
  await expect(
    inScope((scope) => openProblem(scope, { from: 'walk', name: 'Mörkt', reason, node: { ...halls, area: 'ingenstans' } })),
  ).rejects.toThrow('problem.areaUnknown');
});

test('closed, reopened, merged and split, each with its reason in the history; the parts keep where they came from', async () => {
  const [noise, music] = [await inScope((scope) => makeProblem(scope, 'Buller')), await inScope((scope) => makeProblem(scope, 'Musik'))];
  await inScope((scope) => closeProblem(scope, noise, reason));
  await expect(inScope((scope) => mergeProblem(scope, noise, { into: music, reason }))).rejects.toThrow('problem.notOpen');
  await inScope((scope) => reopenProblem(scope, noise, reason));
  await inScope((scope) => mergeProblem(scope, noise, { into: music, reason }));
  expect(await inScope((scope) => showProblem(scope, noise))).toMatchObject({ state: 'merged', mergedInto: music });
  await inScope((scope) =>
    splitProblem(scope, music, {
      reason,
      along: [],
      parts: [
        { name: 'Musik ur bilar', area: null },
        { name: 'Musik på torget', area: null },
      ],
    }),
  );
  const { problems } = await inScope(listProblems);
  expect(problems.slice(0, 4).map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Musik på torget open',
    'Musik ur bilar open',
    'Musik split',
    'Buller merged',
  ]);
  const history = (id: string) =>
    inScope(async (scope) => (await showProblem(scope, id)).events.map(({ kind, other }) => `${kind} ${other?.name ?? ''}`));
  expect(await history(noise)).toEqual(['merged Musik', 'reopened ', 'closed ', 'opened ']);
  expect(await history(music)).toEqual(['split Musik på torget', 'split Musik ur bilar', 'took Buller', 'opened ']);
});

test('what the council has prioritised is not closed, and the history is not rewritten', async () => {
  const id = await inScope((scope) => makeProblem(scope, 'Klotter'));
  await inScope(({ trx, municipalityId }) =>
    sql`insert into priorities (municipality_id, problem_id, place, reason, decided_on) values (${municipalityId}, ${id}, 1, 'Ökar', '2026-11-30')`.execute(
      trx,
    ),
  );
  await expect(inScope((scope) => closeProblem(scope, id, reason))).rejects.toThrow('problem.prioritised');
  const changed = await inScope(({ trx }) =>
    sql`update problem_events set reason = 'Något helt annat' where problem_id = ${id}`.execute(trx),
  );
  expect(changed.numAffectedRows).toBe(0n);
});

test('the chain goes along: merged all of it, reopened what came, split what is chosen; a locked goal keeps all but its problem', async () => {
  await inScope(async (scope) => {
    const [into, from] = [await makeProblem(scope, 'Stölder'), await makeProblem(scope, 'Stölder ur skåp')];
    await makeCause(scope, into);
    const { cause } = await makeCause(scope, from);
    const under = await addCause(scope, from, { side: 'situation', statement: 'Nycklarna är borta', parentId: cause });
    const locks = await makeMeasure(scope, { title: 'Nya lås', problemId: from, causeId: under });
    await makeMeasure(scope, { title: 'Värdar', problemId: from });
    const goal = await writeGoal(scope, surveyGoal(from));
    await lockGoal(scope, goal);
    await writeChain(scope, from, { was: [], steps: [{ what: 'Laget byter om', causeId: cause }] });
    const locked = async () => (await goalRows(scope, {})).map(({ problem: _, ...rest }) => rest).find(({ id }) => id === goal);
    const before = await locked();
    const hung = async (id: string) => {
      const { causes, measures, goals, steps } = await showChain(scope, id);
      return [causes.map(({ number }) => number), measures.map(({ title }) => title), goals.length, steps.length];
    };

    await mergeProblem(scope, from, { into, reason });
    expect(await hung(from)).toEqual([[], [], 0, 0]);
    expect(await hung(into)).toEqual([[1, 2, 3], ['Nya lås', 'Värdar'], 1, 1]);
    expect((await showCauses(scope, into)).causes.find(({ id }) => id === under)).toMatchObject({
      parentId: cause,
      measures: [{ id: locks }],
    });
    expect((await showProblem(scope, into)).events[0]).toMatchObject({
      kind: 'took',
      moved: {
        causes: [
          { was: 1, now: 2 },
          { was: 2, now: 3 },
        ],
        goals: [{ id: goal }],
        steps: [expect.any(String)],
      },
    });
    expect(await locked()).toEqual(before);

    await reopenProblem(scope, from, reason);
    expect(await hung(into)).toEqual([[1], [], 0, 0]);
    expect(await hung(from)).toEqual([[1, 2], ['Nya lås', 'Värdar'], 1, 1]);
    expect((await showProblem(scope, into)).events[0]).toMatchObject({ kind: 'gave', other: { id: from } });

    const parts = [
      { name: 'Skåp', area: null },
      { name: 'Kaféet', area: null },
    ];
    const split = (along: { id: string; part: number }[]) => splitProblem(scope, from, { parts, reason, along });
    await expect(split([{ id: under, part: 1 }])).rejects.toThrow('problem.hangsOn');
    await expect(split([{ id: cause, part: 2 }])).rejects.toThrow('problem.noSuchPart');
  });
  const two = await inScope(async (scope) => {
    const from = (await listProblems(scope)).problems.find(({ name }) => name === 'Stölder ur skåp')!.id;
    const { causes, goals } = await showChain(scope, from);
    const along = [
      { id: causes[0]!.id, part: 0 },
      { id: goals[0]!.id, part: 1 },
    ];
    const parts = ['Skåp', 'Kaféet'].map((name) => ({ name, area: null }));
    await splitProblem(scope, from, { parts, reason, along });
    const [cafe, lockers] = (await listProblems(scope)).problems;
    return Promise.all([lockers!.id, cafe!.id, from].map((id) => showChain(scope, id)));
  });
  expect(
    two.map(({ causes, measures, goals, steps }) => [causes.length, measures.map(({ title }) => title), goals.length, steps.length]),
  ).toEqual([
    [2, ['Nya lås'], 0, 1],
    [0, [], 1, 0],
    [0, ['Värdar'], 0, 0],
  ]);
});
