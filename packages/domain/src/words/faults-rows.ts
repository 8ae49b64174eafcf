// Sentences for rows in quarantine: what could not be read in them.
import type { FaultWords } from './fault-words.ts';

export const rowFaults: Readonly<Record<string, FaultWords>> = {
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
  'import.bareRow': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: bara {value} är ifyllt, så raden säger inte vad som har hänt.} other {# rader har bara en ruta ifylld, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Är det en rubrik mellan grupper av rader, behöver inget göras. Är det en händelse, fyll i raden i filen och lämna den igen.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: only {value} is filled in, so the row does not say what has happened.} other {# rows have only one cell filled in, first row {line}, column {column}: {value}.}}',
      do: 'If it is a heading between groups of rows, nothing need be done. If it is an incident, fill in the row in the file and deliver it again.',
    },
  },
  'import.future': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} ligger efter den dag då filen lämnades.} other {# rader har en tid efter den dag då filen lämnades, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta datumet i filen och lämna den igen, eller byt dag och månad om de har bytt plats. Rader som redan är inlästa räknas inte två gånger.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} lies after the day the file was delivered.} other {# rows have a time after the day the file was delivered, first row {line}, column {column}: {value}.}}',
      do: 'Correct the date in the file and deliver it again, or swap day and month if they have changed places. Rows already read are not counted twice.',
    },
  },
  'import.noSuchClock': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {clock} finns inte ({value}).} other {# rader har ett klockslag som inte finns, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Rätta klockslaget i filen och lämna den igen. Dygnets sista minut är 23:59, och 24:00 läses som nästa dygns början. Rader som redan är inlästa räknas inte två gånger.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {clock} does not exist ({value}).} other {# rows have a time of day that does not exist, first row {line}, column {column}: {value}.}}',
      do: 'Correct the time in the file and deliver it again. The last minute of the day is 23:59, and 24:00 is read as the start of the next. Rows already read are not counted twice.',
    },
  },
  'import.noSuchDay': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {day} finns inte ({value}).} other {# rader har en dag som inte finns, först rad {line}, kolumn {column}: {day} ({value}).}}',
      do: 'Ta reda på rätt dag och rätta den här, eller i filen och lämna den igen. Är bara månaden känd, skriv den som 2026-02. Rader som redan är inlästa räknas inte två gånger.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {day} does not exist ({value}).} other {# rows have a day that does not exist, first row {line}, column {column}: {day} ({value}).}}',
      do: 'Find out the right day and correct it here, or in the file and deliver that again. If only the month is known, write it like 2026-02. Rows already read are not counted twice.',
    },
  },
  'import.noSuchMonth': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {month} finns inte ({value}).} other {# rader har en månad som inte finns, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Har dag och månad bytt plats, byt dem här eller ange dateOrder i en mappningsfil. Rätta annars datumet i filen och lämna den igen. Rader som redan är inlästa räknas inte två gånger.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {month} does not exist ({value}).} other {# rows have a month that does not exist, first row {line}, column {column}: {value}.}}',
      do: 'If day and month have changed places, swap them here or give dateOrder in a mapping file. Otherwise correct the date in the file and deliver it again. Rows already read are not counted twice.',
    },
  },
  'import.sheetDay': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: {value} är ett dagnummer ur ett kalkylark och skulle bli {sheetDay}, utanför åren {from}–{to}.} other {# rader har ett dagnummer ur ett kalkylark som hamnar utanför åren {from}–{to}, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Formatera kolumnen som datum i kalkylarket, rätta de datum som då ser fel ut, och lämna filen igen.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: {value} is a spreadsheet’s day number and would be {sheetDay}, outside the years {from}–{to}.} other {# rows have a spreadsheet’s day number outside the years {from}–{to}, first row {line}, column {column}: {value}.}}',
      do: 'Format the column as dates in the spreadsheet, correct those that then look wrong, and deliver the file again.',
    },
  },
  'import.shortYear': {
    status: 422,
    sv: {
      what: '{n, plural, one {Rad {line}, kolumn {column}: året i {value} har bara två siffror.} other {# rader har ett år med bara två siffror, först rad {line}, kolumn {column}: {value}.}}',
      do: 'Skriv året med fyra siffror i filen, som 2026, och lämna den igen. I ett kalkylark räcker det att visa kolumnen som ÅÅÅÅ-MM-DD.',
    },
    en: {
      what: '{n, plural, one {Row {line}, column {column}: the year in {value} has only two digits.} other {# rows have a year of only two digits, first row {line}, column {column}: {value}.}}',
      do: 'Write the year with four digits in the file, like 2026, and deliver it again. In a spreadsheet it is enough to show the column as YYYY-MM-DD.',
    },
  },
};
