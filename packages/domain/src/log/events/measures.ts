// What the log calls the events of measures and their activities.
import type { EventWords } from '../event-words.ts';

export const measureEvents: Readonly<Record<string, EventWords>> = {};
