// Sentences for signing and sealing.
import type { FaultWords } from './fault-words.ts';

export const signatureFaults: Readonly<Record<string, FaultWords>> = {};
