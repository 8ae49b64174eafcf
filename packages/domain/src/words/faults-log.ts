// Sentences for the log and exports.
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
};
