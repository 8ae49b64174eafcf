// A drawing as a picture of dots, for documents that cannot be trusted to draw SVG with our typeface.
import { renderAsync } from '@resvg/resvg-js';
import { documentFontFiles } from './document-fonts.ts';

export interface DrawnPng {
  readonly data: Buffer;
  /** of the drawing itself, in px */
  readonly width: number;
  readonly height: number;
}

/** Dots for each px of the drawing: 620 px over 164 mm become 240 to the inch. */
const dots = 2.5;

/** Drawn off the main thread, on white, with no font but the documents' own. Cost: 20–60 ms of a thread. */
export async function svgPng(svg: string): Promise<DrawnPng> {
  const image = await renderAsync(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: dots },
    font: { loadSystemFonts: false, fontFiles: documentFontFiles(), defaultFontFamily: 'Source Sans 3' },
  });
  return { data: image.asPng(), width: image.width / dots, height: image.height / dots };
}
