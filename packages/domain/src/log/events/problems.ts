// What the log calls the events of the problem register.
import type { EventWords } from '../event-words.ts';

export const problemEvents: Readonly<Record<string, EventWords>> = {};
