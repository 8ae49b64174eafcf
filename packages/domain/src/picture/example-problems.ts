// Ten invented problems of every kind and verdict, worded as the product words them.
import { type EvidenceRecipe, exampleEvidence } from './example-evidence.ts';
import type { Problem } from './picture.ts';

type Spec = Partial<Problem> &
  Pick<Problem, 'kind' | 'tier' | 'category' | 'placeType' | 'area' | 'verdict' | 'sv' | 'en' | 'title' | 'detail'> & {
    readonly recipe: Omit<EvidenceRecipe, 'salt'>;
    readonly share: number;
  };

const evening = (days: readonly number[]) => (day: number, hour: number) =>
  hour >= 17 && hour < 21 ? (days.includes(day) ? 14 : 1.2) : hour >= 8 ? 0.4 : 0.05;
const weekendNight = (day: number, hour: number) =>
  ((day === 4 || day === 5) && hour >= 22) || ((day === 5 || day === 6) && hour < 3) ? 9 : 0.5;
const shopHours = (day: number, hour: number) => (hour >= 10 && hour < 20 ? (day < 6 ? 3 : 1) : 0.02);
const daytime = (_day: number, hour: number) => (hour >= 8 && hour < 18 ? 2 : 0.7);
const night = (_day: number, hour: number) => (hour >= 22 || hour < 5 ? 3 : 0.5);
const note = (key: string, sv: string, en: string) => ({ key, sv, en });

const specs: readonly Spec[] = [
  {
    kind: 'rising',
    tier: 'sure',
    category: 'theft',
    placeType: 'sports-facility',
    area: null,
    verdict: 'rise',
    interval: [1.26, 2.02],
    q: 0.004,
    share: 0.083,
    smallestVisible: 1.48,
    sv: 'Stölder i idrotts- och badanläggningar ökar: 384 anmälda stölder mot väntade 240 (60 procent fler, troligen 26–102). Det är mer än den vanliga variationen mellan åren.',
    en: 'Thefts in sports and swimming facilities are rising: 384 reported thefts against 240 expected (60% more, likely 26–102). This is more than the usual variation between years.',
    title: { sv: 'Stölder i idrotts- och badanläggningar', en: 'Thefts in sports and swimming facilities' },
    detail: { sv: 'flest i Norrhamn, tisdagar och torsdagar 17–21', en: 'most in Norrhamn, Tuesdays and Thursdays 17:00–21:00' },
    recipe: {
      count: 384,
      expected: 240,
      hour: evening([1, 3]),
      areas: { norrhamn: 9, centrum: 5, osternas: 2, lindangen: 2, sjoliden: 1, kvarnangen: 1 },
      cells: [
        [15.58, 56.176, 121, 9.4, true],
        [15.588, 56.176, 64, 6.1, true],
        [15.584, 56.158, 41, 3.9, false],
      ],
      notes: [
        note(
          'when.peak',
          'Flest tisdagar och torsdagar 17–21: 58 procent av dem med känd tid.',
          'Most on Tuesdays and Thursdays 17:00–21:00: 58% of those with a known time.',
        ),
        note('where.conc', '5 procent av platserna har 47 procent av brotten.', '5% of places have 47% of offences.'),
        note(
          'visible.rise',
          'Den minsta ökning vi kan räkna med att se är ungefär 48 procent (i fyra fall av fem). En mindre ökning kan finnas utan att synas.',
          'The smallest rise we can expect to see is about 48% (four times in five). A smaller rise may exist unseen.',
        ),
      ],
    },
  },
  {
    kind: 'rising',
    tier: 'sure',
    category: 'damage',
    placeType: null,
    area: 'lindangen',
    verdict: 'rise',
    interval: [1.31, 2.46],
    q: 0.021,
    share: 0.016,
    smallestVisible: 1.9,
    sv: 'Skadegörelse i området Lindängen ökar: 74 anmälda fall mot väntade 41 (80 procent fler, troligen 31–146). Det är mer än den vanliga variationen mellan åren.',
    en: 'Criminal damage in the area Lindängen is rising: 74 reported cases against 41 expected (80% more, likely 31–146). This is more than the usual variation between years.',
    title: { sv: 'Skadegörelse i området Lindängen', en: 'Criminal damage in the area Lindängen' },
    detail: { sv: 'flest nätter 22–05', en: 'most at night 22:00–05:00' },
    recipe: {
      count: 74,
      expected: 41,
      hour: night,
      areas: { lindangen: 1 },
      notes: [
        note(
          'when.peak',
          'Flest nätter 22–05: 64 procent av dem med känd tid.',
          'Most at night 22:00–05:00: 64% of those with a known time.',
        ),
      ],
    },
  },
  {
    kind: 'falling',
    tier: 'sure',
    category: 'violence',
    placeType: 'outdoors',
    area: 'centrum',
    verdict: 'fall',
    interval: [0.46, 0.85],
    q: 0.03,
    share: 0.026,
    smallestVisible: 1.5,
    sv: 'Våld utomhus i Centrum minskar: 118 anmälda våldsbrott mot väntade 190 (38 procent färre, troligen 15–54). Det är mer än den vanliga variationen mellan åren.',
    en: 'Violence outdoors in Centrum is falling: 118 reported violent offences against 190 expected (38% fewer, likely 15–54). This is more than the usual variation between years.',
    title: { sv: 'Våld utomhus i Centrum', en: 'Violence outdoors in Centrum' },
    detail: { sv: 'flest natten mot lördag och söndag 22–03', en: 'most on Friday and Saturday nights 22:00–03:00' },
    recipe: {
      count: 118,
      expected: 190,
      hour: weekendNight,
      areas: { centrum: 1 },
      notes: [
        note(
          'when.peak',
          'Flest fredagar och lördagar 22–03: 57 procent av dem med känd tid.',
          'Most on Fridays and Saturdays 22:00–03:00: 57% of those with a known time.',
        ),
      ],
    },
  },
  {
    kind: 'persistent',
    tier: 'sure',
    category: 'theft/shoplifting',
    placeType: null,
    area: 'norrhamn',
    verdict: 'no_clear_change',
    interval: [0.87, 1.23],
    q: 0.9,
    share: 0.046,
    smallestVisible: 1.6,
    reason: null,
    sv: 'Butiksstölder i Norrhamn återkommer år efter år: 612 anmälda stölder på 3 år, 2,1 gånger så många som man kunde vänta av området och brottstypen. Nivån är hög, utan någon säker förändring.',
    en: 'Shop thefts in Norrhamn: recurring year after year. 612 reported thefts in 3 years, 2.1 times as many as the area and the offence type would lead us to expect. The level is high, with no clear change.',
    title: { sv: 'Butiksstölder i Norrhamn', en: 'Shop thefts in Norrhamn' },
    detail: { sv: 'flest vardagar 10–20', en: 'most on weekdays 10:00–20:00' },
    recipe: { count: 212, expected: 205, hour: shopHours, areas: { norrhamn: 1 }, notes: [] },
  },
  {
    kind: 'hotspot',
    tier: 'sure',
    category: 'theft/bicycle',
    placeType: null,
    area: 'centrum',
    verdict: 'no_clear_change',
    interval: [0.82, 1.14],
    q: 0.001,
    share: 0.087,
    smallestVisible: 1.5,
    sv: 'Cykelstölder: anhopning i Centrum. 2 rutor om 500 meter har 131 av 402, fler än om brotten vore jämnt spridda. Nivån är hög, utan någon säker förändring.',
    en: 'Bicycle thefts: a hot spot in Centrum. 2 cells of 500 metres hold 131 of 402, more than if the offences were evenly spread. The level is high, with no clear change.',
    title: { sv: 'Cykelstölder, anhopning i Centrum', en: 'Bicycle thefts, a hot spot in Centrum' },
    detail: { sv: 'två rutor om 500 meter', en: 'two cells of 500 metres' },
    recipe: {
      count: 402,
      expected: 415,
      hour: daytime,
      areas: { centrum: 12, norrhamn: 5, osternas: 4, kvarnangen: 3, lindangen: 3 },
      cells: [
        [15.588, 56.158, 83, 8.2, true],
        [15.596, 56.158, 48, 5.5, true],
      ],
      notes: [],
    },
  },
  {
    kind: 'repeat',
    tier: 'possible',
    category: 'theft/dwelling-burglary',
    placeType: null,
    area: null,
    verdict: 'no_clear_change',
    interval: [0.75, 1.2],
    q: 0.12,
    share: 0.041,
    smallestVisible: 1.7,
    sv: 'Bostadsinbrott: möjlig upprepning på samma plats (37 mot väntade 27), men det kan vara slump. Nivån är hög, utan någon säker förändring.',
    en: 'Domestic burglaries: possible repeats at the same place (37 against 27 expected), but it may be chance. The level is high, with no clear change.',
    title: { sv: 'Bostadsinbrott, upprepning på samma plats', en: 'Domestic burglaries, repeats at the same place' },
    detail: { sv: 'inom 14 dygn och 200 meter', en: 'within 14 days and 200 metres' },
    recipe: {
      count: 188,
      expected: 197,
      hour: daytime,
      areas: { lindangen: 4, 'vastra-stranden': 5, kvarnangen: 3, sjoliden: 2 },
      notes: [],
    },
  },
  {
    kind: 'rising',
    tier: 'possible',
    category: 'theft/from-vehicle',
    placeType: null,
    area: 'kvarnangen',
    verdict: 'no_clear_change',
    interval: [0.98, 1.81],
    q: 0.31,
    share: 0.019,
    smallestVisible: 1.8,
    sv: 'Stölder ur och från fordon i Kvarnängen: 88 anmälda stölder mot väntade 66. Möjlig ökning, men det kan vara slump. Även utan någon förändring visar upp till var tredje bild minst en sådan rad.',
    en: 'Thefts from vehicles in Kvarnängen: 88 reported thefts against 66 expected. A possible rise, but it may be chance. Even with no change at all, up to one picture in three shows at least one such line.',
    title: { sv: 'Stölder ur och från fordon i Kvarnängen', en: 'Thefts from vehicles in Kvarnängen' },
    detail: { sv: 'flest nätter 22–05', en: 'most at night 22:00–05:00' },
    recipe: { count: 88, expected: 66, hour: night, areas: { kvarnangen: 1 }, notes: [] },
  },
  {
    kind: 'rising',
    tier: 'weak',
    category: 'theft/boat',
    placeType: 'boat',
    area: 'tjarno',
    followed: true,
    verdict: 'no_clear_change',
    interval: [0.71, 1.67],
    q: 1,
    share: 0.008,
    smallestVisible: 1.9,
    sv: 'Båtstölder (båt, motor eller ur båt) på Tjärnö: ingen säker förändring. 38 anmälda stölder mot väntade 35, inom den vanliga variationen. En ökning på 90 procent eller mer hade synts i fyra fall av fem.',
    en: 'Boat thefts (boat, engine or contents) on Tjärnö: no clear change. 38 reported thefts against 35 expected, within the usual variation. A rise of 90% or more would have shown four times in five.',
    title: { sv: 'Båtstölder på Tjärnö', en: 'Boat thefts on Tjärnö' },
    detail: { sv: 'bara maj–september', en: 'only May–September' },
    recipe: { count: 38, expected: 35, hour: night, areas: { tjarno: 1 }, summerOnly: true, notes: [] },
  },
  {
    kind: 'rising',
    tier: 'weak',
    category: 'robbery/person',
    placeType: null,
    area: null,
    followed: true,
    verdict: 'cannot_tell',
    reason: 'too_few',
    interval: [0.6, 3.9],
    q: 1,
    share: 0.002,
    smallestVisible: 5.2,
    sv: 'Personrån i hela kommunen: kan inte avgöras, för få. 8 anmälda rån mot väntade 5. Inte ens en femdubbling hade kunnat skiljas från slumpen.',
    en: 'Personal robberies in the whole municipality: cannot tell, too few. 8 reported robberies against 5 expected. Not even five times as many could have been told from chance.',
    title: { sv: 'Personrån i hela kommunen', en: 'Personal robberies in the whole municipality' },
    detail: { sv: 'följs enligt överenskommelsen 2026–2028', en: 'followed under the agreement 2026–2028' },
    recipe: { count: 8, expected: 5, hour: evening([4, 5]), areas: { centrum: 5, norrhamn: 3 }, notes: [] },
  },
  {
    kind: 'rising',
    tier: 'weak',
    category: 'theft/other-burglary',
    placeType: null,
    area: 'osternas',
    verdict: 'not_comparable',
    reason: 'code.ended',
    interval: null,
    q: null,
    share: 0.006,
    smallestVisible: null,
    sv: 'Inbrott i annat än bostad i Östernäs: inte jämförbart. Brottskod 0845 upphörde 2025. Ingen efterföljare är känd, så serien bryts där. Vi säger därför ingenting om ökning eller minskning.',
    en: 'Non-domestic burglaries in Östernäs: not comparable. Offence code 0845 ended in 2025. No successor is known, so the series breaks there. We therefore say nothing about a rise or fall.',
    title: { sv: 'Inbrott i annat än bostad i Östernäs', en: 'Non-domestic burglaries in Östernäs' },
    detail: { sv: 'brottskod 0845 upphörde 2025', en: 'offence code 0845 ended in 2025' },
    recipe: { count: 29, expected: null, hour: night, areas: { osternas: 1 }, notes: [] },
  },
];

/** The ten example problems in rank order. */
export const exampleProblems: readonly Problem[] = specs.map(({ recipe, share, ...given }, i) => {
  const evidence = exampleEvidence({ ...recipe, salt: i + 1 });
  const weights = [...(evidence.week ?? [])].map((weight, index) => ({ index, share: weight / evidence.timeKnown }));
  return {
    daypart: null,
    followed: false,
    reason: null,
    interval: null,
    q: null,
    smallestVisible: null,
    ...given,
    rank: i + 1,
    level: 0.95,
    count: recipe.count,
    expected: recipe.expected,
    ratio: recipe.expected === null ? null : recipe.count / recipe.expected,
    excess: recipe.expected === null ? null : recipe.count - recipe.expected,
    shareOfAll: share,
    where: [...evidence.areas]
      .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
      .slice(0, 5)
      .map(({ area, count, share }) => ({ area, count, share })),
    when: weights
      .sort((a, b) => b.share - a.share || a.index - b.index)
      .slice(0, 5)
      .map(({ index, share }) => ({ weekday: Math.floor(index / 24), hour: index % 24, share })),
    why: {
      volume: Math.min(1, recipe.count / 400),
      harm: null,
      change: recipe.expected === null ? 0 : Math.min(1, Math.abs(Math.log(recipe.count / recipe.expected))),
      concentration: 1 / Math.max(1, evidence.areas.length),
      rankStability: [0.87, 0.55, 0.31, 0.28, 0.24, 0.12, 0.1, 0.04, 0, 0][i] ?? 0,
    },
    evidence,
  };
});
