// Writing SVG as text: escaping, numbers, the outer element with its name in words. Same input, same bytes, in Node and browser.
import { type ChartTheme, colour } from './chart-colours.ts';

export type ChartLang = 'sv' | 'en';

/** What every chart takes: how wide and high in px, language, theme, and its name in words. */
export interface ChartOptions {
  readonly width: number;
  readonly height?: number;
  readonly lang: ChartLang;
  readonly theme?: ChartTheme;
  /** what the chart shows, in words; read aloud as its name */
  readonly title: string;
  /** longer description; each chart writes its own when left out */
  readonly desc?: string;
}

/** The table beside a chart: the same numbers as text. The first cell of every row is its heading. */
export interface ChartTable {
  readonly caption: string;
  readonly head: string[];
  readonly rows: string[][];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for element content and attribute values. Control characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden in XML 1.0
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (c) => entities[c] ?? '');
}

/** A coordinate with at most one decimal. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** A number as read: decimal comma and no-break space in Swedish, point and comma in English, a true minus. */
export function numberText(value: number, lang: ChartLang, digits = 0): string {
  const [whole = '0', part] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'sv' ? '\u00a0' : ',');
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '\u2212' : '';
  return sign + grouped + (part ? (lang === 'sv' ? ',' : '.') + part : '');
}

type Attributes = Record<string, string | number | undefined>;

/** One element; numbers are rounded as coordinates. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text element; `halo` draws the background colour around the letters. */
export function label(text: string, attributes: Attributes, theme: ChartTheme = 'page', halo?: 'paper' | 'm-halo'): string {
  const around = halo
    ? { 'paint-order': 'stroke', stroke: colour(halo, theme), 'stroke-width': '3', 'stroke-linejoin': 'round' }
    : undefined;
  return element('text', { ...around, ...attributes }, escapeXml(text));
}

/** The whole chart: one image with a name and a description in words, 12 px text. */
export function svg(kind: string, options: ChartOptions, height: number, desc: string, content: string): string {
  const family = options.theme === 'print' ? ' font-family="Source Sans 3"' : '';
  const w = px(options.width);
  const h = px(height);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${kind}" role="img" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-size="12"${family}><title>${escapeXml(options.title)}</title><desc>${escapeXml(options.desc ?? desc)}</desc>${content}</svg>`;
}

/** Diagonal lines clipped to a rectangle, without a pattern and so without an id that could clash. */
export function hatchRect(x: number, y: number, w: number, h: number, stroke: string, step = 5): string {
  const parts: string[] = [];
  for (let t = step / 2; t < w + h; t += step) {
    parts.push(`M${px(x + Math.max(0, t - h))} ${px(y + Math.min(t, h))}L${px(x + Math.min(t, w))} ${px(y + Math.max(0, t - w))}`);
  }
  return element('path', { d: parts.join(''), stroke, 'stroke-width': '1', fill: 'none' });
}

/** Runs of consecutive non-null values, as lists of [index, value]. */
export function runs(values: readonly (number | null)[]): [number, number][][] {
  const found: [number, number][][] = [];
  let open: [number, number][] | null = null;
  values.forEach((value, i) => {
    if (value === null) open = null;
    else if (open) open.push([i, value]);
    else {
      open = [[i, value]];
      found.push(open);
    }
  });
  return found;
}

/** Round ticks from 0 that cover `max` in about `wanted` steps: 1, 2 or 5 times a power of ten. Counts never get half ticks. */
export function countTicks(max: number, wanted = 4): number[] {
  const rough = Math.max(max, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((m) => m * power >= rough - 1e-9) ?? 10) * power);
  const ticks: number[] = [];
  for (let i = 0; i === 0 || (ticks.at(-1) ?? 0) < max; i++) ticks.push(Math.round(i * step));
  return ticks;
}
