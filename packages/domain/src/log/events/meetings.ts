// What the log calls the events of bodies, meetings, minutes and decisions.
import type { EventWords } from '../event-words.ts';

export const meetingEvents: Readonly<Record<string, EventWords>> = {};
