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
import { edge, hair, ink, ink2, ink3, line, mm, none, textWidth } from './docx-measures.ts';

// half points
const size = { title: 40, lead: 24, heading: 24, body: 21, table: 19, small: 18 };
const gutter = 800;
const small = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, size: size.small, color: ink3 })] });

export async function sheetDocx(document: SheetDocument): Promise<Buffer> {
  const before = [document.demo, document.id].filter(Boolean).join('   ');
  const [page, after = ''] = document.page.split('{n}');
  const [between = '', end = ''] = after.split('{t}');
  const file = new Document({
    title: `${document.title}, ${document.lead[0] ?? ''}`,
    creator: 'Samsyn',
    lastModifiedBy: 'Samsyn',
    description: document.kind,
    styles: {
      default: {
        document: {
          run: { font: 'Source Sans 3', size: size.body, color: ink, language: { value: document.lang === 'sv' ? 'sv-SE' : 'en-GB' } },
        },
        heading1: { run: { size: size.heading, bold: true, color: ink }, paragraph: { spacing: { before: 320, after: 100 } } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(26), bottom: mm(22), left: mm(23), right: mm(23) } },
        },
        headers: {
          default: new Header({ children: [small([document.owner, document.kind, document.number].filter(Boolean).join('   '))] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                border: { top: edge(6, hair!) },
                children: [
                  new TextRun({
                    size: size.small,
                    color: ink3,
                    children: [`${before}   ${page}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, end],
                  }),
                ],
              }),
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
            ...blocks.flatMap((block) => parts(block, mark === null ? 0 : gutter)),
          ]),
          ...document.notes.map(small),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function parts(block: SheetBlock, left: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ indent: { left }, spacing: { after: 120, ...line }, children: [new TextRun(block.text)] })];
    case 'aside':
      return [
        new Paragraph({
          indent: { left },
          spacing: { after: 120 },
          children: [new TextRun({ text: block.text, size: size.table, color: ink2 })],
        }),
      ];
    case 'decision': {
      const bar = { left: { ...edge(18, ink!), space: 8 } };
      const said = (run: TextRun): Paragraph =>
        new Paragraph({ indent: { left: left + 160 }, border: bar, spacing: line, children: [run] });
      return [
        said(new TextRun({ text: block.label, bold: true, size: size.table })),
        said(new TextRun(block.text)),
        ...(block.who === '' ? [] : [said(new TextRun({ text: block.who, size: size.table, color: ink2 }))]),
        new Paragraph({ spacing: { after: 60 } }),
      ];
    }
    case 'table':
      return [small(block.caption), tableOf(block), new Paragraph({ spacing: { after: 120 } })];
    case 'signatures':
      return block.of.flatMap(({ label, text }) => [
        new Paragraph({ spacing: { before: 640 }, border: { bottom: edge(6, ink!) } }),
        new Paragraph({ children: [new TextRun({ text: label, bold: true })] }),
        small(text),
      ]);
  }
}

function tableOf(block: Extract<SheetBlock, { kind: 'table' }>): Table {
  const whole = block.widths.reduce((a, b) => a + b, 0);
  const widths = block.widths.map((share) => Math.round((share / whole) * textWidth));
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, k) =>
          new TableCell({
            width: { size: widths[k] ?? 0, type: WidthType.DXA },
            borders: { top: head ? edge(12, ink!) : none, bottom: edge(6, head ? ink3! : hair!), left: none, right: none },
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
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}
