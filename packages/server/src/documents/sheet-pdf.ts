// A document of the council as a PDF: tagged (PDF/UA-1), A4, in the documents' own typeface.
import type { SheetDocument } from '@samsyn/domain';
import { sheetTypst } from './sheet-typst.ts';
import { typeset } from './typeset.ts';

/** @throws Error when Typst cannot set it: a fault in the program */
export function sheetPdf(document: SheetDocument): Buffer {
  return typeset(sheetTypst, { data: JSON.stringify(document) });
}
