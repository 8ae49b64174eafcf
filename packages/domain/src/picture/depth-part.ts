// A part of what a document tells of one problem: words, or a table with its source.
import type { Cell } from '../records/block-document.ts';

export interface DepthPart {
  readonly key: 'facilities' | 'repeats' | 'spread' | 'why' | 'change' | 'explains' | 'unseen' | 'beside' | 'peers' | 'notes' | 'partners';
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: PartTable | null;
  /** source, period and n; '' where the part counts nothing of its own */
  readonly source: string;
}

export interface PartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** shares of the width; the first column and the others alike when nothing is said */
  readonly widths?: readonly number[];
}
