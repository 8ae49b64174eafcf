// What the problem finder answers: nodes with evidence, sure claims, a list to watch, and the headline total.
import type { NodeKey } from './leaf-cube.ts';

export type FinderVerdict = 'rise' | 'fall' | 'no_clear_change' | 'cannot_tell' | 'not_comparable';

/** Which family a node was judged in. `narrow` = narrower in place type or daypart than category × area. */
export type FinderFamily = 'found' | 'found_narrow_whole' | 'found_narrow' | 'followed';

export interface FinderOptions {
  /** nodes named before the window ended; judged in a family of their own, in this order */
  readonly followed?: readonly NodeKey[];
  /** back-years (1 = the year before the window) known to be abnormal: no part in expected counts or variance */
  readonly abnormalBackYears?: readonly number[];
  /** rows the list is filled up to with watch rows; 5 unless told */
  readonly listLength?: number;
}

export interface Finding {
  readonly category: number;
  readonly area: number;
  readonly placeType: number;
  readonly daypart: number;
  /** index into the finder's nodes, or −1 when the node has no comparable leaf */
  readonly node: number;
  /** window count over comparable leaves and months */
  readonly count: number;
  /** expected from history alone; null without reference */
  readonly expected: number | null;
  /** shared movement of town, category and area taken from outside the node (1 = none); z is against expected × movement */
  readonly movement: number;
  readonly ratio: number | null;
  /** 95 % interval of the ratio */
  readonly interval: readonly [number, number] | null;
  /** count − expected */
  readonly excess: number | null;
  /** log ratio shrunk towards 0, for ranking */
  readonly shrunkLogRatio: number | null;
  /** smallest total error budget at which the node would be claimed */
  readonly q: number | null;
  readonly z: number | null;
  /** |z| needed */
  readonly threshold: number | null;
  /** dispersion of months, and between-year standard deviation of the log rate */
  readonly phi: number;
  readonly sigma: number;
  /** relative variance of the expected count */
  readonly relativeVariance: number;
  /** smallest rise (ratio) that would have been claimed with 80 % power */
  readonly smallestVisible: number | null;
  readonly verdict: FinderVerdict;
  /** why a verdict is cannot_tell or not_comparable */
  readonly reason: 'no_reference' | 'too_few' | 'unclaimed' | 'months_missing' | null;
  readonly claimed: boolean;
  /** which budget claimed it: by what could be seen, or evenly over all nodes; null when not claimed */
  readonly claimedBy: 'visible' | 'even' | 'followed' | null;
  readonly family: FinderFamily;
  /** index in `problems` of the claim that explains a node which passed at first and no longer does */
  readonly explainedBy: number | null;
  /** index in `problems` of the claim this one stands inside ("ytterligare"), and the further ratio beyond it */
  readonly inside: number | null;
  readonly furtherRatio: number | null;
  readonly tier: 'sure' | 'possible' | 'weak' | null;
  /** one back-year only: the years' usual swing is assumed, not measured */
  readonly sigmaAssumed: boolean;
  /** share of the node's leaves' history that is comparable, 1 when nothing was dropped */
  readonly comparableShare: number;
}

export interface Headline {
  readonly count: number;
  readonly expected: number | null;
  readonly ratio: number | null;
  readonly interval: readonly [number, number] | null;
  /** everything moved: problems are measured against it */
  readonly moved: boolean;
}

/** Expected counts per month for charts, each year from the years before it alone, with a 95 % band for single months. */
export interface ExpectedMonths {
  /** index of the first month within the cube's months; the arrays run to the end of the window */
  readonly from: number;
  readonly expected: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Findings {
  readonly reference: { readonly kind: 'years' | 'siblings' | 'none'; readonly backYears: number };
  readonly nodes: number;
  readonly families: readonly { readonly name: FinderFamily; readonly size: number; readonly budget: number }[];
  /** .05 */
  readonly falseDiscoveryRate: number;
  readonly headline: Headline;
  /** sure claims by shrunken excess, then rows to watch up to the list's length */
  readonly problems: readonly Finding[];
  /** in the order of the options */
  readonly followed: readonly Finding[];
  /** any node, also when nothing is claimed about it */
  finding(key: NodeKey): Finding;
  /** expected per month of a node: the window and the back-years that have a year before them; null without reference */
  expectedMonths(key: NodeKey): ExpectedMonths | null;
}
