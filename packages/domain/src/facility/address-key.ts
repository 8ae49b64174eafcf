// An address as it is looked up: the same however somebody wrote it. Only the key is compared; what was written is not kept.

export interface AddressKey {
  /** "storgatan 3a" */
  readonly street: string;
  /** postcode without its space, or the name of the place; '' when not said */
  readonly place: string;
}

/** Longer than any address is written: what is longer is none, and costs nothing. */
const longest = 200;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[.,;:()'"´`]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** "Stor g." and "Storg" are not opened up: what is shortened is looked for as it stands, never guessed. */
export function streetKey(street: string, number: string): string {
  if (street.length > longest || number.length > longest) return '';
  const name = plain(street);
  // "12 a", "12A" and "12-14" → "12a", "12a", "12"; flats and stairs ("lgh 1101", "tr 2") are left aside
  const found = /^(\d+)\s*(?:-\s*\d+)?\s*([a-zåäö])?(?![a-zåäö])/.exec(plain(number));
  if (name === '' || !found) return '';
  return `${name} ${Number(found[1])}${found[2] ?? ''}`;
}

/** "371 30" and "37130" are one postcode; "371 30 Karlskrona" is looked for by the postcode. */
export function placeKey(place: string): string {
  if (place.length > longest) return '';
  const postcode = /(?:^|\D)(\d{3})\s?(\d{2})(?!\d)/.exec(place);
  return postcode ? `${postcode[1]}${postcode[2]}` : plain(place);
}

/** Null for a text without a street and a number. "Storgatan 3 A, 371 30 Karlskrona" and "Storgatan 3A" have the same street. */
export function addressKey(text: string, place = ''): AddressKey | null {
  const [first = '', ...rest] = text.split(/[,\n]/);
  const found = text.length > longest ? null : /^(.*?\p{L}[^\d]*)\s+(\d+.*)$/u.exec(first.trim());
  const street = found ? streetKey(found[1] ?? '', found[2] ?? '') : '';
  return street === '' ? null : { street, place: placeKey(place === '' ? rest.join(' ') : place) };
}
