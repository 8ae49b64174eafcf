// A lattice of values as shaded cells, some of them framed.
import { colour, sequentialStep } from '../chart-colours.ts';
import { element, label, svg } from '../svg-text.ts';
import { faint, ink, tickText, width } from './frame.ts';

export interface GridFigure {
  readonly title: string;
  readonly columns: number;
  /** column + columns × row, the first row at the bottom */
  readonly values: ArrayLike<number>;
  /** 1 = framed: significant, chosen */
  readonly marked?: ArrayLike<number>;
  readonly unit?: string;
}

export function gridFigure({ title, columns, values, marked, unit = '' }: GridFigure): string {
  const rows = Math.ceil(values.length / columns);
  const cell = Math.min(40, Math.floor(Math.min((width - 40) / columns, 360 / rows)));
  const height = rows * cell + 46;
  let most = 0;
  let least = 0;
  for (let i = 0; i < values.length; i++) {
    most = Math.max(most, values[i]!);
    least = Math.min(least, values[i]!);
  }
  const left = Math.round((width - columns * cell) / 2);
  const out = [element('rect', { x: 0, y: 0, width, height, fill: colour('paper', 'print') })];
  const frames: string[] = [];
  let framedCells = 0;
  for (let i = 0; i < values.length; i++) {
    const x = left + (i % columns) * cell;
    const y = 10 + (rows - 1 - Math.floor(i / columns)) * cell;
    const fill = values[i]! > 0 ? colour(sequentialStep(values[i]!, most), 'print') : colour('paper-2', 'print');
    out.push(element('rect', { x, y, width: cell - 1, height: cell - 1, fill }));
    if (marked?.[i]) {
      framedCells++;
      frames.push(element('rect', { x: x - 0.5, y: y - 0.5, width: cell, height: cell, fill: 'none', stroke: ink, 'stroke-width': '1.5' }));
    }
  }
  const told = `${columns} × ${rows} cells, from ${tickText(least)} to ${tickText(most)}${unit ? ` ${unit}` : ''}${marked ? `; ${framedCells} framed` : ''}`;
  out.push(...frames, label(told, { x: width / 2, y: height - 12, 'text-anchor': 'middle', fill: faint }, 'print'));
  return svg('figure-grid', { width, lang: 'en', theme: 'print', title }, height, `${told}.`, out.join(''));
}
