// What the log calls the events of the law clock.
import type { EventWords } from '../event-words.ts';

export const dutyEvents: Readonly<Record<string, EventWords>> = {};
