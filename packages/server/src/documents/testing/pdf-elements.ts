// For tests: a tagged PDF as it is read aloud: its elements in order, with what each says and the page it stands on.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { markedText } from './pdf-text.ts';

export interface PdfElement {
  readonly role: string;
  /** from 1; that of its first words */
  readonly page: number;
  readonly text: string;
  /** the page that it leads to, of a link */
  readonly leadsTo: number | null;
}

/** @param roles those to tell, headings as H1 to H6 */
export async function pdfElements(bytes: Uint8Array, roles: readonly string[]): Promise<PdfElement[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const text = markedText(document);
  const pages = document.getPages().map(({ ref }) => ref.tag);
  const pageOf = (ref: PDFObject | undefined): number => (ref instanceof PDFRef ? pages.indexOf(ref.tag) + 1 : 0);
  const get = (dict: PDFDict, key: string) => dict.get(PDFName.of(key));
  const found: PdfElement[] = [];

  /** What it says, and notes its elements on the way; a page of its own is handed down. */
  const read = (element: PDFDict, inherited: PDFObject | undefined): { text: string; page: number; leadsTo: number | null } => {
    const page = get(element, 'Pg') ?? inherited;
    const role = get(element, 'S')?.toString().slice(1) ?? '';
    const at = found.length;
    const parts: string[] = [];
    let first = 0;
    let leadsTo: number | null = null;
    const mark = (of: PDFObject | undefined, number: number): void => {
      first ||= pageOf(of);
      parts.push(text.get(of instanceof PDFRef ? of.tag : '')?.get(number) ?? '');
    };
    const kids = element.lookup(PDFName.of('K'));
    for (const one of kids instanceof PDFArray ? kids.asArray() : [kids]) {
      const kid = one instanceof PDFRef ? element.context.lookup(one) : one;
      if (kid instanceof PDFNumber) mark(page, kid.asNumber());
      if (!(kid instanceof PDFDict)) continue;
      const number = get(kid, 'MCID');
      if (number instanceof PDFNumber) mark(get(kid, 'Pg') ?? page, number.asNumber());
      else if (get(kid, 'Type') === PDFName.of('OBJR'))
        leadsTo = pageOf(kid.lookup(PDFName.of('Obj'), PDFDict).lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0));
      else {
        const within = read(kid, page);
        parts.push(` ${within.text} `);
        first ||= within.page;
        leadsTo ??= within.leadsTo;
      }
    }
    const said = parts.join('').replace(/\s+/g, ' ').trim();
    if (roles.includes(role)) found.splice(at, 0, { role, page: first, text: said, leadsTo });
    return { text: said, page: first, leadsTo };
  };

  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  read(root, undefined);
  return found;
}
