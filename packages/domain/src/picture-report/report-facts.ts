// What a report on a frozen picture is written from: the picture as its reader sees it, and what stands beside it in the municipality.
import type { CauseSide } from '../causes/cause-order.ts';
import type { CauseState } from '../causes/judge-cause.ts';
import type { PeerBand } from '../peer/peer-band.ts';
import type { Picture } from '../picture/picture.ts';
import type { PictureComparison } from '../picture/picture-comparison.ts';
import type { ProblemBeside } from '../picture/problem-beside.ts';
import type { HarmTable } from '../prioritising/harm-weights.ts';
import type { Block } from '../records/block-document.ts';

/** A sheet for the week, the four-month and the yearly situation picture, and the copy for everyone. */
export const reportVariants = ['weekly', 'tertial', 'annual', 'public'] as const;
export type ReportVariant = (typeof reportVariants)[number];

type Table = Extract<Block, { readonly kind: 'table' }>;

export interface ReportExposure {
  readonly kind: string;
  readonly value: number;
  /** null = not said */
  readonly year: number | null;
  readonly source: string;
}

export interface ReportFacts {
  readonly variant: ReportVariant;
  /** whole or a copy, with explanations and annotations where its reader may have them */
  readonly picture: Picture;
  readonly name: string | null;
  /** the day it was frozen, ISO 8601 */
  readonly frozen: string;
  readonly municipality: string;
  /** of the whole municipality, and inhabitants by area where known */
  readonly exposures: readonly ReportExposure[];
  readonly inhabitants: { readonly whole: ReportExposure; readonly byArea: ReadonlyMap<string, number> } | null;
  /** how many there are in the register, by kind of place */
  readonly facilities: readonly { readonly placeType: string; readonly n: number }[];
  /** what stands beside each problem, by rank */
  readonly beside: ReadonlyMap<number, ProblemBeside>;
  /** of the kinds of offence on the first level: where the municipality lies among those of its group */
  readonly peers: readonly { readonly category: string; readonly band: PeerBand }[];
  /** against the picture frozen before it; null when there is none, and in a public copy */
  readonly since: PictureComparison | null;
  /** of the picture's findings that are in the register; null where the reader may not have them */
  readonly causes: readonly ReportCauses[] | null;
  readonly priorities:
    | readonly { readonly place: number; readonly number: number; readonly name: string; readonly decidedOn: string }[]
    | null;
  readonly harm: HarmTable;
  readonly drawings: {
    readonly map: Block | null;
    /** by rank */
    readonly months: ReadonlyMap<number, Block>;
    readonly weeks: ReadonlyMap<number, Block>;
    /** how few places hold a problem: the curve, and what the fullest hold */
    readonly spreads: ReadonlyMap<number, { readonly svg: string; readonly alt: string; readonly table: Table }>;
    /** the cells of a problem on their map */
    readonly cells: ReadonlyMap<number, Block>;
    /** the areas of a problem, with their map where no cells have one */
    readonly areas: ReadonlyMap<number, Block>;
  };
  /** who took it out and why, for its foot */
  readonly taken: string | null;
}

export interface ReportCauses {
  readonly rank: number;
  readonly number: number;
  readonly name: string;
  readonly causes: readonly { readonly side: CauseSide; readonly statement: string; readonly state: CauseState }[];
}
