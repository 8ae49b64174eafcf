// Sentences for the register and the code of conduct.
import type { FaultWords } from './fault-words.ts';

export const recordFaults: Readonly<Record<string, FaultWords>> = {
  'conduct.changed': {
    status: 409,
    sv: { what: 'Uppförandekoden har ändrats medan du läste den.', do: 'Läs den nya och godkänn den.' },
    en: { what: 'The code of conduct changed while you were reading it.', do: 'Read the new one and accept it.' },
  },
  'conduct.notAccepted': {
    status: 403,
    sv: { what: 'Du har inte godkänt uppförandekoden än.', do: 'Läs den och godkänn den, så visas raderna.' },
    en: { what: 'You have not accepted the code of conduct yet.', do: 'Read it and accept it, and the rows are shown.' },
  },
  'record.noCopy': {
    status: 409,
    sv: { what: 'Handlingen finns inte i Samsyn.', do: 'Gör den offentliga kopian där handlingen förvaras.' },
    en: { what: 'The document is not held in Samsyn.', do: 'Make the public copy where the document is kept.' },
  },
  'record.noNumber': {
    status: 409,
    sv: { what: 'En upprättad handling behöver ett diarienummer.', do: 'Ge den ett nummer först.' },
    en: { what: 'A finished document needs a register number.', do: 'Give it a number first.' },
  },
  'record.noSeries': {
    status: 409,
    sv: { what: 'Det finns ingen löpande nummerserie.', do: 'Skriv numret, eller lägg upp en serie under Diarium.' },
    en: { what: 'There is no running series of numbers.', do: 'Type the number, or set up a series under Register.' },
  },
  'record.notFound': {
    status: 404,
    sv: { what: 'Posten finns inte i diariet.', do: 'Sök i diariet på nummer eller rubrik.' },
    en: { what: 'There is no such entry in the register.', do: 'Search the register by number or title.' },
  },
};
