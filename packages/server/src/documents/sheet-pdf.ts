// A document of the council as a PDF: tagged (PDF/UA-1), A4, in the documents' own typeface.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { SheetDocument } from '@samsyn/domain';
import { documentFonts } from './document-fonts.ts';
import { sheetTypst } from './sheet-typst.ts';

let compiler: NodeCompiler | undefined;

/** @throws Error when Typst cannot set it: a fault in the program */
export function sheetPdf(document: SheetDocument): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] });
  const inputs = { data: JSON.stringify(document) };
  return Buffer.from(compiler.pdf({ mainFileContent: sheetTypst, inputs, resetRead: true }, { pdfStandard: 'ua-1' }));
}
