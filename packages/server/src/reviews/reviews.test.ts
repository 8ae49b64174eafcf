// Reviews and lighting as people meet them: answered, commented, sent, replied to and closed; lamps ranked and decided on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { plannableAreas, plannablePicture } from '../presence/testing/plannable-picture.ts';
import { frozenPicture } from '../problems/testing/frozen-picture.ts';
import { answerReview, closeReview, replyToComment, settleComment } from './change-review.ts';
import { exportReview } from './export-review.ts';
import { insertLight } from './light-queries.ts';
import { addLight, decideLight, showLights } from './lights.ts';
import { showReview, showReviews } from './show-reviews.ts';
import { answers, light, makeSent } from './testing/route-facts.ts';

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
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/Marked true/);
  const { rows } = await database.pool.query('select title from records where subject = $1', [`review ${id}`]);
  expect(rows).toEqual([{ title: 'Granskning av plan: Detaljplan för Norra kajen' }]);
});

test('lamps are ranked by what speaks for them; done and declined stand last; incidents after dark come from the frozen picture', async () => {
  const town = await makeMunicipality(database, 'Provstad');
  await as(town, async (scope) => {
    await addLight(scope, { ...light, place: 'Torget', schoolRoute: false });
    await addLight(scope, light);
    await addLight(scope, { ...light, place: 'Parken', walks: 9, faults: 9 });
  });
  const before = await as(town, showLights);
  expect(before.lights.map(({ place, rank }) => [place, rank])).toEqual([
    ['Parken', 1],
    ['Gångvägen vid skolan', 2],
    ['Torget', 3],
  ]);
  expect(before.lights[0]?.dark).toEqual({ known: false, n: 0, least: 20 });
  const park = before.lights[0]?.id ?? '';
  const decide = (state: 'approved' | 'fixed') =>
    as(town, (scope) => decideLight(scope, park, { state, reason: 'Beslutat i nämnden.', due: null }));
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
