// For tests: the text of a PDF's marks, by page and number, read through its fonts' own tables. For what Typst writes: fonts of two bytes a sign, and
// the words that stand for signs that look alike.
import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';

/** By page (its reference) and mark: the text. */
export type MarkedText = ReadonlyMap<string, ReadonlyMap<number, string>>;

export function markedText(document: PDFDocument): MarkedText {
  const known = new Map<PDFObject, ReadonlyMap<number, string>>();
  return new Map(
    document.getPages().map((page) => {
      const resources = page.node.Resources();
      const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
      const signs = (name: string): ReadonlyMap<number, string> => {
        const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
        if (!font) throw new Error(`no typeface ${name}`);
        const found = known.get(font) ?? signsOf(font);
        known.set(font, found);
        return found;
      };
      return [page.ref.tag, textOf(contentOf(page.node.lookup(PDFName.of('Contents'))), signs)] as const;
    }),
  );
}

/** What a page's content says to draw, unpacked. */
export function contentOf(content: PDFObject | undefined): string {
  if (content instanceof PDFArray)
    return content
      .asArray()
      .map((_, i) => contentOf(content.lookup(i)))
      .join('\n');
  return content instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(content).decode()).toString('latin1') : '';
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each code of the font is, by its ToUnicode table. */
function signsOf(font: PDFDict): ReadonlyMap<number, string> {
  const table = font.lookup(PDFName.of('ToUnicode'));
  const text = table instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(table).decode()).toString('latin1') : '';
  const signs = new Map<number, string>();
  for (const [, part = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', is = ''] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      signs.set(Number.parseInt(code, 16), utf16(is));
  for (const [, part = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', is = ''] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      for (let code = Number.parseInt(from, 16), k = 0; code <= Number.parseInt(to, 16); code++, k++)
        signs.set(code, String.fromCodePoint((utf16(is).codePointAt(0) ?? 0) + k));
  return signs;
}

/** Names, strings, numbers and operators, each as it stands; what stands within a string is no operator. */
const tokens = /\((?:\\[\s\S]|[^\\()]|\([^()]*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]/]+|[^\s()<>[\]/]+/g;

function textOf(content: string, signs: (font: string) => ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  /** the marks that are open; the words that stand for what is in them */
  const open: { readonly mark: number | null; readonly instead: boolean }[] = [];
  let font: ReadonlyMap<number, string> = new Map();
  let read: string[] = [];
  const tell = (text: string): void => {
    const mark = open.findLast((one) => one.mark !== null)?.mark;
    if (mark !== undefined && mark !== null) told.set(mark, (told.get(mark) ?? '') + text);
  };
  for (const [token] of content.matchAll(tokens)) {
    if (token === 'Tf') font = signs(read.at(-2)?.slice(1) ?? '');
    else if (token === 'BDC' || token === 'BMC') {
      const mark = /^\d+$/.exec(read[read.indexOf('/MCID') + 1] ?? '')?.[0];
      const words = read.includes('/ActualText') ? stringOf(read[read.indexOf('/ActualText') + 1] ?? '') : null;
      open.push({ mark: read.includes('/MCID') && mark ? Number(mark) : null, instead: words !== null });
      if (words !== null)
        tell(words.replace(/^\xfe\xff/, '') === words ? words : utf16(Buffer.from(words.slice(2), 'latin1').toString('hex')));
    } else if (token === 'EMC') open.pop();
    else if ((token === 'Tj' || token === 'TJ') && !open.some(({ instead }) => instead))
      tell(
        read
          .filter((one) => /^[(<]/.test(one))
          .map((one) => decoded(stringOf(one), font))
          .join(''),
      );
    if (/^[A-Za-z'"*]+$/.test(token)) read = [];
    else read.push(token);
  }
  return told;
}

/** Of two bytes a sign. */
const decoded = (bytes: string, font: ReadonlyMap<number, string>): string =>
  Array.from({ length: bytes.length / 2 }, (_, i) => font.get(bytes.charCodeAt(2 * i) * 256 + bytes.charCodeAt(2 * i + 1)) ?? '').join('');

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a string of either kind. */
function stringOf(token: string): string {
  if (token.startsWith('<')) return Buffer.from(token.replace(/[<>\s]/g, ''), 'hex').toString('latin1');
  return token
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, said: string) =>
      /^[0-7]/.test(said) ? String.fromCharCode(Number.parseInt(said, 8)) : (escapes[said] ?? said),
    );
}
