// Names of offences in Brå's statistics in our tree: codes with their names, and headings of the tree of offence types.
// Headings that join what our tree keeps apart (forgery, perjury, offences against public activity) are left for someone to choose.
import { crimeCodes, findCrimeCode } from '../crime-code/crime-codes.ts';
import type { SourceValue } from './source-value.ts';

const headings: Readonly<Record<string, string>> = {
  'brott mot liv och hälsa': 'violence',
  'mord och dråp': 'violence/lethal',
  misshandel: 'violence/assault',
  'brott mot frihet och frid': 'threats',
  'olaga hot': 'threats/threat',
  ofredande: 'threats/molestation',
  hemfridsbrott: 'threats/trespass',
  sexualbrott: 'sexual',
  våldtäkt: 'sexual/rape',
  'sexuellt ofredande': 'sexual/molestation',
  'brott mot familj': 'children-family',
  'stöld, rån och andra tillgreppsbrott': 'theft',
  'tillgrepp av motorfordon': 'theft/vehicle',
  'stöld av cykel': 'theft/bicycle',
  cykelstöld: 'theft/bicycle',
  'stöld genom inbrott': 'theft/burglary',
  bostadsinbrott: 'theft/dwelling-burglary',
  'inbrott i bostad': 'theft/dwelling-burglary',
  'stöld från motorfordon': 'theft/from-vehicle',
  'stöld ur och från motorfordon': 'theft/from-vehicle',
  'stöld av drivmedel': 'theft/fuel',
  butiksstöld: 'theft/shoplifting',
  fickstöld: 'theft/pickpocket',
  rån: 'robbery',
  'bedrägeri och annan oredlighet': 'fraud',
  bedrägeri: 'fraud',
  bedrägeribrott: 'fraud',
  skadegörelse: 'damage',
  skadegörelsebrott: 'damage',
  klotter: 'damage/graffiti',
  'brott mot allmän ordning': 'public-order',
  'våld mot tjänsteman': 'violence/against-official',
  narkotikabrott: 'drugs',
  narkotikastrafflagen: 'drugs',
  rattfylleri: 'traffic/impaired',
  trafikbrott: 'traffic',
  knivlagen: 'weapons/knife',
  vapenlagen: 'weapons/firearm',
  alkohollagen: 'alcohol',
  skattebrottslagen: 'economic',
  bidragsbrottslagen: 'economic',
};

/** How fine a row is: sums of everything, a group of our tree, a kind within it, one code. */
export type OffenceLevel = 'total' | 'group' | 'kind' | 'code';

export interface BraOffence {
  readonly level: OffenceLevel;
  /** "därav …": counted in the row it is part of */
  readonly part: boolean;
  /** null: a sum of everything, or a name that no map holds */
  readonly value: SourceValue | null;
}

const byName = new Map(crimeCodes.map((code) => [code.name.toLowerCase(), code]));

/** What a name in the offence column means. A name that no map holds has level 'kind' and no value. */
export function braOffence(name: string): BraOffence {
  const part = /^[-–\s]*därav\b[:\s]*/i.exec(name);
  const plain = name
    .slice(part?.[0].length ?? 0)
    .replace(/\s*\((?:BrB )?\d+ kap\.?[^)]*\)$|^\d+ kap\.?\s*/gi, '')
    .trim()
    .toLowerCase();
  if (/^(?:total(?:t|a)\b|samtliga\b|alla brott$|brottsbalken$|specialstraffrätt)/.test(plain))
    return { level: 'total', part: part !== null, value: null };
  const code = findCrimeCode(/^\d{4}(?=\D|$)/.exec(plain)?.[0] ?? '') ?? byName.get(plain) ?? null;
  if (code) {
    const value = { category: code.category, code: code.code, ...(code.placeType ? { placeType: code.placeType } : {}) };
    return { level: 'code', part: part !== null, value };
  }
  const category = Object.hasOwn(headings, plain) ? headings[plain] : undefined;
  if (category === undefined) return { level: 'kind', part: part !== null, value: null };
  // robbery stands in the same chapter as theft, and is a kind there
  return { level: category.includes('/') || category === 'robbery' ? 'kind' : 'group', part: part !== null, value: { category } };
}

export const braHeadings: readonly string[] = Object.keys(headings);
