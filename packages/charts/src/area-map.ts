// Where is it? A still map for documents: areas or cells in Mercator, numbers beside their places, a scale bar, hatching for the unsure.
import { bordersOnce } from './area-borders.ts';
import { cellStep, colour, sequentialStep } from './chart-colours.ts';
import { chartWords } from './chart-words.ts';
import { type Box, placeMapLabels } from './map-labels.ts';
import { type ChartOptions, type ChartTable, element, escapeXml, label, numberText, px, svg } from './svg-text.ts';

type Point = readonly [lon: number, lat: number];

export interface AreaMapData {
  /** west, south, east, north in WGS 84 degrees */
  readonly bounds: readonly [number, number, number, number];
  /** `value` fills the area; null hatches it; leave it out to draw the border only */
  readonly areas: readonly {
    readonly name: string;
    readonly rings: readonly (readonly Point[])[];
    readonly label: Point;
    readonly value?: number | null;
  }[];
  readonly cells?: readonly { readonly ring: readonly Point[]; readonly count: number; readonly sure: boolean }[];
  /** single places, drawn as dots */
  readonly points?: readonly Point[];
  /** numbers on squares beside their place */
  readonly numbers?: readonly { readonly text: string; readonly at: Point }[];
  /** land outlines behind the areas; without them the areas are the land */
  readonly land?: readonly (readonly Point[])[];
}

export interface AreaMapOptions extends ChartOptions {
  /** makes the hatch pattern's id unique on a page with several maps */
  readonly id: string;
  readonly names?: boolean;
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The map as SVG text. Height follows the bounds unless told. */
export function areaMap(data: AreaMapData, options: AreaMapOptions): string {
  const { width, lang, id, names = true } = options;
  const theme = options.theme ?? 'page';
  const c = (name: Parameters<typeof colour>[0]) => colour(name, theme);
  const pad = 10;
  const [west, south, east, north] = data.bounds;
  const wide = Math.max(1e-6, ((east - west) * Math.PI) / 180);
  const high = Math.max(1e-6, mercator(north) - mercator(south));
  const height = options.height ?? Math.min(width * 1.2, Math.max(width * 0.45, ((width - 2 * pad) * high) / wide + 2 * pad));
  const k = Math.min((width - 2 * pad) / wide, (height - 2 * pad) / high);
  const shiftX = (width - wide * k) / 2;
  const shiftY = (height - high * k) / 2;
  const x = (lon: number) => shiftX + (((lon - west) * Math.PI) / 180) * k;
  const y = (lat: number) => shiftY + (mercator(north) - mercator(lat)) * k;
  const line = (points: readonly (readonly number[])[]) =>
    points.map(([lon = 0, lat = 0], i) => `${i === 0 ? 'M' : 'L'}${px(x(lon))} ${px(y(lat))}`).join('');
  const path = (rings: readonly (readonly Point[])[]) => rings.map((ring) => `${line(ring)}Z`).join('');

  const out: string[] = [
    `<defs><pattern id="${escapeXml(id)}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${element('line', { x1: 0, x2: 0, y1: 0, y2: 5, stroke: c('hatch'), 'stroke-width': '2' })}</pattern></defs>`,
    element('rect', { width, height, fill: c('m-sea') }),
  ];
  const hatch = `url(#${id}-hatch)`;
  if (data.land) out.push(element('path', { d: path(data.land), fill: c('m-land'), stroke: c('m-coast'), 'stroke-width': '.75' }));
  const most = Math.max(0, ...data.areas.map((area) => area.value ?? 0));
  for (const area of data.areas) {
    const d = path(area.rings);
    const filled = area.value !== undefined && area.value !== null;
    const fill = filled ? c(sequentialStep(area.value ?? 0, most)) : data.land ? 'none' : c('m-land');
    if (fill !== 'none') out.push(element('path', { d, fill, 'fill-rule': 'evenodd' }));
    if (area.value === null) out.push(element('path', { class: 'unclear', d, fill: hatch, 'fill-rule': 'evenodd' }));
  }
  const borders = bordersOnce(data.areas.flatMap(({ rings }) => rings)).map(line);
  if (borders.length > 0)
    out.push(element('path', { d: borders.join(''), fill: 'none', stroke: c('m-area'), 'stroke-width': '.75', 'stroke-dasharray': '4 2' }));
  const cellMost = Math.max(0, ...(data.cells ?? []).map((cell) => cell.count));
  for (const cell of data.cells ?? [])
    out.push(
      element('path', {
        class: cell.sure ? 'cell' : 'cell unclear',
        d: path([cell.ring]),
        fill: cell.sure ? c(cellStep(cell.count, cellMost)) : hatch,
        stroke: c('m-land'),
        'stroke-width': '.5',
      }),
    );
  for (const [lon, lat] of data.points ?? [])
    out.push(element('circle', { class: 'point', cx: px(x(lon)), cy: px(y(lat)), r: 2.5, fill: c('accent'), 'fill-opacity': '.55' }));
  const labels = placeMapLabels({
    width,
    height,
    names: (names ? data.areas : []).map((area) => ({ name: area.name, at: [x(area.label[0]), y(area.label[1])] })),
    numbers: (data.numbers ?? []).map(({ text, at }) => ({ text, at: [x(at[0]), y(at[1])] })),
    avoid: (data.cells ?? []).map(({ ring }) => boxAround(ring.map(([lon, lat]) => [x(lon), y(lat)]))),
    taken: [[width - 150, height - 34, width, height]],
  });
  for (const { name, x: middle, base } of labels.names)
    out.push(label(name, { x: middle, y: base, 'text-anchor': 'middle', fill: c('m-label') }, theme, 'm-halo'));
  const squares = labels.numbers.flatMap(({ text, box: [left, top, right, bottom], from }) => {
    const middle = (left + right) / 2;
    const leader = from && { x1: from[0], y1: from[1], x2: middle, y2: (top + bottom) / 2, stroke: c('ink'), 'stroke-width': '.75' };
    const square = { x: left, y: top, width: right - left, height: bottom - top, rx: 2, fill: c('paper'), stroke: c('ink') };
    return [
      ...(leader ? [element('line', leader)] : []),
      element('rect', { ...square, 'stroke-width': '1.25' }),
      label(text, { x: middle, y: top + 13, 'text-anchor': 'middle', 'font-weight': '600', fill: c('ink') }),
    ];
  });
  out.push(...squares, scaleBar(width, height, (south + north) / 2, k, c('ink-2')));
  const table = areaMapTable(data, '', lang);
  const desc = table.rows.length ? `${table.rows.map((row) => row.join(' ')).join(', ')}.` : data.areas.map((area) => area.name).join(', ');
  return svg('map', options, height, desc, out.join(''));
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A bar of 1, 2 or 5 × 10ⁿ metres, at most 120 px, true at the map's middle latitude. */
function scaleBar(width: number, height: number, lat: number, k: number, stroke: string): string {
  const metresPerPx = (6_378_137 * Math.cos((lat * Math.PI) / 180)) / k;
  const most = 120 * metresPerPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((m) => m * power <= most) ?? 1) * power;
  const length = metres / metresPerPx;
  const [x2, y] = [width - 12, height - 10];
  const text = metres >= 1000 ? `${metres / 1000}\u00a0km` : `${metres}\u00a0m`;
  return (
    element('path', {
      class: 'scale',
      d: `M${px(x2 - length)} ${px(y - 5)}V${px(y)}H${px(x2)}V${px(y - 5)}`,
      fill: 'none',
      stroke,
      'stroke-width': '1.25',
    }) + label(text, { x: x2 - length / 2, y: y - 5, 'text-anchor': 'middle', fill: stroke })
  );
}

/** The filled areas as a table, largest first; "saknas" where the value may not be shown or is not known. */
function areaMapTable(data: AreaMapData, caption: string, lang: 'sv' | 'en'): ChartTable {
  const words = chartWords[lang];
  const shown = data.areas.filter((area) => area.value !== undefined);
  const sorted = [...shown].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.name < b.name ? -1 : 1));
  return {
    caption,
    head: [words.area, words.count],
    rows: sorted.map((area) => [area.name, typeof area.value === 'number' ? numberText(area.value, lang) : words.missing]),
  };
}
