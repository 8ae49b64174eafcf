// A document of blocks as an editable copy (DOCX) with all that the PDF has: real headings, contents, tables with a repeated heading row, drawings
// with their text, numbered sections.
import { type Block, type BlockDocument, blockWords, printedMark } from '@samsyn/domain';
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentParts } from './block-pdf.ts';
import { type Drawings, docxBlocks, docxParagraph } from './docx-blocks.ts';
import { contentsHeading, docxLine, docxOptions, docxParting } from './docx-document.ts';
import { edge, hair, ink, ink2, ink3, line, mm, none, size, textWidth } from './docx-measures.ts';
import { svgPng } from './svg-png.ts';

export async function blockDocx(document: BlockDocument, parts: DocumentParts): Promise<Buffer> {
  const lang = document.lang ?? 'sv';
  const words = blockWords[lang];
  const drawings = await drawingsOf(document);
  const { closing } = document;
  const sections = document.sections.flatMap((section, i) => [
    heading(`${i + 1}  ${section.heading}`, section.newPage),
    ...docxBlocks(section.blocks, lang, drawings),
  ]);
  const contents = [
    new Paragraph({ style: contentsHeading, pageBreakBefore: true, children: [new TextRun(words.contents)] }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false, tabLeader: 'none' }),
  ];
  const file = new Document({
    // the typeface's own lines are loose
    ...docxOptions(lang, document.sheet ? { before: 160, after: 40 } : { before: 360, after: 120 }, 228),
    title: `${document.title}, ${document.subtitle[0] ?? ''}`,
    description: [document.summary.finding, document.summary.text].filter(Boolean).join(' '),
    numbering: {
      config: [
        {
          reference: 'dash',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', style: { paragraph: { indent: { left: 240, hanging: 240 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(document.sheet ? 18 : 26), bottom: mm(document.sheet ? 18 : 24), left: mm(23), right: mm(23) },
          },
          titlePage: true,
        },
        headers: { default: new Header({ children: [head(document, parts)] }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: foot(document, parts), first: foot(document, parts) },
        children: [
          ...cover(document, parts, drawings),
          ...(document.sheet ? [] : [...contents, ...(closing ? [small(closing, 160)] : [])]),
          ...sections,
          ...(document.sheet && closing ? [small(closing, 160)] : sections.at(-1) instanceof Table ? [docxParting()] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** Each drawing once, by its SVG. */
async function drawingsOf({ summary, sections }: BlockDocument): Promise<Drawings> {
  const blocks: Block[] = [...(summary.block ? [summary.block] : []), ...sections.flatMap((section) => section.blocks)];
  const svgs = new Set(blocks.flatMap((block) => (block.kind === 'figure' && block.svg !== null ? [block.svg] : [])));
  return new Map(await Promise.all([...svgs].map(async (svg) => [svg, await svgPng(svg)] as const)));
}

function cover(document: BlockDocument, parts: DocumentParts, drawings: Drawings): (Paragraph | Table)[] {
  const lang = document.lang ?? 'sv';
  const mark = printedMark(parts.mark, lang);
  const { summary, sheet = false } = document;
  return [
    atBothEnds([text(document.owner), text(parts.state, true)]),
    ...(mark.number ? [small(mark.number)] : []),
    ...(mark.secrecy ? [boxed(mark.secrecy, true), boxed(mark.noted ?? '', false)] : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: sheet ? { before: 200, after: 80 } : { before: 480, after: 160 },
      children: [new TextRun({ text: document.title, size: sheet ? size.sheetTitle : size.title, bold: true, color: ink })],
    }),
    ...document.subtitle.map(
      (said) => new Paragraph({ children: [new TextRun({ text: said, size: sheet ? size.body : size.lead, color: ink2 })] }),
    ),
    heading(blockWords[lang].inShort),
    ...(summary.finding
      ? [
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun({ text: summary.finding, bold: true, size: sheet ? size.sheetFinding : size.finding })],
          }),
        ]
      : []),
    ...(summary.text ? [docxParagraph(summary.text)] : []),
    ...(summary.block ? docxBlocks([summary.block], lang, drawings) : []),
  ];
}

/** A run of small print; `last` at the next stop of the line. */
const text = (said: string, last = false): TextRun => new TextRun({ text: last ? `\t${said}` : said, size: size.small, color: ink3 });
const small = (said: string, before = 0): Paragraph => new Paragraph({ spacing: { before }, children: [text(said)] });
const atBothEnds = (children: readonly ParagraphChild[], more: { readonly border?: object } = {}): Paragraph =>
  new Paragraph({ ...more, tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], children: [...children] });

function head(document: BlockDocument, parts: DocumentParts): Paragraph {
  const mark = printedMark(parts.mark, document.lang ?? 'sv');
  const left = [document.title, document.subtitle[0]].filter(Boolean).join(', ');
  const right = [parts.state, mark.number, mark.secrecyShort].filter(Boolean).join('. ');
  return atBothEnds([text(left), text(right, true)], { border: { bottom: { ...edge(6, hair), space: 4 } } });
}

function foot(document: BlockDocument, parts: DocumentParts): Footer {
  const words = blockWords[document.lang ?? 'sv'];
  const page = new TextRun({
    size: size.small,
    color: ink3,
    children: [`\t${words.page} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  const line = docxLine([text(document.demo ? words.demo : ''), text(parts.id, true), page], {
    border: { top: { ...edge(6, hair), space: 4 } },
  });
  return new Footer({ children: [line] });
}

const heading = (said: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, pageBreakBefore, children: [new TextRun(said)] });

function boxed(said: string, bold: boolean): Paragraph {
  const all = edge(12, ink);
  return new Paragraph({
    border: { top: bold ? all : none, bottom: bold ? none : all, left: all, right: all },
    spacing: { before: bold ? 160 : 0, ...line },
    children: [new TextRun({ text: said, bold, size: bold ? size.body : size.table })],
  });
}
