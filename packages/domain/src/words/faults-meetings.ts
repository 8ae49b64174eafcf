// Sentences for bodies, meetings, minutes and decisions.
import type { FaultWords } from './fault-words.ts';

export const meetingFaults: Readonly<Record<string, FaultWords>> = {};
