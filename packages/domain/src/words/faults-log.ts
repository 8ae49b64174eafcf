// Sentences for the log, exports and the keeping of data.
import type { FaultWords } from './fault-words.ts';

export const logFaults: Readonly<Record<string, FaultWords>> = {
  'export.purpose': {
    status: 422,
    sv: { what: 'Uttaget saknar ändamål.', do: 'Skriv i en mening vad uppgifterna ska användas till.' },
    en: { what: 'The export has no purpose.', do: 'Write in one sentence what the data are for.' },
  },
  'export.purposePersonal': {
    status: 422,
    sv: {
      what: 'Ändamålet verkar innehålla en personuppgift. Det är inte sparat, och inget är hämtat.',
      do: 'Skriv ändamålet utan namn, nummer, adress och ärendenummer.',
    },
    en: {
      what: 'The purpose seems to hold personal data. It has not been kept, and nothing has been taken out.',
      do: 'Write the purpose without names, numbers, addresses and case numbers.',
    },
  },
  'log.broken': {
    status: 500,
    sv: {
      what: 'Loggens kedja är bruten i {municipality}: {kind, select, changed {posten är ändrad} missing {en eller flera poster saknas} inserted {en post är instoppad} head {kedjans topp stämmer inte} heads {en exporterad topp stämmer inte} checkpoint {loggen börjar där den inte ska börja} other {{kind}}}. Första brutna posten är {seq, number}, {when}, {event}.',
      do: 'Ändra inget. Spara databasen och mappen log-heads som de är, och kontakta dataskyddsombudet.',
    },
    en: {
      what: 'The chain of the log is broken in {municipality}: {kind, select, changed {the entry has been changed} missing {one or more entries are missing} inserted {an entry has been put in} head {the head of the chain does not fit} heads {an exported head does not fit} checkpoint {the log begins where it should not} other {{kind}}}. The first broken entry is {seq, number}, {when}, {event}.',
      do: 'Change nothing. Keep the database and the folder log-heads as they are, and contact the data protection officer.',
    },
  },
  'log.headsFolder': {
    status: 503,
    sv: { what: 'Loggens topp gick inte att skriva till {folder}: {reason}.', do: 'Se efter att mappen finns och går att skriva i.' },
    en: {
      what: 'The head of the log could not be written to {folder}: {reason}.',
      do: 'Check that the folder is there and can be written to.',
    },
  },
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
