// Sentences for pictures that cannot be made, changed or handed out.
import type { FaultWords } from './fault-words.ts';

export const pictureFaults: Readonly<Record<string, FaultWords>> = {
  'picture.empty': {
    status: 422,
    sv: {
      what: 'Ingen händelse i filerna har både datum och typ, så det finns inget att visa.',
      do: 'Se efter att datum- och typkolumnerna lästes rätt.',
    },
    en: {
      what: 'No incident in the files has both a date and a type, so there is nothing to show.',
      do: 'Check that the date and type columns were read right.',
    },
  },
  'picture.noProblem': {
    status: 404,
    sv: { what: 'Det finns inget problem med det numret i bilden.', do: 'Bilden kan ha gjorts om. Gå till listan.' },
    en: { what: 'The picture has no problem with that number.', do: 'The picture may have been made again. Go to the list.' },
  },
  'picture.noWholeMonth': {
    status: 422,
    sv: {
      what: 'Uppgifterna täcker ingen hel månad som är färdigregistrerad, så det finns inget att räkna.',
      do: 'Läs in en längre period. En påbörjad månad och de senaste veckorna, som ännu registreras, räknas inte.',
    },
    en: {
      what: 'The data cover no whole month that is fully registered, so there is nothing to count.',
      do: 'Hand over a longer period. A month that has only begun and the last weeks, which are still being registered, do not count.',
    },
  },
  'picture.partEmpty': {
    status: 422,
    sv: { what: 'Det finns inga händelser att räkna i den vyn.', do: 'Välj en annan period eller ett större urval.' },
    en: { what: 'There are no incidents to count in that view.', do: 'Choose another period or a wider selection.' },
  },
  'picture.partUnknown': {
    status: 422,
    sv: { what: 'Vyn nämner ”{key}”, som inte finns i bilden.', do: 'Välj brott, plats, område och tid i filtren.' },
    en: { what: 'The view names “{key}”, which is not in the picture.', do: 'Choose offence, place, area and time in the filters.' },
  },
  'picture.partUntold': {
    status: 422,
    sv: {
      what: 'Klockslag saknas för en del av månaderna, så en del av dygnet kan inte jämföras mellan dem.',
      do: 'Se hela dygnet, eller välj en period där klockslagen finns.',
    },
    en: {
      what: 'The time of day is missing for some of the months, so that a part of the day cannot be compared between them.',
      do: 'Look at the whole day, or choose a period in which the times are known.',
    },
  },
  'picture.followLate': {
    status: 422,
    sv: {
      what: 'Det följda problemet skrevs {written}, efter periodens slut {until}.',
      do: 'Bara det som skrevs ned innan perioden var slut kan prövas som följt. Ta bort det ur filen, eller vänta till nästa period.',
    },
    en: {
      what: 'The followed problem was written on {written}, after the window ended on {until}.',
      do: 'Only what was written before the window ended can be tested as followed. Remove it from the file, or wait for the next window.',
    },
  },
  'picture.followUnknown': {
    status: 422,
    sv: {
      what: 'Det följda problemet nämner ”{key}”, som inte finns i bilden.',
      do: 'Använd nycklarna för typ, plats, område och tid som de står i bildens JSON (labels).',
    },
    en: {
      what: 'The followed problem names “{key}”, which is not in the picture.',
      do: 'Use the keys for type, place, area and time as they stand in the picture’s JSON (labels).',
    },
  },
  'picture.followUnreadable': {
    status: 422,
    sv: {
      what: 'Filen {file} med följda problem går inte att läsa ({where}).',
      do: 'Den ska vara en JSON-lista där varje problem har category, placeType, area, daypart, written (ÅÅÅÅ-MM-DD) och basis på sv och en.',
    },
    en: {
      what: 'The file {file} of followed problems cannot be read ({where}).',
      do: 'It must be a JSON list in which each problem has category, placeType, area, daypart, written (YYYY-MM-DD) and basis in sv and en.',
    },
  },
  'picture.frozen': {
    status: 409,
    sv: { what: 'En fryst bild kan inte ändras.', do: 'Gör en ny bild och frys den med nytt namn.' },
    en: { what: 'A frozen picture cannot be changed.', do: 'Make a new picture and freeze it under a new name.' },
  },
  'picture.none': {
    status: 404,
    sv: { what: 'Det finns ingen bild än.', do: 'Läs in en fil, så gör vi en bild av den.' },
    en: { what: 'There is no picture yet.', do: 'Import a file and a picture will be made from it.' },
  },
  'picture.notFound': {
    status: 404,
    sv: { what: 'Bilden finns inte.', do: 'Välj en annan bild i listan.' },
    en: { what: 'The picture does not exist.', do: 'Choose another picture in the list.' },
  },
};
