// A document of text, lists and tables, without any layout: the same blocks become a PDF and an editable copy.
import type { Lang } from '../fault.ts';
import type { Verdict } from '../picture/picture.ts';

export type Cell =
  | string
  | {
      readonly text: string;
      /** weaker than it should be: amber, with its icon and word */
      readonly weak?: boolean;
      /** a second, smaller line */
      readonly sub?: string;
      /** the text is a verdict: in its colour, with its icon */
      readonly verdict?: Verdict;
    };

/** Who signs: a function, and under it what else is printed. */
export type Signer =
  | string
  | {
      readonly name: string;
      readonly under: readonly string[];
      /** how and when it was signed, where that has happened: nothing is then left to fill in */
      readonly signed?: string;
    };

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      /** numbers of their own instead of dashes, one for each */
      readonly numbers?: readonly number[];
    }
  | {
      readonly kind: 'table';
      /** what the table shows, for whoever cannot see it */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** shares of the width */
      readonly widths: readonly number[];
      /** columns of figures, set right; those of whole numbers when nothing is said */
      readonly right?: readonly boolean[];
      /** many narrow columns: smaller, closer */
      readonly dense?: boolean;
    }
  /** a drawing with its words; the table says the same to whoever cannot see it */
  | {
      readonly kind: 'figure';
      readonly title: string;
      /** null: there is nothing to draw, and `notes` says why */
      readonly svg: string | null;
      /** share of the text's width that the drawing takes; all of it when nothing is said */
      readonly wide?: number;
      /** the table stands beside the drawing where the page can hold both */
      readonly side?: boolean;
      readonly alt: string;
      readonly table: Extract<Block, { readonly kind: 'table' }> | null;
      readonly notes: readonly string[];
      readonly source: string;
      /** stands under a topic, a step below its heading */
      readonly under?: boolean;
    }
  /** to be filled by hand: a label and so many empty lines */
  | { readonly kind: 'fill'; readonly label: string; readonly lines: number }
  | { readonly kind: 'signatures'; readonly of: readonly Signer[] }
  /** a heading inside the section */
  | {
      readonly kind: 'sub';
      readonly text: string;
      /** stands under a topic */
      readonly under?: boolean;
    }
  /** what the rest of a page is about */
  | {
      readonly kind: 'topic';
      readonly text: string;
      readonly verdict: Verdict;
      /** the verdict's word, and what is said beside it */
      readonly word: string;
      readonly beside: string;
      /** what is said of it first, never parted from its heading */
      readonly sentence: string;
    }
  /** short texts, each under its own heading: two beside each other where the page is wide enough */
  | { readonly kind: 'texts'; readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[] }
  /** what is to be reached, behind a bar */
  | { readonly kind: 'goal'; readonly heading: string; readonly text: string }
  | { readonly kind: 'note'; readonly text: string };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** describes protection so closely that a public copy may leave it out (18 kap. 8 § OSL) */
  readonly protective?: boolean;
  /** begins on a page of its own */
  readonly newPage?: boolean;
}

export interface BlockDocument {
  /** Swedish when nothing is said */
  readonly lang?: Lang;
  readonly title: string;
  readonly subtitle: readonly string[];
  /** whose document it is, top left on the cover */
  readonly owner: string;
  /** in short, on the cover */
  readonly summary: {
    /** what was found, in a sentence: larger, before the rest */
    readonly finding?: string;
    readonly text: string;
    readonly block: Block | null;
  };
  readonly sections: readonly Section[];
  readonly closing: string;
  readonly demo: boolean;
  /** one page: no contents, and the sections follow what is in short */
  readonly sheet?: boolean;
}

export const signerName = (signer: Signer): string => (typeof signer === 'string' ? signer : signer.name);
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** Which columns are set right: as the table says, else those of whole numbers. The first names its row. */
export function rightColumns({ head, rows, right }: Extract<Block, { readonly kind: 'table' }>): readonly boolean[] {
  return right ?? head.map((_, k) => k > 0 && rows.every((row) => /^[\d\u00a0]*$/.test(cellText(row[k] ?? ''))));
}

/** A public copy: what describes protection is left out, and that is said where it stood. */
export function withoutProtective(document: BlockDocument): BlockDocument {
  const left = { kind: 'note', text: 'Avsnittet är utelämnat i den offentliga kopian (18 kap. 8 § OSL).' } as const;
  return {
    ...document,
    subtitle: [
      ...document.subtitle,
      `Offentlig kopia av ${document.title}. Sekretessbelagda delar är borttagna. Borttagna delar är markerade.`,
    ],
    sections: document.sections.map((section) => (section.protective ? { heading: section.heading, blocks: [left] } : section)),
  };
}
