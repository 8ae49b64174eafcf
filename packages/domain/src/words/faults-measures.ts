// Sentences for measures and their activities.
import type { FaultWords } from './fault-words.ts';

export const measureFaults: Readonly<Record<string, FaultWords>> = {};
