// Sentences for what may not be let out, and for rules about it.
import type { FaultWords } from './fault-words.ts';

export const disclosureFaults: Readonly<Record<string, FaultWords>> = {
  'disclosure.reason': {
    status: 422,
    sv: {
      what: 'Reglerna skulle visa mer än i dag, och då behövs ett skäl. Inget är ändrat.',
      do: 'Skriv i minst {n, number} tecken varför. Skälet sparas i loggen.',
    },
    en: {
      what: 'The rules would show more than today, and that needs a reason. Nothing has been changed.',
      do: 'Say why in at least {n, number} characters. The reason is kept in the log.',
    },
  },
};
