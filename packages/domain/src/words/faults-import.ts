// Sentences for deliveries: how a file is understood, what is asked about it, and what stops it from being stored.
import type { FaultWords } from './fault-words.ts';

export const importFaults: Readonly<Record<string, FaultWords>> = {
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
  'import.unexpected': {
    status: 500,
    sv: { what: 'Något gick fel hos oss. Inget av filen är lagrat.', do: 'Försök igen. Händer det igen, säg till den som sköter Samsyn.' },
    en: {
      what: 'Something went wrong on our side. Nothing of the file has been stored.',
      do: 'Try again. If it recurs, tell whoever runs Samsyn.',
    },
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
};
