// What the demo municipality has of reviews and lighting: one plan that went to the planner and came back, and lamps in order. All invented.
import type { NewLight, ReviewAnswers } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { answerReview, beginReview, commentReview, replyToComment, sendReview, settleComment } from './change-review.ts';
import { addLight, decideLight } from './lights.ts';

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

const lights: readonly NewLight[] = [
  {
    place: 'Gångvägen i Lindängen södra',
    area: 'lindangen-sodra',
    kind: 'out',
    setting: 'path',
    lamps: 16,
    walks: 3,
    faults: 11,
    schoolRoute: true,
    owner: 'municipality',
    cost: 58_000,
  },
  {
    place: 'Trappan vid Torget',
    area: 'centrum-torget',
    kind: 'weak',
    setting: 'square',
    lamps: 4,
    walks: 2,
    faults: 1,
    schoolRoute: false,
    owner: 'municipality',
    cost: 36_000,
  },
  {
    place: 'Tunneln under Åkervägen',
    area: 'akervagen',
    kind: 'out',
    setting: 'tunnel',
    lamps: 3,
    walks: 1,
    faults: 4,
    schoolRoute: true,
    owner: 'state',
    cost: null,
  },
  {
    place: 'Parkeringen vid köpcentrum',
    area: 'norrhamn-kopcentrum',
    kind: 'hidden',
    setting: 'parking',
    lamps: 7,
    walks: 0,
    faults: 2,
    schoolRoute: false,
    owner: 'private',
    cost: 15_000,
  },
  {
    place: 'Lekplatsen i Tallbacken',
    area: 'tallbacken',
    kind: 'missing',
    setting: 'playground',
    lamps: 5,
    walks: 1,
    faults: 0,
    schoolRoute: true,
    owner: 'association',
    cost: 90_000,
  },
  {
    place: 'Hållplatsen i Östernäs by',
    area: 'osternas-by',
    kind: 'out',
    setting: 'stop',
    lamps: 1,
    walks: 0,
    faults: 2,
    schoolRoute: false,
    owner: 'municipality',
    cost: 4_000,
  },
];

export async function demoReviews(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    cycle.made.set('review:quay', await reviewQuay(scope));
    for (const need of lights) await addLight(scope, need);
    const { lights: listed } = await addLight(scope, {
      ...lights[5]!,
      place: 'Entrén till simhallen',
      area: 'centrum-norr',
      setting: 'entrance',
      walks: 1,
      schoolRoute: false,
    });
    const decide = async (place: string, state: 'approved' | 'declined' | 'fixed', reason: string, due: string | null = null) => {
      const found = listed.find((one) => one.place.startsWith(place));
      if (found) await decideLight(scope, found.id, { state, reason, due });
    };
    await decide(
      'Gångvägen i Lindängen',
      'approved',
      '44 av 60 lampor är lagade, 16 återstår. Nytt datum efter leveransstopp.',
      '2026-12-15',
    );
    await decide('Parkeringen', 'declined', 'Ägaren beslutar själv. Synpunkten är lämnad till köpcentrum.');
    await decide('Entrén', 'approved', 'Liten kostnad, många besök kvällstid.', '2026-10-01');
    await decide('Entrén', 'fixed', 'Lampan är bytt.');
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
