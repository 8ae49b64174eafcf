// Sentences for the library of measure types.
import type { FaultWords } from './fault-words.ts';

export const measureTypeFaults: Readonly<Record<string, FaultWords>> = {
  'measureType.notFound': {
    status: 404,
    sv: { what: 'Åtgärdstypen finns inte i biblioteket.', do: 'Välj en annan, eller lägg till en egen.' },
    en: { what: 'There is no such measure type in the library.', do: 'Choose another, or add one of your own.' },
  },
  'measureType.named': {
    status: 409,
    sv: { what: 'Det finns redan en åtgärdstyp med det namnet.', do: 'Ge den ett annat namn.' },
    en: { what: 'There is already a measure type with that name.', do: 'Give it another name.' },
  },
};
