// Which columns of a table of addresses say street, number, place and position, in Swedish and English.

export const addressFields = ['street', 'number', 'letter', 'address', 'place', 'x', 'y', 'point'] as const;
export type AddressField = (typeof addressFields)[number];
export type AddressColumns = Readonly<Partial<Record<AddressField, number>>>;

const names: readonly (readonly [AddressField, RegExp])[] = [
  ['street', /^(gata|gatunamn|gatuadress namn|adressomrade|adressområde|vag|väg|vägnamn|street|street ?name|road|thoroughfare)$/],
  ['number', /^(nummer|nr|gatunummer|gatu ?nr|gatnr|husnummer|hus ?nr|adressplats(nummer)?|number|house ?number|no)$/],
  ['letter', /^(littera|bokstav|letter)$/],
  ['address', /^(adress|gatuadress|belagenhetsadress|belägenhetsadress|address|full ?address)$/],
  ['place', /^(postnummer|postnr|post ?kod|postcode|zip|postort|ort|kommundel|place|town|city|locality)$/],
  ['x', /^(longitude?|lon|lng|long|geometry lon|ost|öst|e|east|easting|sweref ?99 ?e|e koordinat|x|x koordinat|koordinat ?x)$/],
  ['y', /^(latitude?|lat|geometry lat|nord|n|north|northing|sweref ?99 ?n|n koordinat|y|y koordinat|koordinat ?y)$/],
  ['point', /^(point|punkt|wkt|geom|geometry)$/],
];

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[_.\s-]+/g, ' ');

/** A postcode before the name of a place, when a table has both. */
export function addressColumns(headings: readonly string[]): AddressColumns {
  const found: Partial<Record<AddressField, number>> = {};
  headings.forEach((heading, column) => {
    const field = names.find(([, pattern]) => pattern.test(plain(heading)))?.[0];
    if (!field) return;
    const before = found[field];
    if (before === undefined || (field === 'place' && /^post ?(nummer|nr|kod|code)|zip/.test(plain(heading)))) found[field] = column;
  });
  return found;
}
