// Sentences for the law clock.
import type { FaultWords } from './fault-words.ts';

export const dutyFaults: Readonly<Record<string, FaultWords>> = {};
