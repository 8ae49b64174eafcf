// Sentences for how long data are kept, and for what stops that they go.
import type { FaultWords } from './fault-words.ts';

export const retentionFaults: Readonly<Record<string, FaultWords>> = {
  'retention.gone': {
    status: 410,
    sv: {
      what: 'Raderna gallrades {date}. Antal per område och månad finns kvar.',
      do: 'Använd antalen, eller be {org} om ett nytt utdrag.',
    },
    en: {
      what: 'The rows were deleted on {date} under the retention plan. Counts per area and month remain.',
      do: 'Use the counts, or ask {org} for a new extract.',
    },
  },
  'retention.hold': {
    status: 409,
    sv: { what: 'Uppgifterna är spärrade mot gallring till {date}: {why}.', do: 'Kontakta registratorn om spärren ska hävas.' },
    en: { what: 'Deletion is on hold until {date}: {why}.', do: 'Contact the registrar to lift the hold.' },
  },
  'retention.notFound': {
    status: 404,
    sv: { what: 'Spärren finns inte.', do: 'Ladda om sidan.' },
    en: { what: 'The hold does not exist.', do: 'Reload the page.' },
  },
  'retention.past': {
    status: 422,
    sv: { what: 'Dagen har redan varit. Spärren skulle inte hålla något.', do: 'Välj en dag som kommer.' },
    en: { what: 'The day has passed. The hold would hold nothing.', do: 'Choose a day to come.' },
  },
  'retention.personal': {
    status: 422,
    sv: { what: 'Skälet verkar innehålla en personuppgift. Inget är sparat.', do: 'Skriv skälet utan namn, nummer och adress.' },
    en: {
      what: 'The reason seems to hold personal data. Nothing has been kept.',
      do: 'Write the reason without names, numbers and addresses.',
    },
  },
};
