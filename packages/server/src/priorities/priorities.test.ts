// A round from frozen picture to decision: nobody sees another party's scores until they are opened, and what is decided stands.
import { examplePicture, type NewRound, standardCriteria } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { makeDecision } from '../meetings/decide.ts';
import { listDecisions } from '../meetings/list-decisions.ts';
import { makeMeeting, newDecision } from '../meetings/testing/make-meeting.ts';
import { openProblem } from '../problems/open-problem.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { makeProblem } from '../problems/testing/route-facts.ts';
import { csvText } from '../tables/csv-text.ts';
import { carryRound, listCarrying } from './carry-round.ts';
import { decideRound } from './decide-round.ts';
import { addHarmTable, showHarmTables } from './harm-tables.ts';
import { listPriorities } from './list-priorities.ts';
import { changeRound, makeRound } from './make-round.ts';
import { roundTable } from './round-table.ts';
import { showPriorities } from './show-priorities.ts';
import { showRound } from './show-round.ts';
import { handInScores, lockRound, openRound, scoreAlone, scoreTogether } from './step-round.ts';
import { allCells, councilDecision, decidedRound, roundAt } from './testing/rounds.ts';

let database: Database;
let coordinator: Who;
let police: Who;
const as = <T>(who: Who, fn: (scope: Scope) => Promise<T>) => withScope(database, who, fn);
const reason = 'Boende har tagit upp det på tre dialogmöten.';

beforeAll(async () => {
  database = await openTestDatabase();
  coordinator = await makeMunicipality(database, 'Exempelhamn');
  police = await as(coordinator, async ({ trx, municipalityId, accountId }) => {
    const made = await trx
      .insertInto('organisations')
      .values({ municipality_id: municipalityId, kind: 'police', name: 'Lokalpolisområdet' })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { municipalityId, accountId, organisationId: made.id, role: 'council-member' as const };
  });
});
afterAll(() => database?.close());

const node = (category: string, placeType: string | null, area: string | null = null) => ({ category, placeType, area, daypart: null });

/** Thefts in halls, something people have said, and a robbery too rare to tell. */
async function input(scope: Scope): Promise<NewRound> {
  const problems = examplePicture.problems.map((p, i) =>
    i === 1 ? { ...p, ...node('robbery/person', null), verdict: 'cannot_tell' as const, reason: 'too_few', count: 7 } : p,
  );
  // what partners may see differs from what the maker sees, and the round shows the partners'
  const told = problems.map((p) => (p.placeType === 'sports-facility' ? { ...p, count: 380 } : p));
  const picture = await frozenPicture(scope, { ...examplePicture, problems }, { ...examplePicture, problems: told });
  const open = (at: ReturnType<typeof node>, name: string) => openProblem(scope, { from: 'finding', picture, node: at, name });
  return {
    name: 'Inför 2027',
    picture,
    problems: [
      await open(node('theft', 'sports-facility'), 'Stölder i hallar'),
      await makeProblem(scope, 'Buller vid torget'),
      await open(node('robbery/person', null), 'Rån mot unga'),
      await makeProblem(scope, 'Mörka gångvägar'),
    ],
    parties: [coordinator.organisationId, police.organisationId],
    criteria: standardCriteria
      .filter(({ key }) => ['volume', 'deviation', 'harm', 'worry'].includes(key))
      .map(({ key, bands }) => ({ key, bands: bands && [...bands], anchors: null })),
  };
}

test('from frozen picture to decision: figures beside cells, scores unseen until opened, a choice that stands', async () => {
  const id = await as(coordinator, async (scope) => makeRound(scope, await input(scope)));
  await as(coordinator, (scope) => lockRound(scope, id));
  const shown = () => as(coordinator, (scope) => showRound(scope, id));
  const locked = await shown();
  expect(locked.problems.map(({ name, ground }) => `${name} ${ground}`)).toEqual([
    'Stölder i hallar data',
    'Buller vid torget said',
    'Mörka gångvägar said',
    'Rån mot unga cannot_tell',
  ]);
  const [halls, noise, dark, robbery] = locked.problems;
  expect(
    halls?.cells.map(({ criterion, figure, scorable }) => [
      criterion,
      figure?.known ? Math.round(figure.value) : (figure?.why ?? null),
      scorable,
    ]),
  ).toEqual([
    ['volume', 380, true],
    ['deviation', 'no_comparison', false],
    ['harm', 760, true],
    ['worry', null, true],
  ]);
  expect(robbery?.cells.every(({ scorable }) => !scorable)).toBe(true);
  await expect(
    as(coordinator, (scope) => scoreAlone(scope, id, { scores: [{ problemId: robbery!.id, criterion: 'worry', score: 3, note: '' }] })),
  ).rejects.toThrow('priority.noGround');

  const cells = await as(coordinator, (scope) => allCells(scope, id));
  await as(coordinator, (scope) => scoreAlone(scope, id, { scores: cells }));
  await as(coordinator, (scope) =>
    scoreAlone(scope, id, { scores: [{ problemId: halls!.id, criterion: 'worry', score: 4, note: 'Många föräldrar hör av sig' }] }),
  );
  await as(police, (scope) => scoreAlone(scope, id, { scores: cells.map((cell) => ({ ...cell, score: 2 })) }));

  // the database itself hides them, whatever a page asks for
  const seenBy = async (who: Who) => {
    const { rows } = await as(who, ({ trx }) =>
      sql<{ n: number }>`select count(distinct organisation_id)::int as n from round_scores`.execute(trx),
    );
    const shown = await as(who, (scope) => showRound(scope, id));
    return [
      rows[0]!.n,
      new Set(shown.problems.flatMap((p) => p.cells.flatMap((c) => c.scores.map(({ party }) => party)))).size,
      shown.disagreements.length,
    ];
  };
  expect(await seenBy(police)).toEqual([1, 1, 0]);
  const forged = as(police, ({ trx, municipalityId }) =>
    sql`insert into round_scores (municipality_id, round_id, problem_id, criterion, organisation_id, score)
      values (${municipalityId}, ${id}, ${halls!.id}, 'worry', ${coordinator.organisationId}, 1)`.execute(trx),
  );
  await expect(forged).rejects.toThrow(/row-level security/);

  await as(coordinator, (scope) => handInScores(scope, id));
  await expect(as(coordinator, (scope) => openRound(scope, id, { reason: null }))).rejects.toThrow('priority.notDone');
  await as(police, (scope) => handInScores(scope, id));
  await as(coordinator, (scope) => openRound(scope, id, { reason: null }));
  expect((await seenBy(police)).slice(0, 2)).toEqual([2, 2]);

  await as(coordinator, (scope) => scoreTogether(scope, id, { scores: cells }));
  const joint = await shown();
  expect(joint.disagreements[0]).toMatchObject({ problemId: halls!.id, steps: 3 });
  expect(joint.problems[0]).toMatchObject({ id: halls!.id, rank: { place: 1, best: 1, worst: 1, dominatedBy: [] } });
  expect(joint.problems[1]?.rank?.dominatedBy).toEqual([halls!.id]);
  expect(joint.problems.at(-1)).toMatchObject({ id: robbery!.id, rank: null });

  const choice = {
    decidedOn: '2026-11-30',
    decisionId: null,
    chosen: [halls!, noise!].map((p) => ({ problemId: p.id, reason: 'Ökar mest' })),
  };
  const notChosen = [{ problemId: dark!.id, reason: 'Lamporna byts redan' }];
  const dissents = [{ party: police.organisationId, text: 'Polisen vill ha med gångvägarna' }];
  await expect(
    as(coordinator, (scope) => decideRound(scope, id, { ...choice, chosen: choice.chosen.slice(0, 1), notChosen, dissents })),
  ).rejects.toThrow('priority.focusAreas');
  await as(coordinator, (scope) => decideRound(scope, id, { ...choice, notChosen, dissents }));
  const decided = await shown();
  expect(decided.problems.map(({ priority, notChosen: why }) => priority?.place ?? why)).toEqual([1, 2, 'Lamporna byts redan', null]);
  expect(decided.parties.map(({ dissent }) => dissent)).toEqual([null, 'Polisen vill ha med gångvägarna']);
  expect((await as(coordinator, listPriorities)).map(({ place, problem }) => `${place} ${problem.name}`)).toEqual([
    '1 Stölder i hallar',
    '2 Buller vid torget',
  ]);

  // what is decided stands: through the verbs, and in the database
  await expect(as(coordinator, (scope) => scoreTogether(scope, id, { scores: cells }))).rejects.toThrow('priority.state');
  const rewritten = await as(coordinator, ({ trx }) => sql`update prioritising_rounds set name = 'x' where id = ${id}`.execute(trx));
  expect(rewritten.numAffectedRows).toBe(0n);

  const file = csvText(roundTable(decided, 'sv'), 'sv');
  for (const said of [
    'Många föräldrar hör av sig',
    'Lamporna byts redan',
    'Polisen vill ha med gångvägarna',
    'jämförelsetal saknas',
    'kan inte avgöras',
  ])
    expect(file).toContain(said);
  // every version of a score is in it: the one that was replaced says so
  expect(file.match(/poäng;Oro;Exempelhamns kommun/g)).toHaveLength(4);
});

test('refused: a second round under way, criteria that do not rise, and a change after they are fixed', async () => {
  const id = await as(coordinator, (scope) => roundAt(scope, 'criteria'));
  const plain = { name: 'Ännu en', picture: id, problems: [id, id], parties: [id, coordinator.organisationId], criteria: [] };
  await expect(as(coordinator, (scope) => makeRound(scope, plain))).rejects.toThrow('priority.underWay');
  await expect(as(coordinator, (scope) => changeRound(scope, id, plain))).rejects.toThrow('priority.twice');
  const bands = { ...plain, problems: [], criteria: [{ key: 'volume' as const, bands: [1, 2, 2, 3], anchors: null }] };
  await expect(as(coordinator, (scope) => changeRound(scope, id, bands))).rejects.toThrow('priority.bands');
  await as(coordinator, (scope) => lockRound(scope, id));
  await expect(as(coordinator, (scope) => changeRound(scope, id, plain))).rejects.toThrow('priority.state');
});

test('the next choice ends the earlier one, and the weights of harm are kept version by version', async () => {
  const id = await as(coordinator, (scope) => roundAt(scope, 'joint', 2));
  const { problems } = await as(coordinator, (scope) => showRound(scope, id));
  await as(coordinator, (scope) =>
    decideRound(scope, id, {
      decidedOn: '2027-11-30',
      decisionId: null,
      chosen: problems.map((p) => ({ problemId: p.id, reason: 'Kvar' })),
      notChosen: [],
      dissents: [],
    }),
  );
  expect(await as(coordinator, listPriorities)).toHaveLength(2);
  await expect(as(coordinator, (scope) => addHarmTable(scope, { source: reason, weights: { horses: 3 } }))).rejects.toThrow(
    'priority.weightUnknown',
  );
  await as(coordinator, (scope) => addHarmTable(scope, { source: reason, weights: { theft: 7 } }));
  const { versions } = await as(coordinator, showHarmTables);
  expect(versions.map(({ version, weights }) => [version, weights.theft])).toEqual([
    [1, 7],
    [0, 2],
  ]);
  const changed = await as(coordinator, ({ trx }) => sql`update harm_tables set source = 'Något helt annat än förut'`.execute(trx));
  expect(changed.numAffectedRows).toBe(0n);
});

test('a choice rests on a decision of the council: set when it is entered, afterwards, or when the decision is made; then it stays', async () => {
  await as(coordinator, async (scope) => {
    const [first, second] = [await councilDecision(scope), await councilDecision(scope)];
    expect((await listCarrying(scope)).decisions.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
    await expect(decidedRound(scope, '2026-09-17', first)).rejects.toThrow('priority.otherDay');
    const entered = await decidedRound(scope, '2026-09-16', first);
    expect((await showRound(scope, entered)).decision?.seen).toMatchObject({ id: first, decidedOn: '2026-09-16' });
    expect((await showPriorities(scope)).inForce.map(({ decision }) => decision?.seen?.id)).toEqual([first, first]);
    await expect(carryRound(scope, entered, second)).rejects.toThrow('priority.hasDecision');

    const later = await decidedRound(scope, '2026-09-10');
    expect((await showRound(scope, later)).decision).toBeNull();
    await expect(carryRound(scope, later, first)).rejects.toThrow('priority.decisionTaken');
    await expect(carryRound(scope, later, later)).rejects.toThrow('priority.decisionNotStanding');
    await carryRound(scope, later, second);

    const meeting = await makeMeeting(scope, 'open');
    const round = await decidedRound(scope, '2026-09-16');
    const { id } = await makeDecision(scope, meeting.item, { ...newDecision('Rådet väljer två fokusområden.'), roundId: round });
    expect((await showRound(scope, round)).decision?.seen?.id).toBe(id);
    expect((await listDecisions(scope, { text: 'fokusområden' })).decisions[0]?.round?.id).toBe(round);
    // withdrawn afterwards it is still there, but is not one that stands
    await sql`update decisions set state = 'withdrawn' where id = ${id}`.execute(scope.trx);
    expect((await showRound(scope, round)).decision).toEqual({ seen: null });
  });
  const forged = as(coordinator, ({ trx }) => sql`update priorities set decision_id = null where decision_id is not null`.execute(trx));
  await expect(forged).rejects.toMatchObject({ code: 'SM001' });
});
