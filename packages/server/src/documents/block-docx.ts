// A document of blocks as an editable copy (DOCX): real headings, real tables with a repeated heading row, numbered sections.
import { type Block, type BlockDocument, blockWords, type Cell, type Lang, printedMark, type Signer } from '@samsyn/domain';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
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
import type { DocumentParts } from './block-pdf.ts';
import { edge, hair, ink, ink2, ink3, line, mm, none, textWidth } from './docx-measures.ts';
import { verdictInk } from './verdict-icons.ts';

const warn = '7A5200';
// half points
const size = { title: 51, lead: 25, heading: 24, body: 21, table: 19, small: 18 };

export async function blockDocx(document: BlockDocument, parts: DocumentParts): Promise<Buffer> {
  const lang = document.lang ?? 'sv';
  const words = blockWords[lang];
  const mark = printedMark(parts.mark, lang);
  const small = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, size: size.small, color: ink3 })] });
  const cover = [
    small([document.owner, parts.state].filter(Boolean).join('. ')),
    ...(mark.number ? [small(mark.number)] : []),
    ...(mark.secrecy ? [boxed(mark.secrecy, true), boxed(mark.noted ?? '', false)] : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 480, after: 160 },
      children: [new TextRun({ text: document.title, size: size.title, bold: true, color: ink })],
    }),
    ...document.subtitle.map((text) => new Paragraph({ children: [new TextRun({ text, size: size.lead, color: ink2 })] })),
    heading(words.inShort),
    paragraph(document.summary.text),
    ...(document.summary.block ? blockParts(document.summary.block, lang) : []),
  ];
  const sections = document.sections.flatMap((section, i) => [
    heading(`${i + 1}  ${section.heading}`),
    ...section.blocks.flatMap((block) => blockParts(block, lang)),
  ]);
  const file = new Document({
    title: `${document.title}, ${document.subtitle[0] ?? ''}`,
    creator: 'Samsyn',
    lastModifiedBy: 'Samsyn',
    description: document.summary.text,
    numbering: {
      config: [
        {
          reference: 'dash',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              style: { paragraph: { indent: { left: 240, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    styles: {
      default: {
        document: { run: { font: 'Source Sans 3', size: size.body, color: ink, language: { value: lang === 'sv' ? 'sv-SE' : 'en-GB' } } },
        heading1: { run: { size: size.heading, bold: true, color: ink }, paragraph: { spacing: { before: 360, after: 120 } } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(26), bottom: mm(24), left: mm(23), right: mm(23) } },
        },
        headers: {
          default: new Header({ children: [small([document.title, mark.number, mark.secrecyShort].filter(Boolean).join('   '))] }),
        },
        footers: { default: new Footer({ children: [foot(document, parts)] }) },
        children: [...cover, ...sections, small(document.closing)],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function foot(document: BlockDocument, parts: DocumentParts): Paragraph {
  const words = blockWords[document.lang ?? 'sv'];
  const before = [document.demo ? words.demo : '', parts.id].filter(Boolean).join('   ');
  return new Paragraph({
    border: { top: edge(6, hair) },
    children: [
      new TextRun({
        size: size.small,
        color: ink3,
        children: [`${before}   ${words.page} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
      }),
    ],
  });
}

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(text)] });
const inner = (text: string, barred = false): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 200, after: 60 },
    ...(barred ? { border: { left: { ...edge(18, ink), space: 8 } } } : {}),
    children: [new TextRun({ text, bold: true, size: 22, color: ink })],
  });
const paragraph = (text: string, color = ink): Paragraph =>
  new Paragraph({ spacing: { after: 120, ...line }, children: [new TextRun({ text, color })] });

function boxed(text: string, bold: boolean): Paragraph {
  const all = edge(12, ink);
  return new Paragraph({
    border: { top: bold ? all : none, bottom: bold ? none : all, left: all, right: all },
    spacing: { before: bold ? 160 : 0 },
    children: [new TextRun({ text, bold, size: bold ? size.body : size.table })],
  });
}

function blockParts(block: Block, lang: Lang): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(block.text)];
    case 'note':
      return [paragraph(block.text, ink2)];
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ numbering: { reference: 'dash', level: 0 }, spacing: { after: 60 }, children: [new TextRun(text)] }),
      );
    case 'table':
      return [tableOf(block, lang), new Paragraph({ spacing: { after: 120 } })];
    case 'figure':
      // a word processor gets the table, which says the same as the drawing, and the words around it
      return [
        inner(block.title),
        ...block.notes.map((text) => paragraph(text)),
        ...(block.table ? [tableOf(block.table, lang), new Paragraph({ spacing: { after: 60 } })] : []),
        ...(block.source
          ? [new Paragraph({ spacing: { after: 160 }, children: [new TextRun({ text: block.source, size: size.small, color: ink3 })] })]
          : []),
      ];
    case 'fill':
      return [
        new Paragraph({ keepNext: true, children: [new TextRun({ text: block.label, size: size.table, color: ink2 })] }),
        // lines that look alike are one box to a word processor: the one between them is said too
        ...Array.from(
          { length: block.lines },
          () =>
            new Paragraph({
              border: { bottom: edge(6, ink3), between: edge(6, ink3) },
              spacing: { line: 440, lineRule: LineRuleType.EXACT },
            }),
        ),
        new Paragraph({}),
      ];
    case 'signatures':
      return block.of
        .map((one) => (typeof one === 'string' ? { name: one, under: [] } : one))
        .flatMap(({ name, under, signed }: Exclude<Signer, string>) => [
          new Paragraph({ spacing: { before: 720 }, border: { bottom: edge(6, ink) } }),
          new Paragraph({ children: [new TextRun({ text: name, bold: true })] }),
          ...under.map((text) => new Paragraph({ children: [new TextRun({ text, size: size.table, color: ink2 })] })),
          paragraph(signed ?? blockWords[lang].sign, ink2),
        ]);
    case 'sub':
      return [inner(block.text)];
    case 'goal':
      return [
        inner(block.heading, true),
        new Paragraph({
          border: { left: { ...edge(18, ink), space: 8 } },
          spacing: { after: 120, ...line },
          children: [new TextRun(block.text)],
        }),
      ];
  }
}

function tableOf(block: Extract<Block, { kind: 'table' }>, lang: Lang): Table {
  const whole = block.widths.reduce((a, b) => a + b, 0);
  const widths = block.widths.map((share) => Math.round((share / whole) * textWidth));
  const cellOf = (children: Paragraph[], k: number, bottom: ReturnType<typeof edge>, top: ReturnType<typeof edge> | typeof none) =>
    new TableCell({
      width: { size: widths[k] ?? 0, type: WidthType.DXA },
      borders: { top, bottom, left: none, right: none },
      margins: { top: 60, bottom: 60, left: k === 0 ? 0 : 80, right: 80 },
      children,
    });
  const head = new TableRow({
    tableHeader: true,
    children: block.head.map((text, k) =>
      cellOf([new Paragraph({ children: [new TextRun({ text, size: size.small, color: ink2 })] })], k, edge(6, ink3), edge(12, ink)),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, k) => cellOf(cellParagraphs(cell, k === 0, lang), k, edge(6, hair), none)),
      }),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    rows: [head, ...rows],
  });
}

function cellParagraphs(cell: Cell, first: boolean, lang: Lang): Paragraph[] {
  const { text, weak = false, sub = '', verdict } = typeof cell === 'string' ? { text: cell } : cell;
  const colour = verdict ? verdictInk[verdict].slice(1) : weak ? warn : null;
  const run = colour
    ? new TextRun({ text: weak ? `${blockWords[lang].review}: ${text}` : text, bold: true, color: colour, size: size.table })
    : new TextRun({ text, bold: first, size: size.table });
  return [
    new Paragraph({ children: [run] }),
    ...(sub ? [new Paragraph({ children: [new TextRun({ text: sub, size: size.small, color: ink3 })] })] : []),
  ];
}
