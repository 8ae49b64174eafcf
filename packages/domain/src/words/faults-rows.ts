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
};
