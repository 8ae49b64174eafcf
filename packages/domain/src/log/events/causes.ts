// What the log calls the events of causes.
import { type EventWords, plain } from '../event-words.ts';

export const causeEvents: Readonly<Record<string, EventWords>> = {
  'cause.added': plain('Skrev en möjlig orsak', 'Wrote down a possible cause'),
  'cause.changed': plain('Ändrade en orsak', 'Changed a cause'),
  'cause.moved': plain('Flyttade en orsak', 'Moved a cause'),
  'cause.removed': plain('Tog bort en orsak utan underlag', 'Removed a cause without evidence'),
  'cause.judged': plain('Ändrade läget för en orsak', 'Changed the state of a cause'),
  'cause.evidenceAdded': plain('Lade till underlag för eller emot en orsak', 'Added evidence for or against a cause'),
  'cause.evidenceRemoved': plain('Tog bort underlag för eller emot en orsak', 'Removed evidence for or against a cause'),
  'cause.chainWritten': plain('Skrev händelsekedjan till ett problem', 'Wrote the chain of events of a problem'),
};
