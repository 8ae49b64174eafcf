// The typeface of documents (Source Sans 3, OFL 1.1) from its packages: woff2 inside the HTML, TTF for the PDF.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const woff2 = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const ttf = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];

let embedded: string | undefined;

const fontAddress = (): string => {
  embedded ??= `data:font/woff2;base64,${readFileSync(require.resolve(woff2)).toString('base64')}`;
  return embedded;
};

/** The @font-face rule with the latin subset inside it (29 kB). */
export function fontFace(): string {
  return `@font-face{font-family:"Source Sans 3";src:url(${fontAddress()}) format("woff2");font-weight:200 900;font-style:normal;font-display:block}`;
}

/**
 * Has the typeface read before the first drawing: without it a browser lays the page out by another one's widths, finds the rule in use, and lays it
 * out anew. The same bytes twice cost nothing once the file is packed.
 */
export function fontFirst(): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${fontAddress()}">`;
}

/** Where the TTF files lie, regular and semibold. */
export function documentFontFiles(): string[] {
  return ttf.map((file) => require.resolve(`@expo-google-fonts/source-sans-3/${file}`));
}

/** Their bytes. */
export function documentFonts(): Buffer[] {
  return documentFontFiles().map((file) => readFileSync(file));
}
