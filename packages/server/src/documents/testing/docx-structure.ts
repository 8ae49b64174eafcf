// For tests: what Word wants of a DOCX for its navigation, its reading aloud and its spelling, as short lines, none when all is well.
import { docxPart } from './docx-text.ts';

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found = '']) => found);

/** The last words before a place. */
const textAbove = (xml: string, at: number): string =>
  all(xml.slice(Math.max(0, at - 3000), at), /<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g).at(-1) ?? '';

/** @param lang which language its words are spelled in */
export function docxFaults(bytes: Buffer, lang: 'sv' | 'en'): string[] {
  const [text, styles, properties, fonts] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/fontTable.xml'].map(
    (name) => docxPart(bytes, name),
  ) as [string, string, string, string];
  const faults: string[] = [];
  const must = (held: boolean, fault: string): void => void (held || faults.push(fault));

  const declared = new Set(all(styles, /<w:style [^>]*w:styleId="([^"]+)"/g));
  for (const used of new Set(all(text, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)))
    must(declared.has(used), `the style ${used} is not declared`);
  for (const level of [1, 2, 3]) {
    const style = new RegExp(`<w:style [^>]*w:styleId="Heading${level}"[\\s\\S]*?</w:style>`).exec(styles)?.[0] ?? '';
    must(style.includes(`<w:name w:val="heading ${level}"/>`), `Word does not know its own heading ${level}`);
    must(style.includes(`<w:outlineLvl w:val="${level - 1}"/>`), `heading ${level} is at no level of the outline`);
  }
  const levels = all(text, /<w:pStyle w:val="Heading(\d)"/g).map(Number);
  for (const [i, level] of levels.entries())
    must(level <= (levels[i - 1] ?? 0) + 1, `a heading of level ${level} after one of level ${levels[i - 1] ?? 0}`);

  const tables = text.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  for (const [i, table] of tables.entries()) {
    const [first = '', ...rows] = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [];
    must(first.includes('<w:tblHeader'), `table ${i + 1}: its heading row is not repeated`);
    must(!rows.some((row) => row.includes('<w:tblHeader')), `table ${i + 1}: more than its first row is a heading`);
    must(/<w:tblLook [^>]*w:firstRow="(1|true)"/.test(table), `table ${i + 1}: its heading row is not told`);
  }
  const pictures = text.match(/<wp:docPr [^>]*>/g) ?? [];
  for (const [i, picture] of pictures.entries()) must(/ descr="[^"]{10,}"/.test(picture), `picture ${i + 1} without a text`);
  must(new Set(all(text, /<wp:docPr [^>]*\bid="(\d+)"/g)).size === pictures.length, 'two pictures of one number');

  must(styles.includes(`<w:lang w:val="${lang === 'sv' ? 'sv-SE' : 'en-GB'}"`), 'the language is not told');
  must(/<dc:title>[^<]+<\/dc:title>/.test(properties), 'no title');
  must(/<w:embedRegular /.test(fonts) && /<w:embedBold /.test(fonts), 'the typeface is not in the file');
  if (text.includes('TOC \\')) {
    const entries = all(text, /(<w:hyperlink [^>]*w:anchor="_Toc[\s\S]*?<\/w:hyperlink>)/g);
    must(entries.length > 0, 'contents without entries');
    must(
      entries.every((entry) => /w:dirty="true"[\s\S]*PAGEREF/.test(entry)),
      'a page in the contents that Word is not asked to fill in',
    );
    for (const anchor of all(text, /w:anchor="(_Toc[^"]+)"/g)) must(text.includes(`w:name="${anchor}"`), 'contents that lead nowhere');
  }
  must(!/ {3}/.test(text.replace(/<[^>]+>/g, '\n')), 'words set apart by spaces');
  // lines to write on are empty; all else that is empty may only part two tables, or stand last
  const body = text.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '<w:tbl/>');
  for (const empty of body.matchAll(/<w:p>(?:<w:pPr>((?:(?!<\/w:p>)[\s\S])*?)<\/w:pPr>)?<\/w:p>|<w:p\/>/g)) {
    const after = body.slice(empty.index + empty[0].length);
    const parts = body.slice(0, empty.index).endsWith('<w:tbl/>') && /^<w:(tbl\/|sectPr)/.test(after);
    must(parts || (empty[1] ?? '').includes('<w:between '), `an empty paragraph for space after “${textAbove(body, empty.index)}”`);
  }
  return faults;
}
