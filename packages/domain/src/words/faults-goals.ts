// Sentences for goals.
import type { FaultWords } from './fault-words.ts';

export const goalFaults: Readonly<Record<string, FaultWords>> = {};
