// The one place where Typst sets a document: tagged (PDF/UA-1), in the documents' own typeface.
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { documentFonts } from './document-fonts.ts';
import { TypesetWarning, tellTypesetWarning } from './typeset-warnings.ts';

/** how many documents ago a part must last have been used to be forgotten */
const remembered = 10;
/** what stands for a sign that the typeface does not have: PDF/UA wants every sign to be one that can be seen */
const notInTypeface = '(?)';
let compiler: NodeCompiler | undefined;

/**
 * Sets `source` with the inputs that it reads. A sign that the typeface lacks (an emoji in somebody's note) is told as “(?)”. What Typst
 * remembers between documents is let go of: it would otherwise grow by half a megabyte with each document that differs from the last. What it
 * warns of is told (see typeset-warnings.ts); the document comes all the same.
 * @throws Error when Typst cannot set it: a fault in the program
 */
export function typeset(source: string, inputs: Readonly<Record<string, string>>): Buffer {
  try {
    return set(source, inputs);
  } catch (raised) {
    const lacking = lackingSigns(raised);
    if (lacking.length === 0) throw raised;
    const without = (text: string): string => lacking.reduce((rest, sign) => rest.replaceAll(sign, notInTypeface), text);
    return set(without(source), Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, without(text)])));
  }
}

function set(source: string, inputs: Readonly<Record<string, string>>): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] });
  const laid = compiler.compile({ mainFileContent: source, inputs: { ...inputs }, resetRead: true });
  const warnings = laid.takeWarnings();
  const document = laid.result;
  if (!document) throw new Error(saidOf(laid.takeError()).join('; ') || 'Typst made no document');
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1' });
  compiler.evictCache(remembered);
  if (warnings) tellTypesetWarning(new TypesetWarning(saidOf(warnings)));
  return Buffer.from(bytes);
}

const saidOf = (raised: NodeError | null): string[] =>
  (raised?.shortDiagnostics ?? []).map(({ message }: { readonly message?: unknown }) => String(message));

/** The signs that Typst says it could not show, the longest first; it writes some of them as \u{…}. */
function lackingSigns(raised: unknown): string[] {
  const said = `${raised instanceof Error ? raised.message : raised} ${(raised as { readonly code?: unknown } | null)?.code ?? ''}`;
  const texts = [...said.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}
