// What the log calls the events of the problem register.
import { type EventWords, plain } from '../event-words.ts';

export const problemEvents: Readonly<Record<string, EventWords>> = {
  'problem.opened': plain('Öppnade ett problem i registret', 'Opened a problem in the register'),
  'problem.closed': plain('Stängde ett problem', 'Closed a problem'),
  'problem.reopened': plain('Öppnade ett problem igen', 'Reopened a problem'),
  'problem.merged': plain('Slog samman två problem', 'Merged two problems'),
  'problem.split': plain('Delade ett problem', 'Split a problem'),
};
