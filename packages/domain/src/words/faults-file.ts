// Sentences for files that cannot be opened, or not as a table.
import type { FaultWords } from './fault-words.ts';

export const fileFaults: Readonly<Record<string, FaultWords>> = {
  'import.broken': {
    status: 422,
    sv: { what: 'Filen {file} är skadad eller avklippt.', do: 'Hämta filen igen från avsändaren.' },
    en: { what: 'The file {file} is damaged or cut off.', do: 'Ask the sender for it again.' },
  },
  'import.cellTooLarge': {
    status: 413,
    sv: {
      what: 'Cellen som börjar på rad {line} i {file} är större än {mb, number} MB.',
      do: 'Se efter om ett citattecken saknas på raden, eller höj gränsen för en cell.',
    },
    en: {
      what: 'The cell that starts on row {line} of {file} is larger than {mb, number} MB.',
      do: 'Check whether a quotation mark is missing on that row, or raise the limit for a cell.',
    },
  },
  'import.delimiter': {
    status: 422,
    sv: {
      what: 'Vi kan inte avgöra vad som skiljer kolumnerna åt i {file}.',
      do: 'Spara filen med semikolon, komma eller tabb mellan kolumnerna.',
    },
    en: {
      what: 'We cannot tell what separates the columns of {file}.',
      do: 'Save it with semicolons, commas or tabs between the columns.',
    },
  },
  'import.empty': {
    status: 422,
    sv: { what: 'Filen {file} är tom.', do: 'Hämta filen igen från avsändaren.' },
    en: { what: 'The file {file} is empty.', do: 'Ask the sender for it again.' },
  },
  'import.encoding': {
    status: 422,
    sv: {
      what: '{why, select, nul {{file} innehåller tomma tecken (NUL): det är ingen text, eller text i UTF-16 utan märke.} control {{file} innehåller styrtecken som inte hör hemma i text.} mixed {Teckenkodningen växlar i {file}.} other {Vi kan inte avgöra hur å, ä och ö är lagrade i {file}.}}',
      do: 'Ange teckenkodningen, till exempel --encoding utf-16le eller --encoding macintosh, eller spara filen som UTF-8.',
    },
    en: {
      what: '{why, select, nul {{file} holds empty characters (NUL): it is no text, or text in UTF-16 without a mark.} control {{file} holds control characters that do not belong in text.} mixed {The encoding changes within {file}.} other {We cannot tell how å, ä and ö are stored in {file}.}}',
      do: 'Give the encoding, for example --encoding utf-16le or --encoding macintosh, or save the file as UTF-8.',
    },
  },
  'import.encodingName': {
    status: 422,
    sv: { what: 'Teckenkodningen {name} är okänd.', do: 'Välj en av: {names}.' },
    en: { what: 'The encoding {name} is unknown.', do: 'Choose one of: {names}.' },
  },
  'import.fileChanged': {
    status: 409,
    sv: { what: 'Filen {file} ändrades medan den lästes. Inget är lagrat.', do: 'Vänta tills filen är klar och läs in den igen.' },
    en: {
      what: 'The file {file} changed while it was being read. Nothing has been stored.',
      do: 'Wait until it is complete and import it again.',
    },
  },
  'import.headerOnly': {
    status: 422,
    sv: {
      what: 'Filen {file} har rubriker på rad {line} men inga rader under.',
      do: 'Kontrollera perioden i utdraget och hämta det igen.',
    },
    en: {
      what: 'The file {file} has column headings on row {line} but no rows below.',
      do: 'Check the period of the extract and fetch it again.',
    },
  },
  'import.json': {
    status: 422,
    sv: { what: '{file} är inte giltig JSON: felet står nära tecken {at, number}.', do: 'Hämta filen igen från avsändaren.' },
    en: { what: '{file} is not valid JSON: the fault is near character {at, number}.', do: 'Ask the sender for it again.' },
  },
  'import.jsonShape': {
    status: 422,
    sv: { what: '{file} är JSON men ingen lista med rader.', do: 'Lämna en lista med objekt, ett objekt per rad, eller GeoJSON.' },
    en: { what: '{file} is JSON but not a list of rows.', do: 'Deliver a list of objects, one object per row, or GeoJSON.' },
  },
  'import.locked': {
    status: 422,
    sv: { what: '{file} är låst med lösenord.', do: 'Spara filen utan lösenord och släpp den igen.' },
    en: { what: '{file} is locked with a password.', do: 'Save it without a password and drop it again.' },
  },
  'import.nested': {
    status: 422,
    sv: { what: '{file} är en packad fil inuti en packad fil.', do: 'Packa upp den inre filen och lämna den för sig.' },
    en: { what: '{file} is a packed file inside a packed file.', do: 'Unpack the inner file and deliver it by itself.' },
  },
  'import.noHeader': {
    status: 422,
    sv: { what: 'Rad {line} i {file} ser inte ut som rubriker.', do: 'Lägg till en rad med rubriker överst i filen och lämna den igen.' },
    en: {
      what: 'Row {line} of {file} does not look like column headings.',
      do: 'Add a row of headings at the top and deliver the file again.',
    },
  },
  'import.noSheet': {
    status: 422,
    sv: { what: 'Det finns inget blad som heter {sheet} i {file}.', do: 'Välj ett av bladen: {sheets}.' },
    en: { what: 'There is no sheet called {sheet} in {file}.', do: 'Choose one of the sheets: {sheets}.' },
  },
  'import.noTable': {
    status: 422,
    sv: { what: 'Det finns ingen tabell att läsa i {file}.', do: 'Kontrollera att det är rätt fil.' },
    en: { what: 'There is no table to read in {file}.', do: 'Check that it is the right file.' },
  },
  'import.notInEncoding': {
    status: 422,
    sv: { what: '{file} är inte skriven i {name}.', do: 'Välj en annan teckenkodning, eller låt oss avgöra.' },
    en: { what: '{file} is not written in {name}.', do: 'Choose another encoding, or let us decide.' },
  },
  'import.otherTable': {
    status: 422,
    sv: { what: '{file} innehåller inte brott utan en annan tabell ({kind}).', do: 'Lämna gatufilen (street) i stället.' },
    en: { what: '{file} does not hold crimes but another table ({kind}).', do: 'Deliver the street file instead.' },
  },
  'import.rowTooLarge': {
    status: 413,
    sv: {
      what: 'Rad {line} i {file} är större än {mb, number} MB.',
      do: 'Se efter om ett citattecken eller en radbrytning saknas, eller höj gränsen för en rad.',
    },
    en: {
      what: 'Row {line} of {file} is larger than {mb, number} MB.',
      do: 'Check whether a quotation mark or a line break is missing, or raise the limit for a row.',
    },
  },
  'import.secondTable': {
    status: 422,
    sv: { what: 'På rad {line} i {file} börjar en ny tabell med andra kolumner.', do: 'Lämna tabellerna i var sin fil.' },
    en: { what: 'Another table with other columns starts on row {line} of {file}.', do: 'Deliver the tables in separate files.' },
  },
  'import.sendingCut': {
    status: 422,
    sv: { what: 'Sändningen av {file} bröts. Inget är lagrat.', do: 'Skicka filen igen.' },
    en: { what: 'The sending of {file} was cut off. Nothing has been stored.', do: 'Send the file again.' },
  },
  'import.tooManyColumns': {
    status: 422,
    sv: {
      what: 'Rad {line} i {file} har {n, number} kolumner. Gränsen är {max, number}.',
      do: 'Ta bort kolumner som inte behövs, eller höj gränsen.',
    },
    en: {
      what: 'Row {line} of {file} has {n, number} columns. The limit is {max, number}.',
      do: 'Remove columns that are not needed, or raise the limit.',
    },
  },
  'import.type': {
    status: 422,
    sv: { what: '{file} är av typen {kind}. Den går inte att läsa här.', do: 'Spara den som CSV eller XLSX och släpp den igen.' },
    en: { what: '{file} is of the type {kind} and cannot be read here.', do: 'Save it as CSV or XLSX and drop it again.' },
  },
  'import.zipBomb': {
    status: 413,
    sv: {
      what: 'Det packade innehållet i {file} är större än gränsen {gb, number} GB.',
      do: 'Packa upp filen själv och lämna den i delar.',
    },
    en: { what: 'The packed content of {file} exceeds the limit of {gb, number} GB.', do: 'Unpack it yourself and deliver it in parts.' },
  },
  'import.zipRatio': {
    status: 413,
    sv: {
      what: 'Innehållet i {file} är mer än {ratio, number} gånger större än den packade filen.',
      do: 'Packa upp filen själv och lämna den i delar.',
    },
    en: {
      what: 'The content of {file} is more than {ratio, number} times larger than the packed file.',
      do: 'Unpack it yourself and deliver it in parts.',
    },
  },
};
