// What the log calls the events of planning reviews and lighting.
import type { EventWords } from '../event-words.ts';

export const reviewEvents: Readonly<Record<string, EventWords>> = {};
