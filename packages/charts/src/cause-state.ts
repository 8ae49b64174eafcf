// What the four drawings of causes share: a cause with its state, and how the state is drawn. Never by colour alone.
import { type ChartTheme, colour } from './chart-colours.ts';
import { element, label } from './svg-text.ts';
import { wrapText } from './wrap-text.ts';

export type DrawnCauseState = 'untested' | 'supported' | 'refuted';
export interface DrawnCause {
  readonly number: number;
  readonly statement: string;
  readonly side: string;
  readonly state: DrawnCauseState;
  /** levels under the side: 0 stands right under it */
  readonly depth: number;
}
/** A side of the triangle, or the branch of measurement, with its words. */
export interface CauseBranch {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
}

/** Line of a state: solid and heavy when supported, thin and dashed before it is tested, dashed and pale when refuted. */
export function stateLine(
  state: DrawnCauseState,
  theme: ChartTheme,
): { stroke: string; 'stroke-width': string; 'stroke-dasharray': string | undefined } {
  if (state === 'supported') return { stroke: colour('ink', theme), 'stroke-width': '2', 'stroke-dasharray': undefined };
  return { stroke: colour(state === 'refuted' ? 'line' : 'd-axis', theme), 'stroke-width': '1', 'stroke-dasharray': '4 3' };
}

/** Check, dashed ring or cross, 16 px, its corner at x, y. */
export function stateMark(state: DrawnCauseState, x: number, y: number, theme: ChartTheme): string {
  const move = { transform: `translate(${x} ${y})`, fill: 'none' };
  if (state === 'supported')
    return element('path', { ...move, d: 'M3 8.5 6.5 12 13 4.5', stroke: colour('ink', theme), 'stroke-width': '2' });
  if (state === 'refuted')
    return element('path', { ...move, d: 'M4 4l8 8M12 4l-8 8', stroke: colour('ink-3', theme), 'stroke-width': '1.5' });
  return element('circle', {
    ...move,
    cx: 8,
    cy: 8,
    r: 6,
    stroke: colour('ink-3', theme),
    'stroke-width': '1.5',
    'stroke-dasharray': '2.6 2.1',
  });
}

/** Lines of text from a top, 17 px apart; gives how high they became. */
export function lines(
  text: string,
  at: {
    x: number;
    y: number;
    width: number;
    size?: number;
    most?: number;
    anchor?: 'start' | 'middle' | 'end';
    bold?: boolean;
    fill?: string;
  },
  theme: ChartTheme,
): { svg: string; height: number } {
  const { x, y, width, size = 13, most = 2, anchor = 'start', bold = false, fill = colour('ink', theme) } = at;
  const rows = wrapText(text, width, size * (bold ? 1.06 : 1), most);
  const step = size + 4;
  const svg = rows
    .map((row, i) =>
      label(
        row,
        {
          x,
          y: y + size + i * step,
          'font-size': String(size),
          'font-weight': bold ? '600' : undefined,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          fill,
        },
        theme,
      ),
    )
    .join('');
  return { svg, height: rows.length * step };
}
