// Where the headings of a PDF stand: title, page from 1, and how far from the page's foot, in points.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

export async function outlineOf(bytes: Uint8Array): Promise<OutlineEntry[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map((page) => page.ref);
  const read = (of: PDFDict): OutlineEntry[] => {
    const found: OutlineEntry[] = [];
    for (let one = of.lookupMaybe(PDFName.of('First'), PDFDict); one; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = one.lookup(PDFName.of('Title'));
      const place = one.lookup(PDFName.of('Dest'), PDFArray);
      const page = place.get(0);
      const at = place.lookup(3);
      if (title instanceof PDFString || title instanceof PDFHexString)
        found.push({
          title: title.decodeText(),
          page: page instanceof PDFRef ? pages.indexOf(page) + 1 : 0,
          y: at instanceof PDFNumber ? at.asNumber() : 0,
        });
      found.push(...read(one));
    }
    return found;
  };
  return read(document.catalog.lookup(PDFName.of('Outlines'), PDFDict));
}
