// Sentences for explanations of the data.
import type { FaultWords } from './fault-words.ts';

export const explanationFaults: Readonly<Record<string, FaultWords>> = {
  'explanation.noRemark': {
    status: 409,
    sv: {
      what: 'Anmärkningen finns inte i den aktuella bilden längre.',
      do: 'Ladda om datakalendern och se vad som gäller nu.',
    },
    en: { what: 'The remark is no longer in the present picture.', do: 'Load the data calendar again and see what holds now.' },
  },
  'explanation.notFound': {
    status: 404,
    sv: { what: 'Förklaringen finns inte, eller en annan part har skrivit den.', do: 'Bara den part som skrev den kan ta tillbaka den.' },
    en: { what: 'The explanation does not exist, or another party wrote it.', do: 'Only the party that wrote it can withdraw it.' },
  },
};
