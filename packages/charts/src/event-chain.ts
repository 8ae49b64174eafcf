// The chain of events: what happens, step by step, with the cause that acts at a step hanging under it.
import { type DrawnCauseState, lines, stateLine, stateMark } from './cause-state.ts';
import { colour } from './chart-colours.ts';
import { type ChartOptions, element, label, px, svg } from './svg-text.ts';

export interface EventChainData {
  readonly steps: readonly {
    readonly what: string;
    readonly cause: { readonly number: number; readonly statement: string; readonly state: DrawnCauseState } | null;
  }[];
}

const least = 168;

/** As many steps in a row as there is room for; the next row goes on from the left. */
export function eventChain(data: EventChainData, options: ChartOptions): string {
  const { width, theme = 'page' } = options;
  const inRow = Math.max(1, Math.min(data.steps.length, Math.floor((width + 28) / (least + 28))));
  const box = (width - 2 - (inRow - 1) * 28) / inRow;
  const rowHeight = 176;
  const rows = Math.max(1, Math.ceil(data.steps.length / inRow));
  const out: string[] = [];
  data.steps.forEach((step, i) => {
    const x = 1 + (i % inRow) * (box + 28);
    const y = 2 + Math.floor(i / inRow) * rowHeight;
    out.push(element('rect', { x, y, width: box, height: 76, fill: colour('paper-2', theme) }));
    out.push(element('rect', { x, y, width: 3, height: 76, fill: colour('ink', theme) }));
    out.push(label(String(i + 1), { x: x + 14, y: y + 20, 'font-weight': '600', fill: colour('ink-2', theme) }, theme));
    out.push(lines(step.what, { x: x + 14, y: y + 22, width: box - 24, most: 3 }, theme).svg);
    if (i < data.steps.length - 1) {
      const [fromX, fromY] = [x + box, y + 38];
      const same = (i + 1) % inRow !== 0;
      const d = same ? `M${px(fromX + 2)} ${px(fromY)}h20m-6 -5l6 5l-6 5` : `M${px(fromX - 12)} ${px(y + 80)}v8m-5 -6l5 6l5 -6`;
      out.push(element('path', { d, fill: 'none', stroke: colour('ink', theme), 'stroke-width': '1.5' }));
    }
    if (step.cause) {
      const line = stateLine(step.cause.state, theme);
      out.push(element('path', { d: `M${px(x + 24)} ${px(y + 76)}v16`, fill: 'none', ...line }));
      out.push(element('rect', { x: x + 8, y: y + 92, width: box - 9, height: 60, fill: colour('paper', theme), ...line }));
      out.push(stateMark(step.cause.state, x + 12, y + 96, theme));
      const fill = colour(step.cause.state === 'refuted' ? 'ink-3' : 'ink', theme);
      out.push(lines(`${step.cause.number}. ${step.cause.statement}`, { x: x + 34, y: y + 96, width: box - 46, most: 3, fill }, theme).svg);
    }
  });
  const desc = data.steps
    .map((step, i) => `${i + 1}. ${step.what}${step.cause ? ` (${step.cause.number}. ${step.cause.statement})` : ''}.`)
    .join(' ');
  return svg('event-chain', options, rows * rowHeight, desc, out.join(''));
}
