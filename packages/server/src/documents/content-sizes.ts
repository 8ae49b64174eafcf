// How large and in which colours a document's drawings are made.
import type { ChartTheme } from '@samsyn/charts';

export interface ContentSizes {
  readonly theme: ChartTheme;
  readonly chart: number;
  readonly chartHeight: number;
  readonly week: number;
  readonly map: number;
  /** how many areas a table names before the others stand together */
  readonly areas: number;
  /** width of the second drawing of each figure, for a phone */
  readonly narrow?: number;
  readonly dot: { readonly width: number; readonly height: number };
}
