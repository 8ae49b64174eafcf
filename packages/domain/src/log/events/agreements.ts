// What the log calls the events of agreements.
import type { EventWords } from '../event-words.ts';

export const agreementEvents: Readonly<Record<string, EventWords>> = {};
