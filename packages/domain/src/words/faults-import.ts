// Sentences for files that cannot be taken in, or not wholly.
import type { FaultWords } from './fault-words.ts';

export const importFaults: Readonly<Record<string, FaultWords>> = {
  'import.badDate': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} går inte att läsa som en tid.} other {# rader har en tid som inte går att läsa, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta tiden i filen och lämna den igen. Rader som redan är inlästa räknas inte två gånger. Är dag och månad omkastade, ange dateOrder i en mappningsfil.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} cannot be read as a time.} other {# rows have a time that cannot be read, first row {line}, column {column}: {value}.}}',
      do: 'Correct the time in the file and deliver it again. Rows already read are not counted twice. If day and month are swapped, give dateOrder in a mapping file.',
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
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} ligger utanför åren {from}–{to}.} other {# rader har en tid utanför åren {from}–{to}, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta året i filen och lämna den igen. Rader som redan är inlästa räknas inte två gånger.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} lies outside the years {from}–{to}.} other {# rows have a time outside the years {from}–{to}, first row {line}, column {column}: {value}.}}',
      do: 'Correct the year in the file and deliver it again. Rows already read are not counted twice.',
    },
  },
  'import.dateOrder': {
    status: 422,
    sv: {
      what: 'Datumen i kolumnen {column} i {file} går att läsa på två sätt, till exempel {value}.',
      do: 'Ange dateOrder (dmy eller mdy) i en mappningsfil.',
    },
    en: {
      what: 'The dates in column {column} of {file} can be read in two ways, for example {value}.',
      do: 'Give dateOrder (dmy or mdy) in a mapping file.',
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
      what: 'Disken är full. {line, plural, =0 {Inget är lagrat.} other {Inläsningen stannade vid rad {line}, och inget är lagrat.}}',
      do: 'Frigör {mb, number} MB och försök igen.',
    },
    en: {
      what: 'The disk is full. {line, plural, =0 {Nothing has been stored.} other {The import stopped at row {line}, and nothing has been stored.}}',
      do: 'Free {mb, number} MB and try again.',
    },
  },
  'import.elsewhere': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: punkten {value} hamnar långt från där källans händelser finns.} other {# rader har en punkt långt från där källans händelser finns, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta koordinatsystemet (epsg eller proj) i mappningsfilen, eller ange var punkterna ska ligga (box).',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: the point {value} falls far from where the incidents of the source are.} other {# rows have a point far from where the incidents of the source are, first row {line}, column {column}: {value}.}}',
      do: 'Correct the coordinate system (epsg or proj) in the mapping file, or say where points lie (box).',
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
  'import.noTime': {
    status: 422,
    sv: {
      what: 'Ingen kolumn i {file} säger när något hände.',
      do: 'Peka ut kolumnen med tid i en mappningsfil: from, date, month eller year.',
    },
    en: {
      what: 'No column of {file} says when anything happened.',
      do: 'Point out the column of time in a mapping file: from, date, month or year.',
    },
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
  'import.ambiguousAddress': {
    status: 422,
    sv: {
      what: '{n, plural, one {Adressen på rad {line} finns} other {Adresserna på # rader finns, först rad {line},}} på flera ställen i kommunens adressregister.',
      do: 'Lägg till postnummer eller ort efter adressen, som ”Storgatan 3, 371 30”, och läs in raderna igen.',
    },
    en: {
      what: '{n, plural, one {The address in row {line} is} other {The addresses in # rows are, first row {line},}} in several places in the municipality’s address register.',
      do: 'Add the postcode or place after the address, like “Storgatan 3, 371 30”, and read the rows again.',
    },
  },
  'import.personal': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column} ser ut att innehålla {kind} ({value}). Uppgiften är inte lagrad.} other {# rader ser ut att innehålla {kind}, först rad {line}, kolumn {column} ({value}). Uppgifterna är inte lagrade.}}',
      do: 'Be avsändaren rensa filen och lämna den igen.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column} seems to hold {kind} ({value}). It has not been stored.} other {# rows seem to hold {kind}, first row {line}, column {column} ({value}). None of it has been stored.}}',
      do: 'Ask the sender to clean the file and deliver it again.',
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
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} verkar vara latitud och longitud i omvänd ordning.} other {# rader verkar ha latitud och longitud i omvänd ordning, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Byt namn på kolumnerna i filen, eller peka ut dem i en mappningsfil, och lämna filen igen.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} seems to be latitude and longitude the wrong way round.} other {# rows seem to have latitude and longitude the wrong way round, first row {line}, column {column}: {value}.}}',
      do: 'Rename the columns in the file, or point them out in a mapping file, and deliver the file again.',
    },
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
    sv: {
      what: 'Vi känner inte igen kolumnerna i {file}.',
      do: 'Rätta förslaget till mappningsfil och läs filen med det (på kommandoraden: --profile FIL.json).',
    },
    en: {
      what: 'We do not recognise the columns of {file}.',
      do: 'Correct the proposed mapping file and read the file with it (on the command line: --profile FILE.json).',
    },
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
  'import.timeOrder': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: slutet {value} ligger före början.} other {# rader slutar före sin början, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta tiderna i filen och lämna den igen.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: the end {value} lies before the start.} other {# rows end before they start, first row {line}, column {column}: {value}.}}',
      do: 'Correct the times in the file and deliver it again.',
    },
  },
  'import.metres': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} är inte en punkt i grader.} other {# rader har en punkt som inte är i grader, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Är det meter, till exempel SWEREF 99 TM, läs kolumnerna som x och y med epsg 3006 i en mappningsfil.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} is not a point in degrees.} other {# rows have a point that is not in degrees, first row {line}, column {column}: {value}.}}',
      do: 'If it is metres, for example SWEREF 99 TM, read the columns as x and y with epsg 3006 in a mapping file.',
    },
  },
  'import.badCount': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} är inte ett heltal.} other {# rader har ett antal som inte är ett helt tal, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta antalet i filen och lämna den igen.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} is not a whole count.} other {# rows have a count that is not a whole number, first row {line}, column {column}: {value}.}}',
      do: 'Correct the count in the file and deliver it again.',
    },
  },
  'import.otherTable': {
    status: 422,
    sv: { what: '{file} innehåller inte brott utan en annan tabell ({kind}).', do: 'Lämna gatufilen (street) i stället.' },
    en: { what: '{file} does not hold crimes but another table ({kind}).', do: 'Deliver the street file instead.' },
  },
  'import.unexpected': {
    status: 500,
    sv: { what: 'Något gick fel hos oss. Inget av filen är lagrat.', do: 'Försök igen. Händer det igen, säg till den som sköter Samsyn.' },
    en: {
      what: 'Something went wrong on our side. Nothing of the file has been stored.',
      do: 'Try again. If it recurs, tell whoever runs Samsyn.',
    },
  },
  'import.sendingCut': {
    status: 422,
    sv: { what: 'Sändningen av {file} bröts. Inget är lagrat.', do: 'Skicka filen igen.' },
    en: { what: 'The sending of {file} was cut off. Nothing has been stored.', do: 'Send the file again.' },
  },
  'import.mapping': {
    status: 422,
    sv: { what: 'Profilen {file} är fel vid {at}.', do: 'Välj en känd profil, eller rätta mappningsfilen enligt docs/mapping-file.md.' },
    en: {
      what: 'The profile {file} is wrong at {at}.',
      do: 'Choose a known profile, or correct the mapping file as docs/mapping-file.md describes.',
    },
  },
  'import.asks': {
    status: 409,
    sv: {
      what: '{n, plural, one {En kolumn} other {# kolumner}} i filen är inte som förra gången, först {col}.',
      do: 'Svara på frågan vid kolumnen, så kan filen läsas in.',
    },
    en: {
      what: '{n, plural, one {One column} other {# columns}} of the file {n, plural, one {is} other {are}} not as last time, first {col}.',
      do: 'Answer the question beside the column; then the file can be imported.',
    },
  },
  'import.correction': {
    status: 422,
    sv: { what: '{value} går inte att sätta i stället.', do: 'Välj ett värde som går att läsa och som inte är en personuppgift.' },
    en: { what: '{value} cannot be put in its place.', do: 'Choose a value that can be read and is not personal data.' },
  },
  'import.correctionGone': {
    status: 404,
    sv: { what: 'Rättningen finns inte längre.', do: 'Ladda om sidan.' },
    en: { what: 'The correction is no longer there.', do: 'Load the page again.' },
  },
  'import.heldGone': {
    status: 410,
    sv: { what: 'Raderna i karantän finns inte kvar att rätta.', do: 'Rätta hos avsändaren och lämna filen igen.' },
    en: {
      what: 'The rows in quarantine are no longer there to be corrected.',
      do: 'Correct them at the sender’s and deliver the file again.',
    },
  },
  'import.noColumn': {
    status: 422,
    sv: { what: 'Filen har ingen kolumn som heter {col}.', do: 'Välj en av kolumnerna i tabellen.' },
    en: { what: 'The file has no column called {col}.', do: 'Choose one of the columns in the table.' },
  },
  'import.otherSource': {
    status: 422,
    sv: {
      what: 'Filen hör till {source}, inte till källan som leveransen är upplagd för.',
      do: 'Lämna den för hand, eller lägg upp en automatisk leverans för den källan.',
    },
    en: {
      what: 'The file belongs to {source}, not to the source that this delivery was set up for.',
      do: 'Deliver it by hand, or set up an automatic delivery for that source.',
    },
  },
  'sender.unknown': {
    status: 401,
    sv: { what: 'Nyckeln gäller inte.', do: 'Kontrollera att den är rätt kopierad, eller lägg upp en ny.' },
    en: { what: 'The key is not valid.', do: 'Check that it was copied in full, or make a new one.' },
  },
  'sender.source': {
    status: 404,
    sv: { what: 'Källan är inte er.', do: 'Välj en källa som er organisation äger.' },
    en: { what: 'The source is not yours.', do: 'Choose a source that your organisation owns.' },
  },
  'sender.folder': {
    status: 409,
    sv: { what: 'Det finns redan en mapp som heter {name}.', do: 'Välj ett annat namn.' },
    en: { what: 'There is already a folder called {name}.', do: 'Choose another name.' },
  },
  'sender.notFound': {
    status: 404,
    sv: { what: 'Den automatiska leveransen finns inte längre.', do: 'Ladda om sidan.' },
    en: { what: 'The automatic delivery is no longer there.', do: 'Load the page again.' },
  },
};
