// The rooms that work, who finds them, and which of them are stations on the cycle.
import type { Right, StationKey } from '@samsyn/domain';
import type { MessageKey } from '../i18n/messages.ts';

export interface Room {
  readonly to:
    | '/laget'
    | '/data'
    | '/bild'
    | '/prioriteringar'
    | '/atgarder'
    | '/mina-uppgifter'
    | '/bilder'
    | '/overenskommelse'
    | '/radet';
  readonly name: MessageKey;
  readonly right: Right;
}

/** What is not a station stands before and after the line. */
export const stationOf: Partial<Readonly<Record<Room['to'], StationKey>>> = {
  '/data': 'data',
  '/bild': 'picture',
  '/prioriteringar': 'priorities',
  '/atgarder': 'measures',
  '/overenskommelse': 'agreement',
  '/radet': 'council',
};

export const rooms: readonly Room[] = [
  { to: '/laget', name: 'room.now', right: 'duty.read' },
  { to: '/data', name: 'room.data', right: 'source.read' },
  { to: '/bild', name: 'room.picture', right: 'picture.read' },
  { to: '/prioriteringar', name: 'room.priorities', right: 'problem.read' },
  { to: '/atgarder', name: 'room.measures', right: 'measure.read' },
  { to: '/overenskommelse', name: 'room.agreement', right: 'agreement.read' },
  { to: '/radet', name: 'room.council', right: 'meeting.read' },
  { to: '/mina-uppgifter', name: 'room.tasks', right: 'task.read' },
  { to: '/bilder', name: 'room.pictures', right: 'picture.read' },
];
