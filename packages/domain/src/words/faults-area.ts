// Sentences for files of areas and of what rates divide by.
import type { FaultWords } from './fault-words.ts';

export const areaFaults: Readonly<Record<string, FaultWords>> = {
  'area.broken': {
    status: 422,
    sv: { what: '{file} är skadad eller avbruten: områdena kan inte läsas.', do: 'Hämta filen på nytt.' },
    en: { what: '{file} is damaged or cut off: the areas cannot be read.', do: 'Fetch the file again.' },
  },
  'area.loop': {
    status: 422,
    sv: { what: 'Området {key} i {file} ligger i sig självt.', do: 'Rätta vilket område det hör till.' },
    en: { what: 'The area {key} in {file} lies within itself.', do: 'Correct which area it belongs to.' },
  },
  'area.metres': {
    status: 422,
    sv: {
      what: 'Koordinaterna i {file} är i meter ({x}, {y}), men filen säger inte i vilket koordinatsystem.',
      do: 'Spara filen i WGS 84 (EPSG:4326), eller som GeoPackage där koordinatsystemet följer med.',
    },
    en: {
      what: 'The coordinates in {file} are in metres ({x}, {y}), but the file does not say in which coordinate system.',
      do: 'Save the file in WGS 84 (EPSG:4326), or as GeoPackage, which names the coordinate system.',
    },
  },
  'area.name': {
    status: 422,
    sv: {
      what: 'Ett områdes kod eller namn i {file} är för långt eller har tecken som inte syns: {name}.',
      do: 'Skriv koder med högst 80 tecken och namn med högst 120.',
    },
    en: {
      what: 'The code or name of an area in {file} is too long or has signs that cannot be seen: {name}.',
      do: 'Write codes with at most 80 characters and names with at most 120.',
    },
  },
  'area.noProperty': {
    status: 422,
    sv: { what: 'Egenskapen {property} finns inte i {file}. Där finns: {properties}.', do: 'Välj en av dem.' },
    en: { what: 'The property {property} is not in {file}. There are: {properties}.', do: 'Choose one of them.' },
  },
  'area.none': {
    status: 422,
    sv: { what: 'Inga områden med gränser finns i {file}.', do: 'Filen ska innehålla ytor, inte punkter eller linjer.' },
    en: { what: 'There are no areas with outlines in {file}.', do: 'The file must hold polygons, not points or lines.' },
  },
  'area.sameKey': {
    status: 422,
    sv: { what: 'Två områden i {file} har samma kod, {key}.', do: 'Välj en annan egenskap som kod eller rätta filen.' },
    en: { what: 'Two areas in {file} have the same code, {key}.', do: 'Choose another property as the code or correct the file.' },
  },
  'area.swapped': {
    status: 422,
    sv: {
      what: 'Koordinaterna i {file} står i omvänd ordning ({x}, {y}): latitud eller nord före longitud eller öst.',
      do: 'Spara filen igen med longitud eller öst först.',
    },
    en: {
      what: 'The coordinates in {file} stand in reverse order ({x}, {y}): latitude or northing before longitude or easting.',
      do: 'Save the file again with longitude or easting first.',
    },
  },
  'area.tooDeep': {
    status: 422,
    sv: { what: 'Områdena i {file} ligger i fler än två nivåer under helheten.', do: 'Ta bort en nivå.' },
    en: { what: 'The areas in {file} lie in more than two levels below the whole.', do: 'Remove one level.' },
  },
  'area.type': {
    status: 422,
    sv: { what: '{file} är ingen fil med områden som kan läsas.', do: 'Spara områdena som GeoJSON eller GeoPackage och välj den filen.' },
    en: { what: '{file} is not a file of areas that can be read.', do: 'Save the areas as GeoJSON or GeoPackage and choose that file.' },
  },
  'area.unknownProjection': {
    status: 422,
    sv: {
      what: 'Koordinaterna i {file} är i {projection}, som inte kan läsas.',
      do: 'Spara filen i SWEREF 99 TM (EPSG:3006) eller WGS 84 (EPSG:4326).',
    },
    en: {
      what: 'The coordinates in {file} are in {projection}, which cannot be read.',
      do: 'Save the file in SWEREF 99 TM (EPSG:3006) or WGS 84 (EPSG:4326).',
    },
  },
  'map.noPoints': {
    status: 403,
    sv: {
      what: 'Du ser antal per område, inga enskilda platser.',
      do: 'Välj områdena på kartan, eller be källans ägare om en finare delning.',
    },
    en: {
      what: 'You see counts by area, no single places.',
      do: 'Choose the areas on the map, or ask the source’s owner for a finer sharing.',
    },
  },
  'exposure.noArea': {
    status: 422,
    sv: {
      what: 'Ingen kolumn i {file} säger vilket område raden gäller.',
      do: 'Döp kolumnen till Område, eller skriv områdenas koder i den.',
    },
    en: { what: 'No column in {file} says which area a row is about.', do: 'Name the column Area, or write the areas’ codes in it.' },
  },
  'exposure.noValue': {
    status: 422,
    sv: { what: 'Ingen kolumn i {file} har antal att räkna med.', do: 'Lägg till en kolumn med till exempel invånare.' },
    en: { what: 'No column in {file} holds numbers to divide by.', do: 'Add a column, for example inhabitants.' },
  },
  'exposure.number': {
    status: 422,
    sv: {
      what: 'Rad {line} i {file} har inget antal i kolumnen {column}.',
      do: 'Skriv ett tal, eller lämna cellen tom när det inte är känt.',
    },
    en: {
      what: 'Row {line} of {file} has no number in the column {column}.',
      do: 'Write a number, or leave the cell empty when it is not known.',
    },
  },
  'exposure.unknownAreas': {
    status: 422,
    sv: {
      what: 'Inget av områdena i {file} finns bland kartans områden, till exempel {area}.',
      do: 'Använd samma koder eller namn i båda filerna.',
    },
    en: {
      what: 'None of the areas in {file} is among the map’s areas, for example {area}.',
      do: 'Use the same codes or names in both files.',
    },
  },
  'exposure.year': {
    status: 422,
    sv: { what: 'Rad {line} i {file} har inget årtal i kolumnen {column}.', do: 'Skriv årtalet med fyra siffror.' },
    en: { what: 'Row {line} of {file} has no year in the column {column}.', do: 'Write the year with four digits.' },
  },
};
