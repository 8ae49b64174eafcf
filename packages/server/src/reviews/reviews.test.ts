// Reviews and lighting as people meet them: answered, commented, sent, replied to and closed; lamps ranked and decided on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';
import { plannableAreas, plannablePicture } from '../presence/testing/plannable-picture.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { answerReview, closeReview, replyToComment, settleComment } from './change-review.ts';
import { exportReview } from './export-review.ts';
import { insertLight } from './light-queries.ts';
import { addLight, decideLight, showLights } from './lights.ts';
import { observeLight, putObservation } from './observe-light.ts';
import { showReview, showReviews } from './show-reviews.ts';
import { answers, light, makeLight, makeSent, observation } from './testing/route-facts.ts';

let database: Database;
let coordinator: Who;

beforeAll(async () => {
  database = await openTestDatabase();
  coordinator = await makeMunicipality(database, 'Exempelhamn');
});
afterAll(() => database?.close());

const as = <T>(who: Who, work: Parameters<typeof withScope<T>>[2]) => withScope(database, who, work);

test('a review goes to the planner and comes back: it stands once sent, and closes when every comment has its reply', async () => {
  const { id, comment } = await as(coordinator, makeSent);
  await expect(as(coordinator, (scope) => answerReview(scope, id, answers))).rejects.toThrow('review.sent');
  await expect(as(coordinator, (scope) => closeReview(scope, id, 'Klart'))).rejects.toThrow('review.open');
  await expect(as(coordinator, (scope) => settleComment(scope, id, comment, { outcome: 'done', note: '' }))).rejects.toThrow(
    'review.noReply',
  );
  await as(coordinator, (scope) => replyToComment(scope, id, comment, { state: 'partly', reply: 'Hälften av stolparna.' }));
  await as(coordinator, (scope) => closeReview(scope, id, 'Planen svarar mot det mesta.'));
  // years later
  await as(coordinator, (scope) => settleComment(scope, id, comment, { outcome: 'not_done', note: 'Pengarna räckte inte.' }));
  const review = await as(coordinator, (scope) => showReview(scope, id));
  expect(review).toMatchObject({ state: 'closed', conclusion: 'Planen svarar mot det mesta.' });
  expect(review.comments).toMatchObject([{ state: 'partly', outcome: 'not_done' }]);
  const { reviews } = await as(coordinator, showReviews);
  expect(reviews[0]).toMatchObject({ lacking: 1, comments: 1, openComments: 0, followed: 1 });
});

test('the document is a tagged PDF, and the register knows it', async () => {
  const { id } = await as(coordinator, makeSent);
  const pdf = await exportReview(database, coordinator, id, 'pdf', 'sv');
  expect(await structureFaults(pdf, 'sv')).toEqual([]);
  const { rows } = await database.pool.query('select title from records where subject = $1', [`review ${id}`]);
  expect(rows).toEqual([{ title: 'Granskning av plan: Detaljplan för Norra kajen' }]);
});

test('lamps are ranked by what speaks for them; done and declined stand last; incidents after dark come from the frozen picture', async () => {
  const town = await makeMunicipality(database, 'Provstad');
  await as(town, async (scope) => {
    await addLight(scope, { ...light, place: 'Torget', schoolRoute: false });
    await addLight(scope, light);
    await addLight(scope, { ...light, place: 'Parken', at: [15.1, 58.1] });
    // the list counts by itself: two walks, one of which noted it twice, and one report a little to the side
    const at = [15.1, 58.1002];
    for (const seenOn of ['2026-11-02', '2026-11-02', '2026-11-09']) await observeLight(scope, { ...observation, at, seenOn });
    expect(await observeLight(scope, { ...observation, at, during: 'report' })).toMatchObject({ need: 'Parken', area: null });
  });
  const before = await as(town, showLights);
  expect(before.lights.map(({ place, rank }) => [place, rank])).toEqual([
    ['Parken', 1],
    ['Gångvägen vid skolan', 2],
    ['Torget', 3],
  ]);
  expect(before.lights[0]).toMatchObject({ walks: 2, faults: 1, observations: 4, points: { walks: 2, faults: 1, school: 3 } });
  expect(before.lights[0]?.dark).toEqual({ known: false, n: 0, least: 20 });
  const park = before.lights[0]?.id ?? '';
  const decide = (state: 'approved' | 'fixed') =>
    as(town, (scope) => decideLight(scope, park, { state, reason: 'Beslutat i nämnden.', due: null, decision: null }));
  await expect(decide('fixed')).rejects.toThrow('light.notApproved');
  await decide('approved');
  const after = await decide('fixed');
  expect(after.lights.at(-1)).toMatchObject({ place: 'Parken', state: 'fixed', decidedBy: 'Provstads kommun' });
  // an area key that the picture knows; the picture is what says how many happen after dark there
  await as(town, async (scope) => {
    await insertLight(scope, { ...light, place: 'Stranden', area: plannableAreas[0] });
    await frozenPicture(scope, plannablePicture);
  });
  const seen = (await as(town, showLights)).lights.find(({ place }) => place === 'Stranden');
  expect(seen?.dark).toMatchObject({ known: true });
  expect(seen?.points.dark).toBeGreaterThan(0);
});

test('what is seen where no need is entered waits in the list, and a need made of it takes along what was seen at the same place', async () => {
  const town = await makeMunicipality(database, 'Prövsta');
  await as(town, async (scope) => {
    for (const seenOn of ['2026-11-02', '2026-11-09']) await observeLight(scope, { ...observation, seenOn });
    await observeLight(scope, { ...observation, at: [15.9, 58.9] });
  });
  const { loose, lights } = await as(town, showLights);
  expect([loose.length, lights.length]).toEqual([3, 0]);
  const near = loose.find(({ at }) => Math.abs((at[0] ?? 0) - 15.9) > 0.01)!;
  const after = await as(town, (scope) => addLight(scope, { ...light, at: near.at, observation: near.id }));
  expect(after.lights[0]).toMatchObject({ walks: 2, observations: 2 });
  expect(after.loose).toHaveLength(1);
  // the last one is put there by hand, once
  const last = after.loose[0]!.id;
  const need = after.lights[0]!.id;
  await as(town, (scope) => putObservation(scope, last, need));
  await expect(as(town, (scope) => putObservation(scope, last, need))).rejects.toThrow('light.noObservation');
  expect((await as(town, showLights)).lights[0]).toMatchObject({ walks: 2, observations: 3 });
});

test('no: a day to come, a decision that is not there', async () => {
  await expect(as(coordinator, (scope) => observeLight(scope, { ...observation, seenOn: '2999-01-01' }))).rejects.toThrow('light.tomorrow');
  const id = await as(coordinator, makeLight);
  const decision = { state: 'approved' as const, reason: 'Beslutat i rådet.', due: null, decision: coordinator.accountId };
  await expect(as(coordinator, (scope) => decideLight(scope, id, decision))).rejects.toThrow('light.noDecision');
});
