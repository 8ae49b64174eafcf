// A document of the council as an editable copy (DOCX): real headings with the § before them, real tables with a repeated heading row.
import type { SheetBlock, SheetDocument } from '@samsyn/domain';
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { docxLine, docxOptions, docxParting } from './docx-document.ts';
import { edge, hair, ink, ink2, ink3, line, mm, none, size as sizes, textWidth } from './docx-measures.ts';

const size = { ...sizes, title: 40, lead: 24 };
const gutter = 800;
const fine = (text: string): TextRun => new TextRun({ text, size: size.small, color: ink3 });
const small = (text: string): Paragraph => new Paragraph({ children: [fine(text)] });

export async function sheetDocx(document: SheetDocument): Promise<Buffer> {
  const [page, after = ''] = document.page.split('{n}');
  const [between = '', end = ''] = after.split('{t}');
  const file = new Document({
    ...docxOptions(document.lang, { before: 320, after: 100 }),
    title: `${document.title}, ${document.lead[0] ?? ''}`,
    description: document.kind,
    sections: [
      {
        properties: {
          page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(26), bottom: mm(22), left: mm(23), right: mm(23) } },
        },
        headers: {
          default: new Header({
            children: [docxLine([fine(document.owner), fine(`\t${document.kind}`), fine(`\t${document.number ?? ''}`)])],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              docxLine(
                [
                  fine(document.demo ?? ''),
                  fine(`\t${document.id}`),
                  new TextRun({
                    size: size.small,
                    color: ink3,
                    children: [`\t${page}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, end],
                  }),
                ],
                { border: { top: { ...edge(6, hair), space: 4 } } },
              ),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            spacing: { after: 120 },
            children: [new TextRun({ text: document.title, size: size.title, bold: true, color: ink })],
          }),
          ...document.lead.map((text) => new Paragraph({ children: [new TextRun({ text, size: size.lead, color: ink2 })] })),
          ...document.sections.flatMap(({ mark, heading, blocks }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              keepNext: true,
              ...(mark ? { tabStops: [{ type: 'left', position: gutter }] } : {}),
              children: [new TextRun(mark ? `${mark}\t${heading}` : heading)],
            }),
            ...blocks.flatMap((block, i) => parts(block, mark === null ? 0 : gutter, blocks[i - 1])),
          ]),
          ...(document.notes.length > 0
            ? document.notes.map(small)
            : document.sections.at(-1)?.blocks.at(-1)?.kind === 'table'
              ? [docxParting()]
              : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function parts(block: SheetBlock, left: number, above: SheetBlock | undefined): (Paragraph | Table)[] {
  // space under a table can only be had from the paragraph below
  const before = above?.kind === 'table' ? 160 : 0;
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ indent: { left }, spacing: { before, after: 120, ...line }, children: [new TextRun(block.text)] })];
    case 'aside':
      return [
        new Paragraph({
          indent: { left },
          spacing: { before, after: 120 },
          children: [new TextRun({ text: block.text, size: size.table, color: ink2 })],
        }),
      ];
    case 'decision': {
      const bar = { left: { ...edge(18, ink), space: 8 } };
      const runs = [
        new TextRun({ text: block.label, bold: true, size: size.table }),
        new TextRun(block.text),
        ...(block.who === '' ? [] : [new TextRun({ text: block.who, size: size.table, color: ink2 })]),
      ];
      return runs.map(
        (run, i) =>
          new Paragraph({
            indent: { left: left + 160 },
            border: bar,
            spacing: { ...line, ...(i === 0 ? { before } : {}), ...(i === runs.length - 1 ? { after: 240 } : {}) },
            children: [run],
          }),
      );
    }
    case 'table':
      return [new Paragraph({ keepNext: true, spacing: { before }, children: [fine(block.caption)] }), tableOf(block)];
    case 'signatures':
      return block.of.flatMap(({ label, text }) => [
        // the line to sign on is the name's own upper edge
        new Paragraph({
          keepNext: true,
          spacing: { before: 900 },
          border: { top: { ...edge(6, ink), space: 3 } },
          children: [new TextRun({ text: label, bold: true })],
        }),
        small(text),
      ]);
  }
}

function tableOf(block: Extract<SheetBlock, { kind: 'table' }>): Table {
  const whole = block.widths.reduce((a, b) => a + b, 0);
  const widths = block.widths.map((share) => Math.round((share / whole) * textWidth));
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (text, k) =>
          new TableCell({
            width: { size: widths[k] ?? 0, type: WidthType.DXA },
            borders: { top: head ? edge(12, ink) : none, bottom: edge(6, head ? ink3 : hair), left: none, right: none },
            margins: { top: 50, bottom: 50, left: k === 0 ? 0 : 80, right: 80 },
            children: [
              new Paragraph({
                children: [new TextRun({ text, bold: !head && k === 0, size: head ? size.small : size.table, color: head ? ink2 : ink })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}
