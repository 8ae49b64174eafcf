// A field whose value was refused. Apart from the other faults, since a page says it beside the field without knowing the rest of them.
import type { Lang } from '../fault.ts';
import type { FaultSentence, FaultWords } from './fault-words.ts';
import { fillMessage } from './fill-message.ts';

export const refusedField: FaultWords = {
  status: 400,
  sv: { what: 'Fältet {field} går inte att läsa. {why}', do: 'Rätta värdet och skicka igen.' },
  en: { what: 'The field {field} cannot be read. {why}', do: 'Correct the value and send again.' },
};

export function refusedFieldSentence(field: string, why: string, lang: Lang): FaultSentence {
  return { what: fillMessage(refusedField[lang].what, { field, why }, lang).trim(), do: refusedField[lang].do };
}
