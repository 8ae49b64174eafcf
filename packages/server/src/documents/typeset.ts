// The one place where Typst sets a document: tagged (PDF/UA-1), in the documents' own typeface.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { documentFonts } from './document-fonts.ts';

/** how many documents ago a part must last have been used to be forgotten */
const remembered = 10;
let compiler: NodeCompiler | undefined;

/**
 * Sets `source` with the inputs that it reads. What Typst remembers between documents is let go of: it would otherwise grow by half a
 * megabyte with each document that differs from the last.
 * @throws Error when Typst cannot set it: a fault in the program
 */
export function typeset(source: string, inputs: Readonly<Record<string, string>>): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] });
  const bytes = compiler.pdf({ mainFileContent: source, inputs, resetRead: true }, { pdfStandard: 'ua-1' });
  compiler.evictCache(remembered);
  return Buffer.from(bytes);
}
