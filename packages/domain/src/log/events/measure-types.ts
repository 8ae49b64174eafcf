// What the log calls the events of the library of measure types.
import { type EventWords, plain } from '../event-words.ts';

export const measureTypeEvents: Readonly<Record<string, EventWords>> = {
  'measureType.added': plain('Lade till en egen åtgärdstyp', 'Added a measure type of their own'),
  'measureType.ended': plain('Tog bort en egen åtgärdstyp ur biblioteket', 'Took a measure type of their own out of the library'),
};
