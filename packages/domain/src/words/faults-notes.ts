// Sentences for what the parties write beside a finding.
import type { FaultWords } from './fault-words.ts';

export const noteFaults: Readonly<Record<string, FaultWords>> = {
  'note.notFound': {
    status: 404,
    sv: {
      what: 'Anteckningen finns inte, eller en annan part har skrivit den.',
      do: 'Bara den part som skrev den kan ändra eller ta bort den.',
    },
    en: { what: 'The note does not exist, or another party wrote it.', do: 'Only the party that wrote it can change or remove it.' },
  },
};
