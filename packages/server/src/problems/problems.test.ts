// The register: opened from a frozen picture's finding, followed from picture to picture, put away and taken up again with reasons.
import { examplePicture } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { closeProblem, mergeProblem, reopenProblem, splitProblem } from './change-problem.ts';
import { listProblems } from './list-problems.ts';
import { openProblem } from './open-problem.ts';
import { showProblem } from './show-problem.ts';
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
