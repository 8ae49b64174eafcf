// What the log calls the events of the library of measure types.
import type { EventWords } from '../event-words.ts';

export const measureTypeEvents: Readonly<Record<string, EventWords>> = {};
