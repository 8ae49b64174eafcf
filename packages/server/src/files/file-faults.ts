// The sentences of the faults that only file reading knows. Those named in the product's word list (import.empty, import.type …) stand there.
export const fileFaults = {
  'import.cellTooLarge': {
    sv: {
      what: 'Cellen som börjar på rad {line} i {file} är större än {mb, number} MB.',
      do: 'Se efter om ett citattecken saknas på raden, eller höj gränsen för en cell.',
    },
    en: {
      what: 'The cell that starts on row {line} of {file} is larger than {mb, number} MB.',
      do: 'Check whether a quotation mark is missing on that row, or raise the limit for a cell.',
    },
  },
  'import.rowTooLarge': {
    sv: {
      what: 'Rad {line} i {file} är större än {mb, number} MB.',
      do: 'Se efter om ett citattecken eller en radbrytning saknas, eller höj gränsen för en rad.',
    },
    en: {
      what: 'Row {line} of {file} is larger than {mb, number} MB.',
      do: 'Check whether a quotation mark or a line break is missing, or raise the limit for a row.',
    },
  },
  'import.tooManyColumns': {
    sv: {
      what: 'Rad {line} i {file} har {n, number} kolumner. Gränsen är {max, number}.',
      do: 'Ta bort kolumner som inte behövs, eller höj gränsen.',
    },
    en: {
      what: 'Row {line} of {file} has {n, number} columns. The limit is {max, number}.',
      do: 'Remove columns that are not needed, or raise the limit.',
    },
  },
  'import.broken': {
    sv: { what: 'Filen {file} är skadad eller avklippt.', do: 'Hämta filen igen från avsändaren.' },
    en: { what: 'The file {file} is damaged or cut off.', do: 'Ask the sender for it again.' },
  },
  'import.notFound': {
    sv: { what: 'Filen {file} finns inte eller får inte läsas.', do: 'Kontrollera namnet och rättigheterna.' },
    en: { what: 'The file {file} does not exist or may not be read.', do: 'Check the name and the permissions.' },
  },
  'import.fileChanged': {
    sv: { what: 'Filen {file} ändrades medan den lästes. Inget är lagrat.', do: 'Vänta tills filen är klar och läs in den igen.' },
    en: {
      what: 'The file {file} changed while it was being read. Nothing has been stored.',
      do: 'Wait until it is complete and import it again.',
    },
  },
  'import.zipRatio': {
    sv: {
      what: 'Innehållet i {file} är mer än {ratio, number} gånger större än den packade filen.',
      do: 'Packa upp filen själv och lämna den i delar.',
    },
    en: {
      what: 'The content of {file} is more than {ratio, number} times larger than the packed file.',
      do: 'Unpack it yourself and deliver it in parts.',
    },
  },
  'import.nested': {
    sv: { what: '{file} är en packad fil inuti en packad fil.', do: 'Packa upp den inre filen och lämna den för sig.' },
    en: { what: '{file} is a packed file inside a packed file.', do: 'Unpack the inner file and deliver it by itself.' },
  },
  'import.locked': {
    sv: { what: '{file} är låst med lösenord.', do: 'Spara filen utan lösenord och släpp den igen.' },
    en: { what: '{file} is locked with a password.', do: 'Save it without a password and drop it again.' },
  },
  'import.noTable': {
    sv: { what: 'Det finns ingen tabell att läsa i {file}.', do: 'Kontrollera att det är rätt fil.' },
    en: { what: 'There is no table to read in {file}.', do: 'Check that it is the right file.' },
  },
  'import.noSheet': {
    sv: { what: 'Det finns inget blad som heter {sheet} i {file}.', do: 'Välj ett av bladen: {sheets}.' },
    en: { what: 'There is no sheet called {sheet} in {file}.', do: 'Choose one of the sheets: {sheets}.' },
  },
  'import.secondTable': {
    sv: { what: 'På rad {line} i {file} börjar en ny tabell med andra kolumner.', do: 'Lämna tabellerna i var sin fil.' },
    en: { what: 'Another table with other columns starts on row {line} of {file}.', do: 'Deliver the tables in separate files.' },
  },
  'import.delimiter': {
    sv: {
      what: 'Vi kan inte avgöra vad som skiljer kolumnerna åt i {file}.',
      do: 'Spara filen med semikolon, komma eller tabb mellan kolumnerna.',
    },
    en: {
      what: 'We cannot tell what separates the columns of {file}.',
      do: 'Save it with semicolons, commas or tabs between the columns.',
    },
  },
  'import.encodingName': {
    sv: { what: 'Teckenkodningen {name} är okänd.', do: 'Välj en av: {names}.' },
    en: { what: 'The encoding {name} is unknown.', do: 'Choose one of: {names}.' },
  },
  'import.notInEncoding': {
    sv: { what: '{file} är inte skriven i {name}.', do: 'Välj en annan teckenkodning, eller låt oss avgöra.' },
    en: { what: '{file} is not written in {name}.', do: 'Choose another encoding, or let us decide.' },
  },
  'import.json': {
    sv: { what: '{file} är inte giltig JSON: felet står nära tecken {at, number}.', do: 'Hämta filen igen från avsändaren.' },
    en: { what: '{file} is not valid JSON: the fault is near character {at, number}.', do: 'Ask the sender for it again.' },
  },
  'import.jsonShape': {
    sv: { what: '{file} är JSON men ingen lista med rader.', do: 'Lämna en lista med objekt, ett objekt per rad, eller GeoJSON.' },
    en: { what: '{file} is JSON but not a list of rows.', do: 'Deliver a list of objects, one object per row, or GeoJSON.' },
  },
} as const;
