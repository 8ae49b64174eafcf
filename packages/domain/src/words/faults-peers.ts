// Sentences for files of municipalities of the same group.
import type { FaultWords } from './fault-words.ts';

export const peerFaults: Readonly<Record<string, FaultWords>> = {
  'peers.columns': {
    status: 422,
    sv: { what: 'Filen saknar någon av kolumnerna {columns}.', do: 'Se efter att första raden har kolumnernas namn.' },
    en: { what: 'The file lacks one of the columns {columns}.', do: 'Check that the first line has the names of the columns.' },
  },
  'peers.row': {
    status: 422,
    sv: {
      what: 'Rad {line} saknar kod, namn, grupp eller år, eller har ett namn som är för långt.',
      do: 'Rätta raden i filen och lämna den igen. Inget har ändrats.',
    },
    en: {
      what: 'Line {line} lacks a code, name, group or year, or has a name that is too long.',
      do: 'Correct the line in the file and hand it in again. Nothing was changed.',
    },
  },
  'peers.count': {
    status: 422,
    sv: {
      what: 'Rad {line} har en kommun eller ett antal som inte kan stämma.',
      do: 'Rätta raden i filen och lämna den igen. Inget har ändrats.',
    },
    en: {
      what: 'Line {line} has a municipality or a count that cannot be right.',
      do: 'Correct the line in the file and hand it in again. Nothing was changed.',
    },
  },
  'peers.empty': {
    status: 422,
    sv: {
      what: 'Ingen rad i filen har kommun, brottstyp, helt år och antal.',
      do: 'Hämta tabellen på nytt med hela år och brottstyper som rubriker.',
    },
    en: {
      what: 'No line of the file has a municipality, a kind of offence, a whole year and a count.',
      do: 'Get the table again with whole years and headings of offences.',
    },
  },
};
