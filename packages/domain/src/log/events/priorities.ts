// What the log calls the events of prioritising.
import type { EventWords } from '../event-words.ts';

export const priorityEvents: Readonly<Record<string, EventWords>> = {};
