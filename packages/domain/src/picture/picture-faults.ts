// The sentences of the refusals that only the picture knows.
export const pictureFaults = {
  'picture.empty': {
    sv: {
      what: 'Ingen händelse i filerna har både datum och typ, så det finns inget att visa.',
      do: 'Se efter att datum- och typkolumnerna lästes rätt.',
    },
    en: {
      what: 'No incident in the files has both a date and a type, so there is nothing to show.',
      do: 'Check that the date and type columns were read right.',
    },
  },
  'picture.followUnknown': {
    sv: {
      what: 'Det följda problemet nämner ”{key}”, som inte finns i bilden.',
      do: 'Använd nycklarna för typ, plats, område och tid som de står i bildens JSON (labels).',
    },
    en: {
      what: 'The followed problem names “{key}”, which is not in the picture.',
      do: 'Use the keys for type, place, area and time as they stand in the picture’s JSON (labels).',
    },
  },
  'picture.followLate': {
    sv: {
      what: 'Det följda problemet skrevs {written}, efter periodens slut {until}.',
      do: 'Bara det som skrevs ned innan perioden var slut kan prövas som följt. Ta bort det ur filen, eller vänta till nästa period.',
    },
    en: {
      what: 'The followed problem was written on {written}, after the window ended on {until}.',
      do: 'Only what was written before the window ended can be tested as followed. Remove it from the file, or wait for the next window.',
    },
  },
  'picture.followUnreadable': {
    sv: {
      what: 'Filen {file} med följda problem går inte att läsa ({where}).',
      do: 'Den ska vara en JSON-lista där varje problem har category, placeType, area, daypart, written (ÅÅÅÅ-MM-DD) och basis på sv och en.',
    },
    en: {
      what: 'The file {file} of followed problems cannot be read ({where}).',
      do: 'It must be a JSON list in which each problem has category, placeType, area, daypart, written (YYYY-MM-DD) and basis in sv and en.',
    },
  },
  'cli.cannotWrite': {
    sv: {
      what: 'Filen {file} gick inte att skriva. Inget är skrivet.',
      do: 'Se efter att mappen går att skriva i och att disken inte är full.',
    },
    en: {
      what: 'The file {file} could not be written. Nothing has been written.',
      do: 'Check that the folder can be written to and that the disk is not full.',
    },
  },
} as const;
