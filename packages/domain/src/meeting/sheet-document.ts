// A document of the council without any layout: minutes and meeting papers. A section can carry its § in the margin. The same becomes a
// tagged PDF and an editable copy.
import type { Lang } from '../fault.ts';

export type SheetBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** a decision behind its bar, with who answers and by when */
  | { readonly kind: 'decision'; readonly label: string; readonly text: string; readonly who: string }
  /** dissent, recusal, what has been left out */
  | { readonly kind: 'aside'; readonly text: string }
  | {
      readonly kind: 'table';
      /** what the table shows */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** shares of the width */
      readonly widths: readonly number[];
    }
  | { readonly kind: 'signatures'; readonly of: readonly { readonly label: string; readonly text: string }[] };

export interface SheetSection {
  /** "§ 42" in the margin, or nothing */
  readonly mark: string | null;
  readonly heading: string;
  readonly blocks: readonly SheetBlock[];
}

export interface SheetDocument {
  readonly lang: Lang;
  readonly title: string;
  readonly lead: readonly string[];
  /** top of every page: whose it is, what it is */
  readonly owner: string;
  readonly kind: string;
  readonly number: string | null;
  readonly secrecy: string | null;
  readonly sections: readonly SheetSection[];
  /** last, in small: how it can be checked, what has been left out */
  readonly notes: readonly string[];
  /** foot of every page */
  readonly id: string;
  readonly demo: string | null;
  readonly page: string;
}
