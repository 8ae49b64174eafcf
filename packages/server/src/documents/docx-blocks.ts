// The blocks of a document as the paragraphs, tables and pictures of a word processor.
import { type Block, blockWords, type Lang, type Signer } from '@samsyn/domain';
import { HeadingLevel, ImageRun, LineRuleType, Paragraph, type Table, TextRun } from 'docx';
import { docxParting } from './docx-document.ts';
import { edge, ink, ink2, ink3, line, size, textWidth } from './docx-measures.ts';
import { docxTable } from './docx-table.ts';
import type { DrawnPng } from './svg-png.ts';
import { verdictInk } from './verdict-icons.ts';

export type Drawings = ReadonlyMap<string, DrawnPng>;

/** A step of headings below the section's; `ruled` has the line that a figure begins with. */
export const docxHeading = (text: string, { under = false, ruled = false, barred = false } = {}): Paragraph =>
  new Paragraph({
    heading: under ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
    keepNext: true,
    keepLines: true,
    spacing: { before: ruled ? 280 : 220, after: 60 },
    ...(barred ? { border: { left: { ...edge(18, ink), space: 8 } } } : ruled ? { border: { top: { ...edge(12, ink), space: 4 } } } : {}),
    children: [new TextRun(text)],
  });

export const docxParagraph = (text: string, { color = ink, keepNext = false, size: own = size.body, before = 0 } = {}): Paragraph =>
  new Paragraph({ keepNext, spacing: { before, after: 120, ...line }, children: [new TextRun({ text, color, size: own })] });

/** Above what follows a table: space can only be had from the paragraph below. */
const underTable = 180;
const endsInTable = (block: Block | undefined): boolean =>
  block?.kind === 'table' || (block?.kind === 'figure' && block.table !== null && block.source === '');

/** One after the other. A word processor makes one table of two that nothing parts. */
export function docxBlocks(blocks: readonly Block[], lang: Lang, drawings: Drawings): (Paragraph | Table)[] {
  return blocks.flatMap((block, i) => {
    const [above, before] = [blocks[i - 1], endsInTable(blocks[i - 1]) ? underTable : 0];
    return [...(endsInTable(above) && block.kind === 'table' ? [docxParting()] : []), ...docxBlock(block, before, lang, drawings)];
  });
}

/** @param before the least space above it */
function docxBlock(block: Block, before: number, lang: Lang, drawings: Drawings): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [docxParagraph(block.text, { before })];
    case 'note':
      return [docxParagraph(block.text, { color: ink2, before })];
    case 'list':
      return listParts(block, before);
    case 'table':
      return [docxTable(block, lang, false)];
    case 'figure':
      return figureParts(block, lang, drawings);
    case 'fill':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before },
          children: [new TextRun({ text: block.label, size: size.table, color: ink2 })],
        }),
        // lines that look alike are one box to a word processor: the one between them is said too
        ...Array.from(
          { length: block.lines },
          (_, i) =>
            new Paragraph({
              border: { bottom: edge(6, ink3), between: edge(6, ink3) },
              spacing: { line: 440, lineRule: LineRuleType.EXACT, ...(i === block.lines - 1 ? { after: 240 } : {}) },
            }),
        ),
      ];
    case 'signatures':
      return block.of
        .map((one) => (typeof one === 'string' ? { name: one, under: [] } : one))
        .flatMap(({ name, under, signed }: Exclude<Signer, string>) => [
          // the line to sign on is the name's own upper edge
          new Paragraph({
            keepNext: true,
            spacing: { before: 960 },
            border: { top: { ...edge(6, ink), space: 3 } },
            children: [new TextRun({ text: name, bold: true })],
          }),
          ...under.map((text) => new Paragraph({ keepNext: true, children: [new TextRun({ text, size: size.table, color: ink2 })] })),
          docxParagraph(signed ?? blockWords[lang].sign, { color: ink2 }),
        ]);
    case 'sub':
      return [docxHeading(block.text, { under: block.under ?? false })];
    case 'texts':
      return block.parts.flatMap(({ title, lines }) => [docxHeading(title, { under: true }), ...textLines(lines)]);
    case 'topic':
      return topicParts(block);
    case 'goal':
      return [
        docxHeading(block.heading, { barred: true }),
        new Paragraph({
          border: { left: { ...edge(18, ink), space: 8 } },
          spacing: { after: 120, ...line },
          children: [new TextRun(block.text)],
        }),
      ];
  }
}

/** One line is a text, more are a list. */
function textLines(lines: readonly string[]): Paragraph[] {
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? [docxParagraph(only)] : listParts({ kind: 'list', items: lines }, 0);
}

function listParts({ items, numbers }: Extract<Block, { kind: 'list' }>, above: number): Paragraph[] {
  return items.map((text, i) => {
    const number = numbers?.[i];
    const spacing = { before: i === 0 ? above : 0, after: 60 };
    return number === undefined
      ? new Paragraph({ numbering: { reference: 'dash', level: 0 }, spacing, children: [new TextRun(text)] })
      : // numbers of their own, with gaps: a word processor would count them anew
        new Paragraph({ indent: { left: 360, hanging: 360 }, spacing, children: [new TextRun(`${number}.\t${text}`)] });
  });
}

function topicParts({ text, verdict, word, beside, sentence }: Extract<Block, { kind: 'topic' }>): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      spacing: { before: 420, after: 80 },
      border: { top: { ...edge(12, ink), space: 5 } },
      children: [new TextRun({ text, size: size.topic })],
    }),
    new Paragraph({
      keepNext: true,
      spacing: { after: 120 },
      children: [
        new TextRun({ text: word, bold: true, color: verdictInk[verdict].slice(1) }),
        new TextRun({ text: `\u2003${beside}`, color: ink2 }),
      ],
    }),
    docxParagraph(sentence, { keepNext: true }),
  ];
}

/** What stands beside a drawing on the printed page stands beneath it here, and is as narrow. */
const sideShare = 0.6;

/** The drawing with its words, then the table that says the same, and its source. */
function figureParts(block: Extract<Block, { kind: 'figure' }>, lang: Lang, drawings: Drawings): (Paragraph | Table)[] {
  const drawn = block.svg === null ? undefined : drawings.get(block.svg);
  return [
    docxHeading(block.title, { under: block.under ?? false, ruled: true }),
    ...(block.notes.length > 0 ? [docxParagraph(block.notes.join(' '), { keepNext: true, size: size.table })] : []),
    ...(drawn ? [picture(drawn, block)] : []),
    ...(block.table ? [docxTable(block.table, lang, block.source !== '', drawn && block.side ? sideShare : 1)] : []),
    ...(block.source
      ? [
          new Paragraph({
            spacing: { before: 80, after: 160 },
            children: [new TextRun({ text: block.source, size: size.small, color: ink3 })],
          }),
        ]
      : []),
  ];
}

function picture({ data, width, height }: DrawnPng, { alt, title, wide = 1, side = false }: Extract<Block, { kind: 'figure' }>): Paragraph {
  // twentieths of a point to px at 96 to the inch
  const across = (textWidth / 15) * (side ? Math.max(wide, sideShare) : wide);
  return new Paragraph({
    keepNext: true,
    // less than a line's own height would cut the picture off
    spacing: { before: 40, after: 80, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: across, height: (across * height) / width },
        altText: { name: title, title, description: alt || title },
      }),
    ],
  });
}
