// The picture as a PDF: tagged, titled, in its language, and safe against names that look like markup.
import { writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { examplePicture, publicPicture } from '@samsyn/domain';
import { describe, expect, it } from 'vitest';
import { picturePdf } from './picture-pdf.ts';
import { structureFaults } from './testing/pdf-structure.ts';

const raw = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

/** The file with its compressed streams opened. */
function opened(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts = [raw(pdf)];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const end = bytes.indexOf('endstream', at);
    try {
      parts.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // A stream that is not deflated (a font's or an image's own format) holds no words of ours.
    }
  }
  return parts.join('\n');
}

const pdf = await picturePdf(examplePicture, 'sv');
if (process.env.DOCUMENTS_OUT) {
  writeFileSync(`${process.env.DOCUMENTS_OUT}/sv.pdf`, pdf);
  writeFileSync(`${process.env.DOCUMENTS_OUT}/en.pdf`, await picturePdf(examplePicture, 'en'));
}

describe('the picture as a PDF', () => {
  it('is a PDF of several pages, declared PDF/UA-1, tagged and in Swedish', () => {
    const text = opened(pdf);
    expect(raw(pdf).slice(0, 5)).toBe('%PDF-');
    expect(text).toMatch(/pdfuaid:part[>="\s]*1/);
    expect(text).toMatch(/<dc:title>[\s\S]*Problembild Exempelhamn/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(sv/);
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(5);
  });
  it('has table headers, a text for every figure, headings in steps and an order of reading, in both languages', async () => {
    const text = opened(pdf);
    expect(await structureFaults(pdf, 'sv')).toEqual([]);
    expect(await structureFaults(await picturePdf(examplePicture, 'en'), 'en')).toEqual([]);
    expect(await structureFaults(await picturePdf(publicPicture(examplePicture), 'sv'), 'sv')).toEqual([]);
    expect(text).toMatch(/\/S\s*\/TH\b/);
    const figures = text.match(/\/S\s*\/Figure\b/g)?.length ?? 0;
    expect(figures).toBeGreaterThan(10);
    expect(text.match(/\/Alt\s*[(<]/g)?.length ?? 0).toBeGreaterThanOrEqual(figures);
  });
  it('uses the house typeface and nothing else', () => {
    const fonts = new Set(opened(pdf).match(/\/BaseFont\s*\/[\w+-]+/g));
    expect([...fonts].every((font) => font.includes('SourceSans3'))).toBe(true);
    expect(fonts.size).toBeGreaterThan(0);
  });
  it('sets names that look like markup as they stand', async () => {
    const hostile = structuredClone(examplePicture);
    hostile.name = '#read("/etc/passwd") $x$ *fet* <b> @ref \\ [';
    hostile.problems[0]!.title.sv = '= Rubrik #panic("x") </svg>';
    expect(raw(await picturePdf(hostile, 'sv')).slice(0, 5)).toBe('%PDF-');
  });
  it('gives the same bytes for the same picture', async () => {
    expect(Buffer.from(await picturePdf(structuredClone(examplePicture), 'sv')).equals(Buffer.from(pdf))).toBe(true);
  });
  it('shows a picture without problems and map', async () => {
    const empty = { ...examplePicture, problems: [], warnings: [], inputs: [], quarantine: [] };
    const small = await picturePdf({ ...empty, map: { bounds: null, areas: [], cellMetres: null } }, 'en');
    expect(raw(small).slice(0, 5)).toBe('%PDF-');
  });
});
