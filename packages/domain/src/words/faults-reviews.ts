// Sentences for planning reviews and lighting.
import type { FaultWords } from './fault-words.ts';

export const reviewFaults: Readonly<Record<string, FaultWords>> = {};
