// What the log calls the events of goals.
import type { EventWords } from '../event-words.ts';

export const goalEvents: Readonly<Record<string, EventWords>> = {};
