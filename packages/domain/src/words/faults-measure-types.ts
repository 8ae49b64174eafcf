// Sentences for the library of measure types.
import type { FaultWords } from './fault-words.ts';

export const measureTypeFaults: Readonly<Record<string, FaultWords>> = {};
