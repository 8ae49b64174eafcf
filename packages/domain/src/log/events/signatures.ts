// What the log calls the events of signing and sealing.
import type { EventWords } from '../event-words.ts';

export const signatureEvents: Readonly<Record<string, EventWords>> = {};
