// For tests: what a tagged PDF must hold for whoever reads it with ears or fingers (PDF/UA-1, as far as a program can tell), as short lines, none
// when all is well. No validator of the standard could be had here; this looks at the same places.
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { contentsFaults } from './pdf-contents.ts';
import { contentOf } from './pdf-text.ts';

const name = (text: string) => PDFName.of(text);
const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '';

/** @param lang which language it must say that it is in; either when left out */
export async function structureFaults(bytes: Uint8Array, lang?: 'sv' | 'en'): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const faults: string[] = [];
  const must = (held: boolean, fault: string): void => void (held || faults.push(fault));
  must(catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked')) === PDFBool.True, 'not marked as tagged');
  must(
    textOf(catalog.lookup(name('Lang'))).match(/^(sv|en)/)?.[0] === (lang ?? textOf(catalog.lookup(name('Lang'))).slice(0, 2)),
    'no language',
  );
  must(catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.get(name('DisplayDocTitle')) === PDFBool.True, 'the title is not shown');
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString() : '';
  must(/pdfuaid:part[>="\s]*1/.test(xmp) && /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp), 'no PDF/UA mark or title in the metadata');
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return [...faults, 'no structure'];
  const tree = new Tree(root);
  faults.push(...tree.faults, ...(await contentsFaults(bytes)).faults);
  for (const [i, page] of document.getPages().entries()) {
    const annotations = page.node.lookupMaybe(name('Annots'), PDFArray);
    if (annotations && annotations.size() > 0) must(page.node.get(name('Tabs')) === name('S'), `page ${i + 1}: no tab order`);
    for (const link of linksIn(annotations)) {
      must(textOf(link.lookup(name('Contents'))) !== '', `page ${i + 1}: a link that does not say where to`);
      must(link.has(name('StructParent')), `page ${i + 1}: a link outside the structure`);
    }
    const content = contentOf(page.node.lookup(name('Contents')));
    for (const edge of ['Header', 'Footer'])
      must(
        new RegExp(`/Artifact\\s*<<[^>]*/Subtype\\s*/${edge}\\b`).test(content),
        `page ${i + 1}: its ${edge.toLowerCase()} is read aloud`,
      );
    const { unmarked, marks } = marksIn(content);
    must(unmarked === 0, `page ${i + 1}: ${unmarked} things painted outside every mark`);
    const known = tree.marks.get(page.ref.tag) ?? new Set();
    const lost = [...marks].filter((mark) => !known.has(mark)).length;
    must(lost === 0, `page ${i + 1}: ${lost} marks that the structure does not know`);
    must(ascending([...known]), `page ${i + 1}: read in another order than it is set`);
  }
  return faults;
}

const linksIn = (annotations: PDFArray | undefined): PDFDict[] =>
  (annotations?.asArray().map((_, i) => annotations.lookup(i)) ?? []).filter(
    (one): one is PDFDict => one instanceof PDFDict && one.get(name('Subtype')) === name('Link'),
  );

/** What may stand right under what, where the standard says so. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TR: ['TH', 'TD'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
};

/** What is set first is read first: Typst numbers the marks of a page as it sets them. */
const ascending = (marks: readonly number[]): boolean => marks.every((mark, i) => i === 0 || mark > (marks[i - 1] ?? -1));

/** Walks the structure once, in reading order. */
class Tree {
  readonly faults: string[] = [];
  /** by page: the marks of its content that stand in the structure */
  readonly marks = new Map<string, Set<number>>();
  readonly #roles: PDFDict | undefined;
  #heading = 0;
  #tops = 0;
  constructor(root: PDFDict) {
    this.#roles = root.lookupMaybe(name('RoleMap'), PDFDict);
    this.#kids(root, null);
    if (this.#heading === 0) this.faults.push('no heading');
    if (this.#tops > 1) this.faults.push(`${this.#tops} headings of the whole document`);
  }
  #role(element: PDFDict): string {
    const own = element.get(name('S'));
    const mapped = own instanceof PDFName ? this.#roles?.get(own) : undefined;
    return (mapped instanceof PDFName ? mapped : own)?.toString().slice(1) ?? '';
  }
  #children(element: PDFDict): PDFDict[] {
    const kids = element.lookup(name('K'));
    const all =
      kids instanceof PDFArray ? kids.asArray().map((one) => (one instanceof PDFRef ? element.context.lookup(one) : one)) : [kids];
    return all.filter((one): one is PDFDict => one instanceof PDFDict);
  }
  #kids(element: PDFDict, page: string | null): void {
    const own = element.get(name('Pg'));
    const here = own instanceof PDFRef ? own.tag : page;
    const kids = element.lookup(name('K'));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : [kids]) if (kid instanceof PDFNumber) this.#mark(here, kid.asNumber());
    for (const kid of this.#children(element)) {
      const mark = kid.get(name('MCID'));
      if (mark instanceof PDFNumber) {
        const other = kid.get(name('Pg'));
        this.#mark(other instanceof PDFRef ? other.tag : here, mark.asNumber());
      } else if (kid.get(name('Type')) !== name('OBJR')) this.#element(kid, here);
    }
  }
  #mark(page: string | null, mark: number): void {
    const known = this.marks.get(page ?? '') ?? new Set();
    this.marks.set(page ?? '', known.add(mark));
  }
  #element(element: PDFDict, page: string | null): void {
    const role = this.#role(element);
    const level = /^H([1-6])$/.exec(role)?.[1];
    if (level) {
      if (Number(level) > this.#heading + 1) this.faults.push(`a heading of level ${level} after one of level ${this.#heading}`);
      this.#heading = Number(level);
      if (level === '1') this.#tops++;
    }
    if ((role === 'Figure' || role === 'Formula') && !textOf(element.lookup(name('Alt')))) this.faults.push(`a ${role} without a text`);
    if (role === 'Table') this.#table(element);
    for (const kid of this.#children(element)) {
      const within = this.#role(kid);
      if (within !== '' && allowed[role]?.includes(within) === false) this.faults.push(`a ${within} right under a ${role}`);
    }
    this.#kids(element, page);
  }
  #table(table: PDFDict): void {
    const rows = this.#children(table).flatMap((kid) =>
      this.#role(kid) === 'TR' ? [kid] : this.#children(kid).filter((one) => this.#role(one) === 'TR'),
    );
    const cells = rows.map((row) => this.#children(row));
    const heads = cells.flat().filter((cell) => this.#role(cell) === 'TH');
    if (heads.length === 0) this.faults.push('a table without headers');
    if (heads.some((head) => !this.#scope(head))) this.faults.push('a table header that does not say whether it is a column’s or a row’s');
    if (new Set(cells.map((row) => row.reduce((sum, cell) => sum + this.#span(cell), 0))).size > 1)
      this.faults.push('a table with rows of unequal length');
  }
  #attributes(cell: PDFDict): PDFDict[] {
    const found = cell.lookup(name('A'));
    return (
      found instanceof PDFArray ? found.asArray().map((one) => (one instanceof PDFRef ? cell.context.lookup(one) : one)) : [found]
    ).filter((one): one is PDFDict => one instanceof PDFDict);
  }
  #scope = (cell: PDFDict): boolean => this.#attributes(cell).some((one) => one.has(name('Scope')));
  #span(cell: PDFDict): number {
    for (const one of this.#attributes(cell)) {
      const span = one.get(name('ColSpan'));
      if (span instanceof PDFNumber) return span.asNumber();
    }
    return 1;
  }
}

const paints = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** How much is painted outside every mark, and the numbered marks there are. */
function marksIn(content: string): { unmarked: number; marks: Set<number> } {
  // what stands in strings is no operator
  const words = content
    .replace(/\((?:\\[\s\S]|[^\\()])*\)/g, ' () ')
    .replace(/<<|>>/g, ' ')
    .replace(/<[0-9A-Fa-f\s]*>/g, ' <> ')
    .replace(/\[|\]/g, ' ')
    .split(/\s+/);
  const marks = new Set<number>();
  let depth = 0;
  let unmarked = 0;
  for (const [i, word] of words.entries()) {
    if (word === 'BDC' || word === 'BMC') depth++;
    else if (word === 'EMC') depth--;
    else if (word === '/MCID') marks.add(Number.parseInt(words[i + 1] ?? '', 10));
    else if (paints.has(word) && depth === 0) unmarked++;
  }
  return { unmarked, marks };
}
