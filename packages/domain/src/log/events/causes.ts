// What the log calls the events of causes.
import type { EventWords } from '../event-words.ts';

export const causeEvents: Readonly<Record<string, EventWords>> = {};
