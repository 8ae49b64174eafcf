// Names of Samsyn's fields and of kinds of personal data, as the preview of a delivery shows them.
interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

export const fieldWords: Readonly<Record<string, Bilingual>> = {
  id: { sv: 'Radens id, sparas bara som nycklad kontrollsumma', en: 'Row id, kept only as a keyed hash' },
  category: { sv: 'Slag av händelse', en: 'Kind of event' },
  code: { sv: 'Brottskod', en: 'Crime code' },
  placeType: { sv: 'Slag av plats', en: 'Kind of place' },
  area: { sv: 'Område', en: 'Area' },
  longitude: { sv: 'Longitud', en: 'Longitude' },
  latitude: { sv: 'Latitud', en: 'Latitude' },
  point: { sv: 'Punkt', en: 'Point' },
  x: { sv: 'Östlig koordinat', en: 'Easting' },
  y: { sv: 'Nordlig koordinat', en: 'Northing' },
  from: { sv: 'Tid, från', en: 'Time, from' },
  fromTime: { sv: 'Klockslag, från', en: 'Time of day, from' },
  to: { sv: 'Tid, till', en: 'Time, to' },
  toTime: { sv: 'Klockslag, till', en: 'Time of day, to' },
  date: { sv: 'Datum', en: 'Date' },
  month: { sv: 'Månad', en: 'Month' },
  year: { sv: 'År', en: 'Year' },
  count: { sv: 'Antal', en: 'Count' },
  address: {
    sv: 'Gatuadress, slås upp i kommunens adressregister och sparas inte',
    en: 'Street address, looked up in the municipality’s register and not stored',
  },
  streetNumber: { sv: 'Gatunummer, slås upp och sparas inte', en: 'Street number, looked up and not stored' },
  locality: { sv: 'Postnummer eller ort, slås upp och sparas inte', en: 'Postcode or place, looked up and not stored' },
  facility: { sv: 'Anläggning, med kod eller namn', en: 'Facility, by code or name' },
};

const notStored = (sv: string, en: string): Bilingual => ({
  sv: `Kolumnen ser ut att innehålla ${sv}. Den sparas inte.`,
  en: `The column seems to hold ${en}. It is not stored.`,
});

/** Said once per column that holds personal data and is not stored. */
export const personalWords: Readonly<Record<string, Bilingual>> = {
  personnummer: notStored('personnummer', 'personal identity numbers'),
  'case-number': notStored('ärendenummer', 'case numbers'),
  plate: notStored('registreringsnummer', 'number plates'),
  phone: notStored('telefonnummer', 'telephone numbers'),
  email: notStored('e-postadresser', 'e-mail addresses'),
};
