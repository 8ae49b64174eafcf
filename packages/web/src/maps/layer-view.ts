// What every layer gives the page: one sentence, how it was found, what is drawn, what the colours mean, and the same as tables.

import type { MapRow } from './MapTable.tsx';
import type { MapFigure } from './map-figure.ts';

export interface LayerView {
  readonly finding: string;
  readonly how: readonly string[];
  readonly figure: MapFigure;
  readonly key: { readonly title: string; readonly hatched: string; readonly digits?: number };
  readonly tables: readonly {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly MapRow[];
    readonly note?: string;
  }[];
  /** whole months, for the source line */
  readonly period: { readonly from: string; readonly to: string };
  /** how many incidents it rests on; null where that would tell what is hidden */
  readonly n: number | null;
}
