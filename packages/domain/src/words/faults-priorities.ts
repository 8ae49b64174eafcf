// Sentences for prioritising.
import type { FaultWords } from './fault-words.ts';

export const priorityFaults: Readonly<Record<string, FaultWords>> = {};
