// How large and in which colours a document's drawings are made.
import type { ChartTheme } from '@samsyn/charts';

export interface ContentSizes {
  readonly theme: ChartTheme;
  readonly chart: number;
  readonly chartHeight: number;
  readonly week: number;
  /** how few places hold it */
  readonly curve: { readonly width: number; readonly height: number };
  readonly map: number;
  /** width and height of the map of one problem: of its cells, else of its areas */
  readonly place: Readonly<Record<'cells' | 'areas', readonly [number, number]>>;
  /** how many areas a table names before the others stand together */
  readonly areas: number;
  /** width of the second drawing of each figure, for a phone */
  readonly narrow?: number;
  readonly dot: { readonly width: number; readonly height: number };
}
