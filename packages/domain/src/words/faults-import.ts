// Sentences for files that cannot be taken in, or not wholly.
import type { FaultWords } from './fault-words.ts';

export const importFaults: Readonly<Record<string, FaultWords>> = {
  'import.badDate': {
    status: 422,
    sv: {
      what: '{n, plural, one {Ett datum} other {# datum}} går inte att läsa, till exempel {value} på rad {line}.',
      do: 'Byt plats på dag och månad, eller rätta i karantänen.',
    },
    en: {
      what: '{n, plural, one {One date} other {# dates}} cannot be read, for example {value} on row {line}.',
      do: 'Swap day and month, or correct it in quarantine.',
    },
  },
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
  'import.crs': {
    status: 422,
    sv: { what: 'Koordinaterna är i ett system vi inte känner igen.', do: 'Välj system, till exempel SWEREF 99 TM.' },
    en: { what: 'The coordinates are in a system we do not recognise.', do: 'Choose one, for example SWEREF 99 TM.' },
  },
  'import.dateRange': {
    status: 422,
    sv: {
      what: '{n, plural, one {Ett datum} other {# datum}} ligger utanför {from}–{to}.',
      do: 'Rätta i karantänen. Sådana rader räknas inte så länge.',
    },
    en: {
      what: '{n, plural, one {One date lies} other {# dates lie}} outside {from}–{to}.',
      do: 'Correct in quarantine. Such rows are not counted meanwhile.',
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
  'import.diskFull': {
    status: 507,
    sv: {
      what: 'Disken är full. Inläsningen stannade vid rad {line}, och inget är lagrat.',
      do: 'Frigör {mb, number} MB och försök igen.',
    },
    en: {
      what: 'The disk is full. The import stopped at row {line}, and nothing has been stored.',
      do: 'Free {mb, number} MB and try again.',
    },
  },
  'import.empty': {
    status: 422,
    sv: { what: 'Filen {file} är tom.', do: 'Hämta filen igen från avsändaren.' },
    en: { what: 'The file {file} is empty.', do: 'Ask the sender for it again.' },
  },
  'import.encoding': {
    status: 422,
    sv: { what: 'Vi kan inte avgöra hur å, ä och ö är lagrade i filen.', do: 'Välj teckenkodning i listan och se att exemplen stämmer.' },
    en: { what: 'We cannot tell how å, ä and ö are stored in the file.', do: 'Choose an encoding and check that the examples look right.' },
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
    sv: { what: 'Filen har rubriker men inga rader.', do: 'Kontrollera perioden i utdraget och hämta det igen.' },
    en: { what: 'The file has column headings but no rows.', do: 'Check the period of the extract and fetch it again.' },
  },
  'import.interrupted': {
    status: 422,
    sv: { what: 'Inläsningen avbröts vid rad {line}. Inget är lagrat.', do: 'Läs in filen igen.' },
    en: { what: 'The import stopped at row {line}. Nothing has been stored.', do: 'Import the file again.' },
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
  'import.lostZero': {
    status: 422,
    sv: { what: 'Brottskoderna har tappat den inledande nollan (847 i stället för 0847).', do: 'Bekräfta att vi ska lägga tillbaka den.' },
    en: { what: 'The offence codes have lost their leading zero (847 instead of 0847).', do: 'Confirm that we should put it back.' },
  },
  'import.missingColumn': {
    status: 422,
    sv: {
      what: 'Kolumnen {col} saknas. Utan den går det inte att räkna {what}.',
      do: 'Be avsändaren ta med den, eller välj en annan kolumn.',
    },
    en: {
      what: 'Column {col} is missing. Without it we cannot count {what}.',
      do: 'Ask the sender to include it, or choose another column.',
    },
  },
  'import.nested': {
    status: 422,
    sv: { what: '{file} är en packad fil inuti en packad fil.', do: 'Packa upp den inre filen och lämna den för sig.' },
    en: { what: '{file} is a packed file inside a packed file.', do: 'Unpack the inner file and deliver it by itself.' },
  },
  'import.newColumn': {
    status: 422,
    sv: { what: 'Kolumnen {col} är ny sedan förra leveransen.', do: 'Säg vad den betyder eller lämna den utanför.' },
    en: { what: 'Column {col} is new since the last delivery.', do: 'Say what it means or leave it out.' },
  },
  'import.noHeader': {
    status: 422,
    sv: { what: 'Rad {line} ser inte ut som rubriker.', do: 'Peka ut rubrikraden.' },
    en: { what: 'Row {line} does not look like column headings.', do: 'Point out the heading row.' },
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
  'import.notFound': {
    status: 404,
    sv: { what: 'Filen {file} finns inte eller får inte läsas.', do: 'Kontrollera namnet och rättigheterna.' },
    en: { what: 'The file {file} does not exist or may not be read.', do: 'Check the name and the permissions.' },
    bare: {
      sv: { what: 'Leveransen finns inte.', do: 'Välj en annan leverans i listan.' },
      en: { what: 'The delivery does not exist.', do: 'Choose another delivery in the list.' },
    },
  },
  'import.notInEncoding': {
    status: 422,
    sv: { what: '{file} är inte skriven i {name}.', do: 'Välj en annan teckenkodning, eller låt oss avgöra.' },
    en: { what: '{file} is not written in {name}.', do: 'Choose another encoding, or let us decide.' },
  },
  'import.notReady': {
    status: 409,
    sv: {
      what: 'Leveransen går inte att läsa in i det läge den är ({state}).',
      do: 'Vänta tills granskningen är klar, eller lämna filen igen.',
    },
    en: {
      what: 'The delivery cannot be imported in its present state ({state}).',
      do: 'Wait until the check is complete, or deliver the file again.',
    },
  },
  'import.personal': {
    status: 422,
    sv: {
      what: '{n, plural, one {En rad} other {# rader}} ser ut att innehålla {kind}. Uppgiften är inte lagrad.',
      do: 'Ta in {n, plural, one {raden} other {raderna}} utan fältet, eller be avsändaren rensa filen.',
    },
    en: {
      what: '{n, plural, one {One row seems} other {# rows seem}} to contain {kind}. It has not been stored.',
      do: 'Accept the {n, plural, one {row} other {rows}} without the field, or ask the sender to clean the file.',
    },
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
  'import.swapped': {
    status: 422,
    sv: { what: 'Latitud och longitud verkar ha bytt plats.', do: 'Bekräfta, så byter vi tillbaka dem.' },
    en: { what: 'Latitude and longitude seem to be swapped.', do: 'Confirm and we swap them back.' },
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
  'import.undoPart': {
    status: 409,
    sv: {
      what: '{kept, plural, one {En rad är ändrad} other {# rader är ändrade}} efter inläsningen och kan inte ångras automatiskt.',
      do: 'Granska i listan och ta bort för hand.',
    },
    en: {
      what: '{kept, plural, one {One row was} other {# rows were}} changed after the import and cannot be undone automatically.',
      do: 'Review in the list and remove by hand.',
    },
  },
  'import.unknownCode': {
    status: 422,
    sv: {
      what: 'Brottskod {code} är okänd ({n, plural, one {en rad} other {# rader}}).',
      do: 'Välj rätt kod för alla, eller räkna dem som övriga brott.',
    },
    en: {
      what: 'Offence code {code} is unknown ({n, plural, one {one row} other {# rows}}).',
      do: 'Choose the right code for all, or count them as other offences.',
    },
  },
  'import.unknownProfile': {
    status: 422,
    sv: { what: 'Vi känner inte igen filens kolumner.', do: 'Para ihop kolumnerna för hand en gång, så går nästa fil av sig själv.' },
    en: {
      what: 'We do not recognise the columns of this file.',
      do: 'Match the columns by hand once; the next file will go in by itself.',
    },
  },
  'import.zipBomb': {
    status: 413,
    sv: { what: 'Det packade innehållet är större än gränsen {gb, number} GB.', do: 'Packa upp filen själv och lämna den i delar.' },
    en: { what: 'The packed content exceeds the limit of {gb, number} GB.', do: 'Unpack it yourself and deliver it in parts.' },
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
  'import.timeOrder': {
    status: 422,
    sv: { what: 'Slutet {value} på rad {line} ligger före början.', do: 'Rätta tiderna i karantänen.' },
    en: { what: 'The end {value} on row {line} lies before the start.', do: 'Correct the times in quarantine.' },
  },
  'import.metres': {
    status: 422,
    sv: { what: 'Koordinaterna är inte i grader.', do: 'Ange koordinatsystem (epsg) i en mappningsfil.' },
    en: { what: 'The coordinates are not in degrees.', do: 'Name their system (epsg) in a mapping file.' },
  },
  'import.badCount': {
    status: 422,
    sv: { what: 'Antalet {value} på rad {line} är inget helt tal.', do: 'Rätta i karantänen.' },
    en: { what: 'The count {value} on row {line} is not a whole number.', do: 'Correct it in quarantine.' },
  },
  'import.otherTable': {
    status: 422,
    sv: { what: '{file} innehåller inte brott utan en annan tabell ({kind}).', do: 'Lämna gatufilen (street) i stället.' },
    en: { what: '{file} does not hold crimes but another table ({kind}).', do: 'Deliver the street file instead.' },
  },
  'import.mapping': {
    status: 422,
    sv: { what: 'Mappningsfilen {file} är fel vid {at}.', do: 'Rätta den enligt docs/mapping-file.md.' },
    en: { what: 'The mapping file {file} is wrong at {at}.', do: 'Correct it as docs/mapping-file.md describes.' },
  },
};
