// What problems are weighed by, and how much it takes for 1 to 5. Larger is always more important: 5 of cost is the cheapest.

/** In the order of the table. */
export const criterionKeys = ['volume', 'change', 'deviation', 'harm', 'signal', 'affected', 'worry', 'influence', 'cost'] as const;
export type CriterionKey = (typeof criterionKeys)[number];

/** Those that the frozen picture has a figure for. */
export const measuredKeys = ['volume', 'change', 'harm'] as const satisfies readonly CriterionKey[];

export interface Criterion {
  readonly key: CriterionKey;
  /** where 2, 3, 4 and 5 begin, for what is measured; null: judged */
  readonly bands: readonly number[] | null;
  /** what 1 … 5 mean, in the parties' own words; null: the standard ones */
  readonly anchors: readonly string[] | null;
}

/** Starting values: incidents a year, ratio to the expected, harm points a year. The parties change them before they are fixed. */
export const standardCriteria: readonly Criterion[] = criterionKeys.map((key) => ({
  key,
  bands: key === 'volume' ? [25, 50, 100, 200] : key === 'change' ? [0.8, 1.1, 1.3, 1.6] : key === 'harm' ? [100, 300, 1000, 3000] : null,
  anchors: null,
}));

/** 1 below the first band, 5 from the last on. */
export function scoreIn(bands: readonly number[], value: number): number {
  return 1 + bands.filter((band) => value >= band).length;
}

/** Deviation is seen beside other areas where the problem has one; as not every problem can be compared it is no score, and never 0. */
export function isScorable(key: CriterionKey): boolean {
  return key !== 'deviation';
}
