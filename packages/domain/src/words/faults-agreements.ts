// Sentences for agreements.
import type { FaultWords } from './fault-words.ts';

export const agreementFaults: Readonly<Record<string, FaultWords>> = {};
