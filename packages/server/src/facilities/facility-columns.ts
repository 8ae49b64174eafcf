// Which columns of a table of facilities say what, in Swedish and English.
import { type FacilityExposureKind, facilityExposures } from '@samsyn/domain';

const names = {
  code: /^(kod|code|id|objektsnummer|anläggnings ?(id|kod|nr))$/,
  name: /^(namn|name|anläggning|benämning|facility)$/,
  type: /^(typ|type|slag|kind|platstyp|kategori)$/,
  address: /^(adress|gatuadress|besöksadress|address)$/,
  alsoKnown: /^(även|annat namn|alias|also known( as)?|other names)$/,
  x: /^(longitude?|lon|lng|long|geometry lon|e|east|easting|x|sweref ?99 ?e)$/,
  y: /^(latitude?|lat|geometry lat|n|north|northing|y|sweref ?99 ?n)$/,
  validFrom: /^(från|giltig från|öppnade|valid from|opened)$/,
  validTo: /^(till|giltig till|stängde|valid to|closed)$/,
} as const;

const kinds: readonly (readonly [RegExp, FacilityExposureKind])[] = [
  [/^(besök|besökare|visits|visitors)$/, 'visits'],
  [/^(elever|pupils)$/, 'pupils'],
  [/^(sittplatser|seats)$/, 'seats'],
  [/^(parkeringsplatser|p ?platser|spaces|parking spaces)$/, 'spaces'],
  [/^(resande|resor|travellers|passengers)$/, 'travellers'],
];

export type FacilityColumns = Readonly<Partial<Record<keyof typeof names, number>>> & {
  /** kind null: that of the row's type */
  readonly uses: readonly { readonly column: number; readonly kind: FacilityExposureKind | null; readonly year: number }[];
};

const plain = (heading: string): string =>
  heading
    .trim()
    .toLocaleLowerCase('sv')
    .replaceAll(/[_.\s-]+/g, ' ');

export function facilityColumns(headings: readonly string[]): FacilityColumns {
  const found: Partial<Record<keyof typeof names, number>> = {};
  const uses: { column: number; kind: FacilityExposureKind | null; year: number }[] = [];
  headings.forEach((heading, column) => {
    const said = plain(heading);
    const dated = /^(.*?) ?((?:19|20)\d\d)$/.exec(said);
    if (dated) {
      const kind = kinds.find(([pattern]) => pattern.test(dated[1] ?? ''))?.[1];
      if (kind || dated[1] === '' || dated[1] === 'exponering' || dated[1] === 'exposure')
        uses.push({ column, kind: kind ?? null, year: Number(dated[2]) });
      return;
    }
    for (const [field, pattern] of Object.entries(names) as [keyof typeof names, RegExp][])
      if (found[field] === undefined && pattern.test(said)) found[field] = column;
  });
  return { ...found, uses };
}

/** What a kind is called in the heading of an export, so that it can be read in again. */
export const useHeadings: Readonly<Record<FacilityExposureKind, { readonly sv: string; readonly en: string }>> = {
  visits: { sv: 'Besök', en: 'Visits' },
  pupils: { sv: 'Elever', en: 'Pupils' },
  seats: { sv: 'Sittplatser', en: 'Seats' },
  spaces: { sv: 'Parkeringsplatser', en: 'Parking spaces' },
  travellers: { sv: 'Resande', en: 'Travellers' },
};
export const useKinds = facilityExposures;
