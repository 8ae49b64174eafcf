// Seals a PDF: a place for the signature, then the signature over all but that place. What the pages say and how they are tagged is untouched.
import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { AFRelationship, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { cmsSeal, type TimeStamp } from './cms-seal.ts';
import type { SealKey } from './seal-key.ts';

export interface SealOrder {
  /** who seals, why, and under which name the seal is found again */
  readonly municipality: string;
  readonly reason: string;
  readonly sealId: string;
  readonly at: Date;
  /** files that lie inside the sealed document, such as the wording that was signed */
  readonly attached: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer; readonly what: string }[];
}

/** Room for the signature, its certificates and a time stamp, in bytes. */
const room = 16_384;
/** What a reader of the file looks for; a document that somebody has altered still carries it. */
export const sealMark = (sealId: string): string => `samsyn-seal:${sealId}`;

export async function sealPdf(pdf: Uint8Array, order: SealOrder, key: SealKey, stamp: TimeStamp | null): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const { name, type, bytes, what } of order.attached)
    await document.attach(bytes, name, {
      mimeType: type,
      description: what,
      creationDate: order.at,
      modificationDate: order.at,
      afRelationship: AFRelationship.Source,
    });
  pdflibAddPlaceholder({
    pdfDoc: document,
    reason: plain(order.reason),
    name: plain(order.municipality),
    location: plain(order.municipality),
    contactInfo: sealMark(order.sealId),
    signingTime: order.at,
    signatureLength: room,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    appName: 'Samsyn',
  });
  describeField(document, order.reason);
  const waiting = await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  return new SignPdf().sign(Buffer.from(waiting), new PdfSigner(key, stamp), order.at);
}

const annotationFlags = { hidden: 2, print: 4, locked: 128 } as const;

/** The seal has no place on any page: its field has a name for those who cannot see, is not read out, and its page keeps the order of its tags. */
function describeField({ catalog }: PDFDocument, text: string): void {
  const fields = catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
  const field = fields.lookup(fields.size() - 1, PDFDict);
  const { hidden, print, locked } = annotationFlags;
  field.set(PDFName.of('TU'), PDFHexString.fromText(text));
  field.set(PDFName.of('F'), PDFNumber.of(hidden | print | locked));
  field.lookup(PDFName.of('P'), PDFDict).set(PDFName.of('Tabs'), PDFName.of('S'));
}

class PdfSigner extends Signer {
  readonly #key: SealKey;
  readonly #stamp: TimeStamp | null;
  constructor(key: SealKey, stamp: TimeStamp | null) {
    super();
    this.#key = key;
    this.#stamp = stamp;
  }
  override sign(bytes: Buffer): Promise<Buffer> {
    return cmsSeal(bytes, this.#key, this.#stamp);
  }
}

/** The library writes these texts as they are: no bracket, backslash or character outside the PDF's own alphabet may come through. */
const plain = (text: string): string => text.replace(/[–—]/g, '-').replace(/[^\x20-\x7e\xa0-\xff]|[()\\]/g, '');
