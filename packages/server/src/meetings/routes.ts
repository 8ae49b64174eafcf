// Bodies, meetings, minutes and decisions over HTTP.
import {
  body,
  bundleFile,
  carryOver,
  changeBody as changeBodyBody,
  changeItem as changeItemBody,
  changeMeeting,
  decisionLinks,
  endBodyMember,
  meetingList,
  meetingListQuery,
  meetingView,
  newBody,
  newBodyMember,
  newItem,
  newMeeting,
  newPaper,
  newRecusal,
  setAttendance,
  setNote,
  summoned,
  withReason,
} from '@samsyn/domain';
import { z } from 'zod';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { uncarriedRounds } from '../priorities/carry-round.ts';
import { addItem, changeItem, removeItem, writeNote } from './agenda.ts';
import { changeBody, makeBody, seatMember, showBodies, unseatMember } from './bodies.ts';
import { meetingBundle } from './bundle-meeting.ts';
import { linkTargets } from './decision-queries.ts';
import { decisionRoutes } from './decision-routes.ts';
import { closeMeeting, openMeeting, reopenMeeting } from './hold-meeting.ts';
import { meetingCalendar } from './meeting-calendar.ts';
import { minutesRoutes } from './minutes-routes.ts';
import { cancelMeeting, moveMeeting } from './move-meeting.ts';
import { addPaper, readPaper, removePaper } from './papers.ts';
import { planMeeting, previewCarryOver } from './plan-meeting.ts';
import { listMeetings, meetingYears } from './queries.ts';
import { showMeeting } from './show-meeting.ts';
import { summonMeeting } from './summon-meeting.ts';
import { attend, endRecusal, recuse } from './take-part.ts';
import type { Told } from './tell-seats.ts';

const byId = z.object({ id: z.uuid() });
const bodies = { response: { 200: z.array(body) } };
const view = { 200: meetingView };
/** A PDF of five megabytes as base64, with what stands around it. */
const paperLimit = 6_900_000;

export function meetingRoutes(context: AppContext): void {
  const { app, database, session, order, origin } = context;

  // bodies and their seats
  app.get('/api/bodies', { schema: bodies }, async (request) => withScope(database, await session(request), showBodies));
  app.post('/api/bodies', { schema: { body: newBody, ...bodies } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await makeBody(scope, request.body);
      return showBodies(scope);
    }),
  );
  app.put('/api/bodies/:id', { schema: { params: byId, body: changeBodyBody, ...bodies } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await changeBody(scope, request.params.id, request.body);
      return showBodies(scope);
    }),
  );
  app.post('/api/bodies/:id/members', { schema: { params: byId, body: newBodyMember, ...bodies } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await seatMember(scope, request.params.id, request.body);
      return showBodies(scope);
    }),
  );
  app.post('/api/bodies/members/:id/end', { schema: { params: byId, body: endBodyMember, ...bodies } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await unseatMember(scope, request.params.id, request.body.ends);
      return showBodies(scope);
    }),
  );
  app.get('/api/bodies/:id/carry-over', { schema: { params: byId, response: { 200: carryOver } } }, async (request) =>
    withScope(database, await session(request), (scope) => previewCarryOver(scope, request.params.id)),
  );

  // meetings
  app.get('/api/meetings', { schema: { querystring: meetingListQuery, response: { 200: meetingList } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('meeting.read');
      return { meetings: await listMeetings(scope, request.query.year ?? null), years: await meetingYears(scope) };
    }),
  );
  app.post('/api/meetings', { schema: { body: newMeeting, response: { 201: meetingView } } }, async (request, reply) =>
    reply
      .code(201)
      .send(await withScope(database, await session(request), async (scope) => showMeeting(scope, await planMeeting(scope, request.body)))),
  );
  app.get('/api/meetings/links', { schema: { response: { 200: decisionLinks } } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      scope.require('meeting.write');
      return { ...(await linkTargets(scope)), rounds: await uncarriedRounds(scope) };
    }),
  );
  app.get('/api/meetings/:id', { schema: { params: byId, response: view } }, async (request) =>
    withScope(database, await session(request), (scope) => showMeeting(scope, request.params.id)),
  );
  /** A verb that writes letters: they are sent when it is done, and the answer says to whom. */
  const told = async (who: Who, id: string, verb: (scope: Scope) => Promise<Told>) => {
    const { orders, without } = await withScope(database, who, verb);
    for (const mail of orders) await order('send-mail', mail);
    const meeting = await withScope(database, who, (scope) => showMeeting(scope, id));
    return { meeting, letters: orders.length, without: [...without] };
  };
  app.put('/api/meetings/:id', { schema: { params: byId, body: changeMeeting, response: { 200: summoned } } }, async (request) =>
    told(await session(request), request.params.id, (scope) => moveMeeting(scope, request.params.id, request.body, origin())),
  );
  app.post('/api/meetings/:id/summon', { schema: { params: byId, response: { 200: summoned } } }, async (request) =>
    told(await session(request), request.params.id, (scope) => summonMeeting(scope, request.params.id, origin())),
  );
  app.post('/api/meetings/:id/cancel', { schema: { params: byId, body: withReason, response: { 200: summoned } } }, async (request) =>
    told(await session(request), request.params.id, (scope) => cancelMeeting(scope, request.params.id, request.body.reason, origin())),
  );
  for (const [name, verb] of Object.entries({ open: openMeeting, close: closeMeeting }))
    app.post(`/api/meetings/:id/${name}`, { schema: { params: byId, response: view } }, async (request) =>
      withScope(database, await session(request), async (scope) => {
        await verb(scope, request.params.id);
        return showMeeting(scope, request.params.id);
      }),
    );
  app.post('/api/meetings/:id/reopen', { schema: { params: byId, body: withReason, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await reopenMeeting(scope, request.params.id, request.body.reason);
      return showMeeting(scope, request.params.id);
    }),
  );
  app.get('/api/meetings/:id/bundle.pdf', { schema: { params: byId, querystring: bundleFile } }, async (request, reply) => {
    const file = await withScope(database, await session(request), (scope) => meetingBundle(scope, request.params.id, request.query.lang));
    return reply.type('application/pdf').header('content-disposition', 'inline; filename="underlag.pdf"').send(file);
  });
  app.get('/api/meetings/:id/calendar.ics', { schema: { params: byId, querystring: bundleFile } }, async (request, reply) => {
    const file = await withScope(database, await session(request), (scope) =>
      meetingCalendar(scope, request.params.id, request.query.lang),
    );
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="mote.ics"').send(file);
  });

  // the agenda, and who takes part
  app.post('/api/meetings/:id/items', { schema: { params: byId, body: newItem, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await addItem(scope, request.params.id, request.body);
      return showMeeting(scope, request.params.id);
    }),
  );
  app.put('/api/meetings/:id/attendance', { schema: { params: byId, body: setAttendance, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => {
      await attend(scope, request.params.id, request.body.rows);
      return showMeeting(scope, request.params.id);
    }),
  );
  /** A verb about a part of a meeting answers the meeting whole. */
  const shown = async (scope: Scope, meetingId: string) => showMeeting(scope, meetingId);
  app.patch('/api/meetings/items/:id', { schema: { params: byId, body: changeItemBody, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => shown(scope, await changeItem(scope, request.params.id, request.body))),
  );
  app.delete('/api/meetings/items/:id', { schema: { params: byId, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => shown(scope, await removeItem(scope, request.params.id))),
  );
  app.put('/api/meetings/items/:id/note', { schema: { params: byId, body: setNote, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) =>
      shown(scope, await writeNote(scope, request.params.id, request.body.text)),
    ),
  );
  app.post(
    '/api/meetings/items/:id/papers',
    { bodyLimit: paperLimit, schema: { params: byId, body: newPaper, response: view } },
    async (request) =>
      withScope(database, await session(request), async (scope) => shown(scope, await addPaper(scope, request.params.id, request.body))),
  );
  app.get('/api/meetings/papers/:id', { schema: { params: byId } }, async (request, reply) => {
    const { file } = await withScope(database, await session(request), (scope) => readPaper(scope, request.params.id));
    return reply.type('application/pdf').header('content-disposition', 'attachment; filename="underlag.pdf"').send(file);
  });
  app.delete('/api/meetings/papers/:id', { schema: { params: byId, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => shown(scope, await removePaper(scope, request.params.id))),
  );
  app.post('/api/meetings/items/:id/recusals', { schema: { params: byId, body: newRecusal, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => shown(scope, await recuse(scope, request.params.id, request.body))),
  );
  app.delete('/api/meetings/recusals/:id', { schema: { params: byId, response: view } }, async (request) =>
    withScope(database, await session(request), async (scope) => shown(scope, await endRecusal(scope, request.params.id))),
  );
  decisionRoutes(context);
  minutesRoutes(context);
}
