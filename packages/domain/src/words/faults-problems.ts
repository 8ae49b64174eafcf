// Sentences for the problem register.
import type { FaultWords } from './fault-words.ts';

export const problemFaults: Readonly<Record<string, FaultWords>> = {};
