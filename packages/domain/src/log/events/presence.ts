// What the log calls the events of presence planning and resources.
import type { EventWords } from '../event-words.ts';

export const presenceEvents: Readonly<Record<string, EventWords>> = {};
