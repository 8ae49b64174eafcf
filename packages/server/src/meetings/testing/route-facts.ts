// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import type { Scope } from '../../db/scope.ts';
import type { Made, RouteFacts } from '../../http/testing/route-facts.ts';
import { answerMinutes } from '../adjust-minutes.ts';
import { listRecusals } from '../attendance-queries.ts';
import { listChanges } from '../minutes-queries.ts';
import { addPaper } from '../papers.ts';
import { showMeeting } from '../show-meeting.ts';
import { recuse } from '../take-part.ts';
import { itemsLeft, type MadeMeeting, makeMeeting, newDecision, type Until } from './make-meeting.ts';

const read = { right: 'meeting.read', event: null, because: 'shows what the council has said to its own members' } as const;
const write = 'meeting.write' as const;
const someone = randomUUID();
const seat = { organisationId: someone, accountId: null, function: 'member', title: 'Ledamot', starts: '2026-01-01', ends: null };
const times = { startsAt: '2026-12-09T12:00:00Z', endsAt: '2026-12-09T14:00:00Z', place: 'Stadshuset' };
const minimalPdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n').toString('base64');
const paper = { kind: 'file', title: 'Underlag', base64: minimalPdf } as const;

/** Makes a meeting so far, and says what of it stands in the address. */
const at =
  (until: Until, id: (made: MadeMeeting) => string, body?: (made: MadeMeeting, scope: Scope) => object) =>
  async (scope: Scope): Promise<Made> => {
    const made = await makeMeeting(scope, until);
    return { params: { id: id(made) }, ...(body ? { body: body(made, scope) } : {}) };
  };
const meeting = ({ meeting: id }: MadeMeeting) => id;
const item = ({ item: id }: MadeMeeting) => id;

export const meetingFacts: RouteFacts = {
  'GET /api/bodies': read,
  'POST /api/bodies': { right: write, event: 'body.made', body: { name: 'Arbetsgruppen', kind: 'working', quorum: 2 } },
  'PUT /api/bodies/:id': {
    right: write,
    event: 'body.changed',
    body: { name: 'Rådet', quorum: 3, ended: false },
    make: at('planned', ({ body }) => body),
  },
  'POST /api/bodies/:id/members': {
    right: write,
    event: 'body.seated',
    body: seat,
    make: at(
      'planned',
      ({ body }) => body,
      (_, { organisationId }) => ({ ...seat, organisationId }),
    ),
  },
  'POST /api/bodies/members/:id/end': {
    right: write,
    event: 'body.unseated',
    body: { ends: '2026-12-31' },
    make: at('planned', (made) => made.seat),
  },
  'GET /api/bodies/:id/carry-over': read,
  'GET /api/meetings': read,
  'POST /api/meetings': {
    right: write,
    event: 'meeting.planned',
    body: { bodyId: someone, ...times },
    make: async (scope) => ({ body: { bodyId: (await makeMeeting(scope, 'planned')).body, ...times } }),
  },
  'GET /api/meetings/links': { right: write, event: null, because: 'names of the chain to choose among' },
  'GET /api/meetings/:id': read,
  'PUT /api/meetings/:id': {
    right: write,
    event: 'meeting.moved',
    body: { ...times, reason: 'Salen är upptagen' },
    make: at('planned', meeting),
  },
  'POST /api/meetings/:id/summon': { right: write, event: 'meeting.summoned', make: at('planned', meeting) },
  'POST /api/meetings/:id/open': { right: write, event: 'meeting.opened', make: at('planned', meeting) },
  'POST /api/meetings/:id/close': { right: write, event: 'meeting.closed', make: at('open', meeting) },
  'POST /api/meetings/:id/reopen': {
    right: write,
    event: 'meeting.reopened',
    body: { reason: 'Ett beslut saknas' },
    make: at('closed', meeting),
  },
  'POST /api/meetings/:id/cancel': {
    right: write,
    event: 'meeting.cancelled',
    body: { reason: 'För få kan komma' },
    make: at('planned', meeting),
  },
  'GET /api/meetings/:id/bundle.pdf': { right: 'meeting.read', event: 'meeting.bundled', make: at('planned', meeting) },
  'GET /api/meetings/:id/calendar.ics': { ...read, because: 'the time and agenda of a meeting, for one’s own calendar' },
  'POST /api/meetings/:id/items': {
    right: write,
    event: 'meeting.itemAdded',
    body: { title: 'Belysningen', minutes: 10 },
    make: at('planned', meeting),
  },
  'PUT /api/meetings/:id/attendance': {
    right: write,
    event: 'meeting.attendance',
    body: { rows: [{ memberId: someone, status: 'present' }] },
    make: at('open', meeting, (made) => ({ rows: [{ memberId: made.seat, status: 'present' }] })),
  },
  'PATCH /api/meetings/items/:id': { right: write, event: 'meeting.itemChanged', body: { state: 'open' }, make: at('open', item) },
  'DELETE /api/meetings/items/:id': { right: write, event: 'meeting.itemRemoved', make: at('planned', item) },
  'PUT /api/meetings/items/:id/note': { right: write, event: 'meeting.noted', body: { text: 'Mötet öppnas.' }, make: at('open', item) },
  'POST /api/meetings/items/:id/papers': { right: write, event: 'meeting.paperAdded', body: paper, make: at('open', item) },
  'GET /api/meetings/papers/:id': { ...read, because: 'the reader is a member of the council; who is recused gets nothing' },
  'DELETE /api/meetings/papers/:id': {
    right: write,
    event: 'meeting.paperRemoved',
    make: async (scope) => {
      const made = await makeMeeting(scope, 'open');
      await addPaper(scope, made.item, paper);
      const view = await showMeeting(scope, made.meeting);
      return { params: { id: view.items[0]?.papers[0]?.id ?? '' } };
    },
  },
  'POST /api/meetings/items/:id/recusals': {
    right: write,
    event: 'meeting.recused',
    body: { organisationId: someone, accountId: null, reason: 'Söker bidraget' },
    make: at('open', item, (_, { organisationId }) => ({ organisationId, accountId: null, reason: 'Söker bidraget' })),
  },
  'DELETE /api/meetings/recusals/:id': {
    right: write,
    event: 'meeting.unrecused',
    make: async (scope) => {
      const made = await makeMeeting(scope, 'open');
      const other = (await scope.trx.selectFrom('organisations').select('id').where('id', '<>', scope.organisationId).execute())[0]!;
      await recuse(scope, made.item, { organisationId: other.id, accountId: null, reason: 'Söker bidraget' });
      return { params: { id: (await listRecusals(scope, made.meeting))[0]!.id } };
    },
  },
  'POST /api/meetings/items/:id/decisions': {
    right: write,
    event: 'decision.made',
    body: newDecision('Lamporna lagas.'),
    make: at('open', item),
  },
  'GET /api/decisions': read,
  'PUT /api/decisions/:id': {
    right: write,
    event: 'decision.changed',
    body: { text: 'Lamporna lagas före jul.', role: 'Teknik', due: '2026-12-15', reason: 'Dagen fattades' },
    make: at('decided', ({ decision }) => decision),
  },
  'POST /api/decisions/:id/withdraw': {
    right: write,
    event: 'decision.withdrawn',
    body: { reason: 'Frågan var redan avgjord' },
    make: at('decided', ({ decision }) => decision),
  },
  'POST /api/decisions/:id/settle': {
    right: write,
    event: 'decision.settled',
    body: { state: 'done', note: null },
    make: at('decided', ({ decision }) => decision),
  },
  'GET /api/decisions.csv': { right: 'meeting.read', event: 'decision.exported', query: '?purpose=granskning' },
  'GET /api/decisions.json': { right: 'meeting.read', event: 'decision.exported', query: '?purpose=granskning' },
  'GET /api/meetings/:id/minutes': read,
  'POST /api/meetings/:id/minutes': {
    right: write,
    event: 'minutes.ready',
    body: { adjusters: [someone], adjustBy: '2026-09-30' },
    make: at('closed', meeting, (made) => ({ adjusters: [made.seat], adjustBy: '2026-09-30' })),
  },
  'POST /api/meetings/:id/minutes/answer': {
    right: 'minutes.adjust',
    event: 'minutes.answered',
    body: { answer: 'approve', items: [someone] },
    make: at('ready', meeting, (made) => ({ answer: 'approve', items: [made.item] })),
  },
  'POST /api/meetings/:id/minutes/replace': {
    right: write,
    event: 'minutes.replaced',
    body: { adjusterId: someone, memberId: someone, reason: 'Är sjuk och kan inte svara' },
    elsewhere: '404 meeting.notFound',
  },
  'POST /api/meetings/:id/minutes/lock': { right: write, event: 'minutes.locked', elsewhere: '404 meeting.notFound' },
  'POST /api/meetings/changes/:id/reply': {
    right: write,
    event: 'minutes.replied',
    body: { reply: 'taken' },
    make: async (scope) => {
      const made = await makeMeeting(scope, 'ready');
      const [left] = await itemsLeft(scope, made.meeting);
      await answerMinutes(scope, made.meeting, { answer: 'change', item: left!, wanted: 'Mötet öppnades klockan 13.' });
      return { params: { id: (await listChanges(scope, made.meeting))[0]!.id } };
    },
  },
  'GET /api/meetings/:id/minutes.pdf': { right: 'meeting.read', event: 'minutes.exported', make: at('closed', meeting) },
  'GET /api/meetings/:id/minutes.docx': { right: 'meeting.read', event: 'minutes.exported', make: at('closed', meeting) },
};
