// Sentences for presence planning and resources.
import type { FaultWords } from './fault-words.ts';

export const presenceFaults: Readonly<Record<string, FaultWords>> = {};
