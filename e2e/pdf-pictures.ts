// The pictures that a PDF holds: how large each is, and which colours it has, to tell a drawn map from a blank one.
import { decodePDFRawStream, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';

export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** how many dots have each colour, by "rrggbb" */
  readonly colours: ReadonlyMap<string, number>;
}

/** Those in three bytes a dot, as Chromium writes what was drawn on the page; masks and photographs are left out. */
export async function picturesIn(pdf: Uint8Array): Promise<PdfPicture[]> {
  const document = await PDFDocument.load(pdf);
  return document.context.enumerateIndirectObjects().flatMap(([, found]) => {
    if (!(found instanceof PDFRawStream) || found.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) return [];
    if (found.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) return [];
    const width = found.dict.lookup(PDFName.of('Width'), PDFNumber).asNumber();
    const height = found.dict.lookup(PDFName.of('Height'), PDFNumber).asNumber();
    const bytes = Buffer.from(decodePDFRawStream(found).decode());
    if (bytes.length !== 3 * width * height) return [];
    const colours = new Map<string, number>();
    for (let at = 0; at + 3 <= bytes.length; at += 3) {
      const colour = bytes.toString('hex', at, at + 3);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    return [{ width, height, colours }];
  });
}
