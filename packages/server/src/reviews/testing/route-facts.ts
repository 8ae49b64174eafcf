// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { answerReview, beginReview, commentReview, replyToComment, sendReview } from '../change-review.ts';
import { addLight } from '../lights.ts';
import { observeLight } from '../observe-light.ts';

export const review = {
  title: 'Detaljplan för Norra kajen',
  about: 'plan' as const,
  area: null,
  reference: 'PLAN 2026/14',
  planner: 'Planavdelningen',
  stage: 'Samråd',
};
export const answers = { 'light.even': { answer: 'no' as const, note: 'Mörkt mellan husen.' } };
const comment = { item: 'light.even', text: 'Lägg till stolpar längs gångvägen.' };
const reply = { state: 'accepted' as const, reply: 'Införs i planbeskrivningen.' };
export const light = {
  place: 'Gångvägen vid skolan',
  area: null,
  kind: 'out' as const,
  setting: 'path' as const,
  lamps: 6,
  schoolRoute: true,
  owner: 'municipality' as const,
  cost: 24_000,
  at: [15.45, 56.25],
  observation: null,
};
export const observation = {
  during: 'walk' as const,
  kind: 'out' as const,
  setting: 'path' as const,
  lamps: 2,
  schoolRoute: true,
  // in the demo's municipality; in a municipality without areas anywhere will do
  at: [15.588, 56.162],
  seenOn: '2026-11-02',
  note: '',
};

const makeReview = async (scope: Scope): Promise<string> => (await beginReview(scope, review)).id;

/** Sent, with one comment that waits for its reply. */
export async function makeSent(scope: Scope): Promise<{ id: string; comment: string }> {
  const id = await makeReview(scope);
  await answerReview(scope, id, answers);
  await commentReview(scope, id, comment);
  const sent = await sendReview(scope, id);
  return { id, comment: sent.comments[0]?.id ?? '' };
}
async function makeReplied(scope: Scope): Promise<{ id: string; comment: string }> {
  const sent = await makeSent(scope);
  await replyToComment(scope, sent.id, sent.comment, reply);
  return sent;
}
export const makeLight = async (scope: Scope): Promise<string> => (await addLight(scope, light)).lights[0]?.id ?? '';

const draft = async (scope: Scope) => ({ params: { id: await makeReview(scope) } });
const one = async (scope: Scope) => ({ params: { id: await makeLight(scope) } });
const reads =
  'shows reviews and lighting, which hold no counts of incidents; shares after dark are read from a picture that the asker sees';

export const reviewFacts: RouteFacts = {
  'GET /api/reviews': { right: 'review.read', event: null, because: reads },
  'POST /api/reviews': { right: 'review.write', event: 'review.begun', body: review },
  'GET /api/reviews/:id': { right: 'review.read', event: null, because: reads, make: draft },
  'PUT /api/reviews/:id/answers': { right: 'review.write', event: 'review.answered', body: { answers }, make: draft },
  'POST /api/reviews/:id/comments': { right: 'review.write', event: 'review.commented', body: comment, make: draft },
  'POST /api/reviews/:id/sending': {
    right: 'review.write',
    event: 'review.sent',
    make: async (scope) => ({ params: { id: (await answerReview(scope, await makeReview(scope), answers)).id } }),
  },
  'POST /api/reviews/:id/comments/:comment/reply': {
    right: 'review.write',
    event: 'review.replied',
    body: reply,
    make: async (scope) => ({ params: await makeSent(scope) }),
  },
  'POST /api/reviews/:id/comments/:comment/outcome': {
    right: 'review.write',
    event: 'review.settled',
    body: { outcome: 'done', note: 'Stolparna står där.' },
    make: async (scope) => ({ params: await makeReplied(scope) }),
  },
  'POST /api/reviews/:id/closing': {
    right: 'review.write',
    event: 'review.closed',
    body: { conclusion: 'Planen svarar mot det mesta.' },
    make: async (scope) => ({ params: await makeReplied(scope) }),
  },
  'GET /api/reviews/:id/document.pdf': { right: 'review.read', event: 'review.exported', make: draft },
  'GET /api/reviews/:id/document.docx': { right: 'review.read', event: 'review.exported', make: draft },
  'GET /api/lights': { right: 'review.read', event: null, because: reads },
  'POST /api/lights': { right: 'review.write', event: 'light.added', body: light },
  'POST /api/lights/observations': { right: 'task.report', event: 'light.observed', body: observation },
  'POST /api/lights/observations/:id/need': {
    right: 'review.write',
    event: 'light.observationJoined',
    body: { need: randomUUID() },
    make: async (scope) => ({ params: { id: (await observeLight(scope, observation)).id }, body: { need: await makeLight(scope) } }),
  },
  'PUT /api/lights/:id': { right: 'review.write', event: 'light.changed', body: { ...light, lamps: 16 }, make: one },
  'POST /api/lights/:id/decision': {
    right: 'review.write',
    event: 'light.decided',
    body: { state: 'approved', reason: 'Skolväg, många mörka timmar.', due: '2026-12-15', decision: null },
    make: one,
  },
};
