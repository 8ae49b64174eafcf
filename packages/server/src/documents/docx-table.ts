// A table of a document of blocks in a word processor: a repeated heading row, figures set right, rows that never split.
import { type Block, blockWords, type Cell, type Lang, rightColumns } from '@samsyn/domain';
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { edge, hair, ink, ink2, ink3, none, size, textWidth, warn } from './docx-measures.ts';
import { verdictInk } from './verdict-icons.ts';

/** A table of so many rows stays on one page. */
const togetherRows = 14;
const right = AlignmentType.RIGHT;

/**
 * @param follows whether what stands under the table belongs to it
 * @param share of the text's width that it takes
 */
export function docxTable(block: Extract<Block, { kind: 'table' }>, lang: Lang, follows: boolean, share = 1): Table {
  const whole = block.widths.reduce((a, b) => a + b, 0);
  const wide = Math.round(textWidth * share);
  const widths = block.widths.map((part) => Math.round((part / whole) * wide));
  const figures = rightColumns(block);
  const together = block.rows.length <= togetherRows;
  const { dense = false } = block;
  const beside = dense ? 20 : 80;
  const cellOf = (children: Paragraph[], k: number, bottom: ReturnType<typeof edge>, top: ReturnType<typeof edge> | typeof none) =>
    new TableCell({
      width: { size: widths[k] ?? 0, type: WidthType.DXA },
      borders: { top, bottom, left: none, right: none },
      margins: { top: 36, bottom: 36, left: k === 0 ? 0 : beside, right: k === widths.length - 1 ? 0 : beside },
      children,
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((text, k) =>
      cellOf(
        [
          new Paragraph({
            keepNext: true,
            ...(figures[k] ? { alignment: right } : {}),
            children: [new TextRun({ text, size: dense ? size.dense : size.small, color: ink2 })],
          }),
        ],
        k,
        edge(6, ink3),
        edge(12, ink),
      ),
    ),
  });
  const rows = block.rows.map((row, i) => {
    const keepNext = together && (follows || i < block.rows.length - 1);
    return new TableRow({
      cantSplit: true,
      children: row.map((cell, k) =>
        cellOf(cellParagraphs(cell, { first: k === 0, figure: figures[k] ?? false, keepNext, dense }, lang), k, edge(6, hair), none),
      ),
    });
  });
  return new Table({
    width: { size: wide, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    alignment: AlignmentType.LEFT,
    rows: [head, ...rows],
  });
}

interface Setting {
  readonly first: boolean;
  readonly figure: boolean;
  readonly keepNext: boolean;
  readonly dense: boolean;
}

function cellParagraphs(cell: Cell, { first, figure, keepNext, dense }: Setting, lang: Lang): Paragraph[] {
  const { text, weak = false, sub = '', verdict } = typeof cell === 'string' ? { text: cell } : cell;
  const colour = verdict ? verdictInk[verdict].slice(1) : weak ? warn : null;
  const own = dense ? size.dense : size.table;
  const run = colour
    ? new TextRun({ text: weak ? `${blockWords[lang].review}: ${text}` : text, bold: true, color: colour, size: own })
    : new TextRun({ text, bold: first, size: own });
  const set = { keepNext, ...(figure ? { alignment: right } : {}) };
  return [
    new Paragraph({ ...set, children: [run] }),
    ...(sub ? [new Paragraph({ ...set, children: [new TextRun({ text: sub, size: size.small, color: ink3 })] })] : []),
  ];
}
