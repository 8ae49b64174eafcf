// What the log calls the events of notes on findings.
import { type EventWords, plain } from '../event-words.ts';

export const problemNoteEvents: Readonly<Record<string, EventWords>> = {
  'note.written': plain('Skrev en anteckning vid ett fynd', 'Wrote a note on a finding'),
  'note.changed': plain('Ändrade en anteckning vid ett fynd', 'Changed a note on a finding'),
  'note.removed': plain('Tog bort en anteckning vid ett fynd', 'Removed a note on a finding'),
  'note.restored': plain('Tog tillbaka borttagandet av en anteckning', 'Took back the removal of a note'),
};
