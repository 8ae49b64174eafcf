// What the log calls the events of goals.
import { type EventWords, plain } from '../event-words.ts';

export const goalEvents: Readonly<Record<string, EventWords>> = {
  'goal.written': plain('Skrev ett mål', 'Wrote a goal'),
  'goal.removed': plain('Tog bort ett mål som inte var låst', 'Removed a goal that was not locked'),
  'goal.locked': plain('Låste ett mål', 'Locked a goal'),
  'goal.amended': plain('Ändrade ett låst mål, med skäl', 'Amended a locked goal, with a reason'),
};
