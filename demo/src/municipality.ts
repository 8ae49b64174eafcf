// The invented municipality: its districts and sub-areas, and the point each grows around. No real place is meant.

export interface DistrictPlan {
  readonly key: string;
  readonly name: string;
  readonly preposition: 'i' | 'på' | 'vid';
  /** where the district lies on the coast, WGS 84 */
  readonly centre: readonly [number, number];
  /** share of the inhabitants, and of the trade and night life */
  readonly homes: number;
  readonly trade: number;
  readonly leaves: readonly { readonly key: string; readonly name: string; readonly preposition: 'i' | 'på' | 'vid' }[];
}

const leaf = (key: string, name: string, preposition: 'i' | 'på' | 'vid' = 'i') => ({ key, name, preposition });

export const municipality = { name: 'Exempelhamn', genitive: 'Exempelhamns kommun', code: '9990', timeZone: 'Europe/Stockholm' } as const;

export const districts: readonly DistrictPlan[] = [
  {
    key: 'centrum',
    name: 'Centrum',
    preposition: 'i',
    centre: [15.588, 56.162],
    homes: 0.16,
    trade: 0.46,
    leaves: [leaf('centrum-norr', 'Centrum norr'), leaf('centrum-torget', 'Torget', 'vid'), leaf('centrum-soder', 'Centrum söder')],
  },
  {
    key: 'norrhamn',
    name: 'Norrhamn',
    preposition: 'i',
    centre: [15.606, 56.186],
    homes: 0.17,
    trade: 0.2,
    leaves: [
      leaf('norrhamn-kopcentrum', 'Köpcentrum', 'vid'),
      leaf('norrhamn-vastra', 'Norrhamn västra'),
      leaf('norrhamn-ostra', 'Norrhamn östra'),
    ],
  },
  {
    key: 'lindangen',
    name: 'Lindängen',
    preposition: 'i',
    centre: [15.642, 56.203],
    homes: 0.17,
    trade: 0.08,
    leaves: [leaf('lindangen-norra', 'Lindängen norra'), leaf('lindangen-sodra', 'Lindängen södra'), leaf('tallbacken', 'Tallbacken')],
  },
  {
    key: 'osternas',
    name: 'Östernäs',
    preposition: 'på',
    centre: [15.665, 56.172],
    homes: 0.13,
    trade: 0.07,
    leaves: [leaf('osternas-by', 'Östernäs by'), leaf('ekhagen', 'Ekhagen'), leaf('strandangen', 'Strandängen')],
  },
  {
    key: 'vastra-stranden',
    name: 'Västra stranden',
    preposition: 'på',
    centre: [15.548, 56.174],
    homes: 0.13,
    trade: 0.08,
    leaves: [leaf('vastra-kajen', 'Västra kajen', 'vid'), leaf('hojden', 'Höjden', 'på'), leaf('bruket', 'Bruket')],
  },
  {
    key: 'sjoliden',
    name: 'Sjöliden',
    preposition: 'i',
    centre: [15.525, 56.205],
    homes: 0.12,
    trade: 0.06,
    leaves: [leaf('sjoliden-norra', 'Sjöliden norra'), leaf('sjoliden-sodra', 'Sjöliden södra'), leaf('angsbacken', 'Ängsbacken', 'på')],
  },
  {
    key: 'kvarnangen',
    name: 'Kvarnängen',
    preposition: 'i',
    centre: [15.47, 56.185],
    homes: 0.08,
    trade: 0.03,
    leaves: [leaf('kvarnangen-by', 'Kvarnängen by'), leaf('skogsbrynet', 'Skogsbrynet', 'vid'), leaf('akervagen', 'Åkervägen', 'vid')],
  },
  {
    key: 'yttre-oarna',
    name: 'Yttre öarna',
    preposition: 'på',
    centre: [15.69, 56.105],
    homes: 0.04,
    trade: 0.02,
    leaves: [leaf('stora-on', 'Stora ön', 'på'), leaf('lilla-on', 'Lilla ön', 'på'), leaf('gasthamnen', 'Gästhamnen', 'vid')],
  },
];

/** Sports halls with their area, share of the changing-room thefts and visits a year. The first two hold most, every year. */
export const halls = [
  { name: 'Norrhamnshallen', area: 'norrhamn-vastra', share: 0.3, visits: 61_000 },
  { name: 'Sjölidens sporthall', area: 'sjoliden-sodra', share: 0.26, visits: 52_000 },
  { name: 'Lindängshallen', area: 'lindangen-norra', share: 0.05, visits: 31_000 },
  { name: 'Östernäs sporthall', area: 'osternas-by', share: 0.05, visits: 44_000 },
  { name: 'Tallbackens idrottshall', area: 'tallbacken', share: 0.05, visits: 38_000 },
  { name: 'Fyrhallen', area: 'centrum-norr', share: 0.05, visits: 48_000 },
  { name: 'Strandhallen', area: 'strandangen', share: 0.04, visits: 29_000 },
  { name: 'Kvarnängens ishall', area: 'kvarnangen-by', share: 0.04, visits: 57_000 },
  { name: 'Ekhagens simhall', area: 'ekhagen', share: 0.04, visits: 84_000 },
  { name: 'Höjdens gymnastiksal', area: 'hojden', share: 0.04, visits: 26_000 },
  { name: 'Brukets bollhall', area: 'bruket', share: 0.04, visits: 33_000 },
  { name: 'Ängsbackens hall', area: 'angsbacken', share: 0.04, visits: 30_000 },
] as const;
