// Sentences for causes.
import type { FaultWords } from './fault-words.ts';

export const causeFaults: Readonly<Record<string, FaultWords>> = {};
