// Sentences for the problem register.
import type { FaultWords } from './fault-words.ts';

export const problemFaults: Readonly<Record<string, FaultWords>> = {
  'problem.notFound': {
    status: 404,
    sv: { what: 'Problemet finns inte i registret.', do: 'Sök det i problemregistret under Prioriteringar.' },
    en: { what: 'There is no such problem in the register.', do: 'Look for it in the problem register under Priorities.' },
  },
};
