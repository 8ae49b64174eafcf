// The states of a meeting and what takes it from one to the next. Pure; the verbs of the server ask here before they write.
import { Fault } from '../fault.ts';

export const meetingStates = ['planned', 'summoned', 'open', 'closed', 'adjusted', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];
export type MeetingEvent = 'summon' | 'open' | 'close' | 'reopen' | 'adjust' | 'cancel';

const steps: Readonly<Record<MeetingState, Readonly<Partial<Record<MeetingEvent, MeetingState>>>>> = {
  planned: { summon: 'summoned', open: 'open', cancel: 'cancelled' },
  // a summons can be sent again, with a new time
  summoned: { summon: 'summoned', open: 'open', cancel: 'cancelled' },
  open: { close: 'closed' },
  closed: { reopen: 'open', adjust: 'adjusted' },
  adjusted: {},
  cancelled: {},
};

export const isEnded = (state: MeetingState): boolean => Object.keys(steps[state]).length === 0;

/** What can happen to a meeting now. */
export const meetingEventsOf = (state: MeetingState): MeetingEvent[] => Object.keys(steps[state]) as MeetingEvent[];

/** @throws Fault meeting.step when the event does not fit the state */
export function nextMeetingState(state: MeetingState, event: MeetingEvent): MeetingState {
  const next = steps[state][event];
  if (!next) throw new Fault('meeting.step', { state, event });
  return next;
}

/** Whether the agenda and its notes may still be written: until the minutes are locked. */
export const isWritable = (state: MeetingState): boolean => state !== 'adjusted' && state !== 'cancelled';
