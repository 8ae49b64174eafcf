// What the demo municipality has of reviews: one plan that went to the planner and came back; and its lamps. All invented.
import type { ReviewAnswers } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { answerReview, beginReview, commentReview, replyToComment, sendReview, settleComment } from './change-review.ts';
import { demoLights } from './demo-lights.ts';

const yes = { answer: 'yes' as const, note: '' };
const answers: ReviewAnswers = {
  'overview.windows': { answer: 'partly', note: 'Bottenvåningen mot kajen är förråd.' },
  'overview.sight': yes,
  'overview.hidden': { answer: 'no', note: 'Nischer vid soprummen i kvarter 2.' },
  'overview.parking': { answer: 'partly', note: 'Cykelparkeringen ligger bakom huset.' },
  'light.even': { answer: 'no', note: 'Gångvägen mellan kajen och busshållplatsen saknar belysning.' },
  'light.trees': yes,
  'light.hours': yes,
  'movement.choice': yes,
  'movement.tunnel': { answer: 'not_relevant', note: '' },
  'movement.stop': { answer: 'partly', note: 'Hållplatsen ligger avsides.' },
  'access.entrances': yes,
  'access.locked': yes,
  'ownership.who': { answer: 'no', note: 'Ytan mellan planen och kajkanten har ingen utpekad ägare.' },
  'activity.mix': yes,
  'activity.ground': { answer: 'partly', note: '' },
  'upkeep.green': yes,
  'upkeep.building': { answer: 'no', note: 'Byggtiden nämns inte.' },
  'targets.bikes': { answer: 'partly', note: 'Ramlås går på hälften av platserna.' },
};
const comments = [
  {
    item: 'light.even',
    text: 'Rita in belysning längs gångvägen från kajen till hållplatsen.',
    reply: { state: 'accepted' as const, reply: 'Stolpar ritas in på plankartan och kostnaden tas i exploateringsavtalet.' },
    outcome: { outcome: 'done' as const, note: 'Tolv stolpar står i bygghandlingen.' },
  },
  {
    item: 'overview.hidden',
    text: 'Ta bort nischerna vid soprummen eller ge dem dörr i liv med fasaden.',
    reply: { state: 'partly' as const, reply: 'Två av tre nischer tas bort. Den tredje behövs för brandvägen.' },
    outcome: null,
  },
  {
    item: 'ownership.who',
    text: 'Peka ut vem som äger och sköter ytan mot kajkanten.',
    reply: { state: 'declined' as const, reply: 'Ytan ligger utanför planområdet. Frågan är skickad till hamnbolaget.' },
    outcome: null,
  },
  { item: null, text: 'Beskriv ljus, stängsel och tillfälliga vägar under byggtiden.', reply: null, outcome: null },
] as const;

export async function demoReviews(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    cycle.made.set('review:quay', await reviewQuay(scope));
    await demoLights(scope);
  });
}

async function reviewQuay(scope: Scope): Promise<string> {
  const { id } = await beginReview(scope, {
    title: 'Detaljplan för Västra kajen',
    about: 'plan',
    area: 'vastra-kajen',
    reference: 'PLAN 2026/14',
    planner: 'Planavdelningen',
    stage: 'Samråd',
  });
  await answerReview(scope, id, answers);
  for (const { item, text } of comments) await commentReview(scope, id, { item, text });
  const sent = await sendReview(scope, id);
  for (const [i, { reply, outcome }] of comments.entries()) {
    const comment = sent.comments[i]?.id ?? '';
    if (reply) await replyToComment(scope, id, comment, reply);
    if (outcome) await settleComment(scope, id, comment, outcome);
  }
  return id;
}
