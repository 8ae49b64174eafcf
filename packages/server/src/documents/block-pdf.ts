// A document of blocks as a PDF: tagged (PDF/UA-1), A4, in the documents' own typeface.
import { type Block, type BlockDocument, blockWords, type Cell, type DocumentMark, printedMark, rightColumns } from '@samsyn/domain';
import { blockTypst } from './block-typst.ts';
import { typeset } from './typeset.ts';
import { verdictIcon, verdictInk } from './verdict-icons.ts';

export interface DocumentParts {
  readonly mark: DocumentMark;
  /** draft, finished or public copy, in words */
  readonly state: string;
  /** what the foot says beside the page: which edition this is */
  readonly id: string;
}

/** @throws Error when Typst cannot set it: a fault in the program */
export function blockPdf(document: BlockDocument, parts: DocumentParts): Buffer {
  const { block } = document.summary;
  const lang = document.lang ?? 'sv';
  const data = {
    ...document,
    ...parts,
    lang,
    sheet: document.sheet ?? false,
    words: blockWords[lang],
    mark: printedMark(parts.mark, lang),
    summary: { finding: '', ...document.summary, block: block && typesetBlock(block) },
    sections: document.sections.map(({ heading, blocks, newPage = false }) => ({ heading, newPage, blocks: blocks.map(typesetBlock) })),
  };
  return typeset(blockTypst, { data: JSON.stringify(data) });
}

function typesetCell(cell: Cell) {
  const { text, weak = false, sub = '', verdict } = typeof cell === 'string' ? { text: cell } : cell;
  return { text, weak, sub, verdict: verdict ? { ink: verdictInk[verdict], icon: verdictIcon(verdict, verdictInk[verdict]) } : null };
}

function typesetBlock(block: Block) {
  if (block.kind === 'signatures')
    return {
      ...block,
      of: block.of.map((one) => (typeof one === 'string' ? { name: one, under: [], signed: '' } : { signed: '', ...one })),
    };
  if (block.kind === 'figure') return { ...block, level: block.under ? 4 : 3, table: block.table && typesetTable(block.table) };
  if (block.kind === 'sub') return { ...block, level: block.under ? 4 : 3 };
  if (block.kind === 'topic')
    return { ...block, ink: verdictInk[block.verdict], icon: verdictIcon(block.verdict, verdictInk[block.verdict]) };
  return block.kind === 'table' ? typesetTable(block) : block;
}

function typesetTable(block: Extract<Block, { kind: 'table' }>) {
  return { ...block, right: rightColumns(block), rows: block.rows.map((row) => row.map(typesetCell)) };
}
