// What is reported in an ordinary year: codes, how many, where, in which season and at which hours. All invented levels.

export type Spread = 'homes' | 'trade' | 'even' | 'water' | 'halls';
export type Season = 'flat' | 'summer' | 'winter' | 'boats';
export type Hours = 'day' | 'shop' | 'evening' | 'night' | 'overnight' | 'weekend-night' | 'any' | 'training';

export interface Kind {
  readonly name: string;
  /** offence codes with their shares */
  readonly codes: readonly (readonly [string, number])[];
  readonly perYear: number;
  readonly spread: Spread;
  readonly season: Season;
  readonly hours: Hours;
}

export const kinds: readonly Kind[] = [
  {
    name: 'assault',
    codes: [
      ['0355', 0.2],
      ['0357', 0.4],
      ['0365', 0.15],
      ['0367', 0.25],
    ],
    perYear: 430,
    spread: 'homes',
    season: 'flat',
    hours: 'evening',
  },
  { name: 'against-official', codes: [['1701', 1]], perYear: 180, spread: 'trade', season: 'flat', hours: 'evening' },
  {
    name: 'threat',
    codes: [
      ['0458', 0.3],
      ['9440', 0.35],
      ['9444', 0.35],
    ],
    perYear: 520,
    spread: 'homes',
    season: 'flat',
    hours: 'any',
  },
  {
    name: 'molestation',
    codes: [
      ['0428', 0.5],
      ['0429', 0.5],
    ],
    perYear: 420,
    spread: 'homes',
    season: 'flat',
    hours: 'day',
  },
  {
    name: 'trespass',
    codes: [
      ['9472', 0.6],
      ['9471', 0.4],
    ],
    perYear: 150,
    spread: 'even',
    season: 'flat',
    hours: 'any',
  },
  { name: 'shoplifting', codes: [['0853', 1]], perYear: 1350, spread: 'trade', season: 'flat', hours: 'shop' },
  { name: 'school-theft', codes: [['0846', 1]], perYear: 170, spread: 'homes', season: 'winter', hours: 'day' },
  { name: 'restaurant-theft', codes: [['0888', 1]], perYear: 140, spread: 'trade', season: 'flat', hours: 'evening' },
  { name: 'office-theft', codes: [['0854', 1]], perYear: 70, spread: 'trade', season: 'flat', hours: 'day' },
  { name: 'other-theft', codes: [['0880', 1]], perYear: 880, spread: 'even', season: 'flat', hours: 'any' },
  {
    name: 'bicycle',
    codes: [
      ['9830', 0.8],
      ['9829', 0.2],
    ],
    perYear: 1050,
    spread: 'trade',
    season: 'summer',
    hours: 'overnight',
  },
  {
    name: 'from-vehicle',
    codes: [
      ['9827', 0.45],
      ['9828', 0.55],
    ],
    perYear: 620,
    spread: 'homes',
    season: 'flat',
    hours: 'overnight',
  },
  {
    name: 'vehicle',
    codes: [
      ['0802', 0.8],
      ['0801', 0.2],
    ],
    perYear: 190,
    spread: 'homes',
    season: 'flat',
    hours: 'overnight',
  },
  { name: 'fuel', codes: [['9823', 1]], perYear: 160, spread: 'even', season: 'flat', hours: 'overnight' },
  { name: 'pickpocket', codes: [['9817', 1]], perYear: 260, spread: 'trade', season: 'summer', hours: 'shop' },
  {
    name: 'dwelling-burglary',
    codes: [
      ['9801', 0.6],
      ['9802', 0.4],
    ],
    perYear: 330,
    spread: 'homes',
    season: 'winter',
    hours: 'day',
  },
  { name: 'cellar', codes: [['0825', 1]], perYear: 360, spread: 'homes', season: 'flat', hours: 'overnight' },
  { name: 'shop-burglary', codes: [['0818', 1]], perYear: 130, spread: 'trade', season: 'flat', hours: 'night' },
  { name: 'other-burglary', codes: [['0830', 1]], perYear: 210, spread: 'even', season: 'flat', hours: 'night' },
  { name: 'from-boat', codes: [['9815', 1]], perYear: 70, spread: 'water', season: 'summer', hours: 'overnight' },
  {
    name: 'vandalism',
    codes: [
      ['1203', 0.5],
      ['1205', 0.25],
      ['1201', 0.25],
    ],
    perYear: 1450,
    spread: 'homes',
    season: 'flat',
    hours: 'night',
  },
  {
    name: 'fire',
    codes: [
      ['1210', 0.8],
      ['1301', 0.2],
    ],
    perYear: 110,
    spread: 'homes',
    season: 'flat',
    hours: 'night',
  },
  {
    name: 'robbery',
    codes: [
      ['9810', 0.8],
      ['9811', 0.2],
    ],
    perYear: 64,
    spread: 'trade',
    season: 'flat',
    hours: 'evening',
  },
  { name: 'shop-robbery', codes: [['0870', 1]], perYear: 14, spread: 'trade', season: 'flat', hours: 'evening' },
  {
    name: 'drugs',
    codes: [
      ['5010', 0.4],
      ['5011', 0.6],
    ],
    perYear: 640,
    spread: 'trade',
    season: 'flat',
    hours: 'evening',
  },
  {
    name: 'impaired',
    codes: [
      ['3005', 0.6],
      ['3070', 0.4],
    ],
    perYear: 240,
    spread: 'even',
    season: 'flat',
    hours: 'any',
  },
  { name: 'unlicensed', codes: [['3002', 1]], perYear: 330, spread: 'even', season: 'flat', hours: 'any' },
  { name: 'knife', codes: [['4023', 1]], perYear: 110, spread: 'trade', season: 'flat', hours: 'evening' },
  // The code ended at the end of 2024; from then on the same thefts stand under two new codes.
  { name: 'other-vehicle', codes: [['0809', 1]], perYear: 130, spread: 'homes', season: 'summer', hours: 'overnight' },
];

/** The code that ended, the last year it was used, and what it was split into. */
export const endedCode = {
  code: '0809',
  lastYear: 2024,
  successors: [
    ['9833', 0.6],
    ['9834', 0.4],
  ],
} as const;
