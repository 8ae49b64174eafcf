// Points in the plane, told apart by group; group −1 is nobody's.
import { colour } from '../chart-colours.ts';
import { element } from '../svg-text.ts';
import { type FigureText, framed, span, strokes } from './frame.ts';

export interface PointsFigure extends FigureText {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly group?: ArrayLike<number>;
}

export function pointsFigure({ x, y, group, ...text }: PointsFigure): string {
  const groups = new Set(group ? Array.from(group).filter((one) => one >= 0) : []);
  const desc = `${x.length} points${group ? `, ${groups.size} groups` : ''}.`;
  return framed('points', text, span([x]), span([y]), desc, (frame) =>
    Array.from({ length: x.length }, (_, i) => {
      const of = group?.[i] ?? 0;
      const fill = of < 0 ? colour('hatch', 'print') : strokes[of % strokes.length];
      return element('circle', { cx: frame.x(x[i]!), cy: frame.y(y[i]!), r: of < 0 ? 1.5 : 2.6, fill });
    }),
  );
}
