// One or more series as lines, with a band and marked points where there are any.
import { colour } from '../chart-colours.ts';
import { element, label, px } from '../svg-text.ts';
import { type FigureText, framed, ink, span, strokes, tickText } from './frame.ts';

export interface LinesFigure extends FigureText {
  /** 0, 1, 2 … unless given */
  readonly x?: ArrayLike<number>;
  readonly series: readonly { readonly name: string; readonly y: ArrayLike<number>; readonly dots?: boolean }[];
  readonly band?: { readonly lo: ArrayLike<number>; readonly hi: ArrayLike<number> };
  /** positions in x that are told apart: alarms, breaks */
  readonly marked?: readonly number[];
}

export function linesFigure({ x, series, band, marked = [], ...text }: LinesFigure): string {
  const length = Math.max(0, ...series.map(({ y }) => y.length));
  const at = (i: number): number => x?.[i] ?? i;
  const ys = span([...series.map(({ y }) => y), ...(band ? [band.lo, band.hi] : [])]);
  const low = ys[0] > 0 && ys[0] < 0.6 * ys[1] ? 0 : ys[0];
  const desc = `${series.map(({ name, y }) => `${name}: ${tickText(y[0] ?? 0)} to ${tickText(y[y.length - 1] ?? 0)}`).join('; ')}.`;
  return framed('lines', text, span([Array.from({ length }, (_, i) => at(i))]), [low, ys[1]], desc, (frame) => {
    const out: string[] = [];
    const path = (y: ArrayLike<number>): string => {
      let d = '';
      let pen = 'M';
      for (let i = 0; i < y.length; i++)
        if (Number.isFinite(y[i])) {
          d += `${pen}${px(frame.x(at(i)))} ${px(frame.y(y[i]!))}`;
          pen = 'L';
        } else pen = 'M';
      return d;
    };
    if (band) {
      const back = Array.from({ length: band.lo.length }, (_, i) => band.lo.length - 1 - i);
      const edge = back.map((i) => `L${px(frame.x(at(i)))} ${px(frame.y(band.lo[i]!))}`).join('');
      out.push(element('path', { d: `${path(band.hi)}${edge}Z`, fill: colour('d-band', 'print') }));
    }
    for (const i of marked)
      out.push(
        element('line', {
          x1: frame.x(at(i)),
          x2: frame.x(at(i)),
          y1: frame.top,
          y2: frame.bottom,
          stroke: strokes[1],
          'stroke-dasharray': '3 3',
        }),
      );
    series.forEach(({ name, y, dots }, s) => {
      const stroke = strokes[s % strokes.length]!;
      if (dots)
        for (let i = 0; i < y.length; i++) {
          if (Number.isFinite(y[i])) out.push(element('circle', { cx: frame.x(at(i)), cy: frame.y(y[i]!), r: 2.2, fill: stroke }));
        }
      else out.push(element('path', { d: path(y), fill: 'none', stroke, 'stroke-width': s === 0 ? '1.9' : '1.4' }));
      out.push(element('rect', { x: frame.left + 8 + s * 150, y: frame.top - 17, width: 10, height: 10, fill: stroke }));
      out.push(label(name, { x: frame.left + 23 + s * 150, y: frame.top - 8, fill: ink }, 'print'));
    });
    return out;
  });
}
