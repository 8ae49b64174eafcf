// Words of a place of its own: drawn on the map, or written as coordinates.
export const measurePlaceWords = {
  'measures.place.draw': { sv: 'Eget område, ritat på kartan', en: 'An area of its own, drawn on the map' },
  'measures.place.map': { sv: 'Karta att rita området på', en: 'Map to draw the area on' },
  'measures.place.help': {
    sv: 'Klicka på kartan för varje hörn och dra det rätt. Med tangenter: pilarna flyttar korset, Enter sätter ett hörn, Backsteg ångrar, C stänger området, + och − ändrar skalan.',
    en: 'Click the map for each corner and drag it into place. With keys: the arrows move the cross, Enter sets a corner, Backspace undoes, C closes the area, + and − change the scale.',
  },
  'measures.place.parts': {
    sv: 'Området har flera delar eller hål och ändras i sin fil. Töm det för att rita ett nytt.',
    en: 'The area has several parts or holes and is changed in its file. Clear it to draw a new one.',
  },
  'measures.place.noMap': {
    sv: 'Kartan kan inte visas här. Skriv hörnen som koordinater.',
    en: 'The map cannot be shown here. Write the corners as coordinates.',
  },
  'measures.place.table': { sv: 'Områdets hörn', en: 'Corners of the area' },
  'measures.place.col.corner': { sv: 'Hörn', en: 'Corner' },
  'measures.place.lat': { sv: 'Latitud', en: 'Latitude' },
  'measures.place.lon': { sv: 'Longitud', en: 'Longitude' },
  'measures.place.latOf': { sv: 'Latitud, hörn {n}', en: 'Latitude, corner {n}' },
  'measures.place.lonOf': { sv: 'Longitud, hörn {n}', en: 'Longitude, corner {n}' },
  'measures.place.corner': {
    sv: 'Hörn {n}. Pilarna flyttar det, Delete tar bort det.',
    en: 'Corner {n}. The arrows move it, Delete removes it.',
  },
  'measures.place.firstCorner': {
    sv: 'Hörn {n}. Enter stänger området. Pilarna flyttar hörnet, Delete tar bort det.',
    en: 'Corner {n}. Enter closes the area. The arrows move the corner, Delete removes it.',
  },
  'measures.place.close': { sv: 'Stäng området', en: 'Close the area' },
  'measures.place.undo': { sv: 'Ångra', en: 'Undo' },
  'measures.place.clear': { sv: 'Töm', en: 'Clear' },
  'measures.place.add': { sv: 'Lägg till hörn', en: 'Add corner' },
  'measures.place.between': { sv: 'Nytt hörn efter detta', en: 'New corner after this one' },
  'measures.place.betweenAfter': { sv: 'Nytt hörn efter hörn {n}', en: 'New corner after corner {n}' },
  'measures.place.remove': { sv: 'Ta bort hörnet', en: 'Remove the corner' },
  'measures.place.removeCorner': { sv: 'Ta bort hörn {n}', en: 'Remove corner {n}' },
  'measures.place.where': { sv: '{lat} latitud, {lon} longitud', en: '{lat} latitude, {lon} longitude' },
  'measures.place.added': { sv: 'Hörn {n} satt: {where}', en: 'Corner {n} set: {where}' },
  'measures.place.addedBetween': { sv: 'Nytt hörn {n} mellan två andra.', en: 'New corner {n} between two others.' },
  'measures.place.moved': { sv: 'Hörn {n} flyttat: {where}', en: 'Corner {n} moved: {where}' },
  'measures.place.removed': { sv: 'Hörn {n} borttaget.', en: 'Corner {n} removed.' },
  'measures.place.undone': {
    sv: 'Ångrat. {n, plural, =0 {Inga hörn} one {Ett hörn} other {# hörn}} nu.',
    en: 'Undone. {n, plural, =0 {No corners} one {One corner} other {# corners}} now.',
  },
  'measures.place.isClosed': { sv: 'Området är stängt med {n} hörn.', en: 'The area is closed with {n} corners.' },
  'measures.place.cleared': { sv: 'Området är tömt.', en: 'The area is cleared.' },
  'measures.place.few': {
    sv: '{n, plural, one {Ett hörn till} other {# hörn till}} innan det är ett område.',
    en: '{n, plural, one {One more corner} other {# more corners}} before it is an area.',
  },
  'measures.place.someOutside': {
    sv: '{n, plural, one {Ett av {of} hörn ligger} other {# av {of} hörn ligger}} utanför kommunens områden. Området sparas ändå.',
    en: '{n, plural, one {One of {of} corners lies} other {# of {of} corners lie}} outside the areas of the municipality. The area is saved all the same.',
  },
  'measures.form.unfinished': {
    sv: 'Området på kartan är inte färdigt: sätt minst tre hörn, eller töm det.',
    en: 'The area on the map is not finished: set at least three corners, or clear it.',
  },
} as const;
