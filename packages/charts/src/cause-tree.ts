// The cause tree: the problem to the left, the sides of the problem triangle as branches, causes to the right, those under others indented.
import { type CauseBranch, type DrawnCause, lines, stateLine, stateMark } from './cause-state.ts';
import { colour } from './chart-colours.ts';
import { type ChartOptions, element, label, px, svg } from './svg-text.ts';

export interface CauseTreeData {
  readonly problem: string;
  readonly branches: readonly CauseBranch[];
  /** in the order they are to stand: side by side, each cause before those under it */
  readonly causes: readonly DrawnCause[];
  /** said of a branch without causes */
  readonly none: string;
}

const rowHeight = 46;
const gap = 14;

/** Line weight and border are the state; a branch without causes stands with a dashed line and says so. */
export function causeTree(data: CauseTreeData, options: ChartOptions): string {
  const { width, theme = 'page' } = options;
  const root = { x: 0, w: Math.min(128, width * 0.18) };
  const branch = { x: root.w + 32, w: Math.min(172, width * 0.25) };
  const leaf = { x: branch.x + branch.w + 48 };
  const leafWidth = width - leaf.x - 1;
  const drawn: string[] = [];
  const joins: string[] = [];
  let y = 2;
  const middles: { at: number; supported: boolean }[] = [];
  for (const side of data.branches) {
    const own = data.causes.filter((cause) => cause.side === side.key);
    const height = Math.max(1, own.length) * rowHeight;
    const middle = y + (height - 6) / 2;
    const supported = own.some((cause) => cause.state === 'supported');
    middles.push({ at: middle, supported });
    drawn.push(element('rect', { x: branch.x, y: middle - 20, width: branch.w, height: 40, fill: colour('paper-2', theme) }));
    drawn.push(lines(side.name, { x: branch.x + 8, y: middle - 19, width: branch.w - 16, most: 1, bold: true }, theme).svg);
    drawn.push(
      lines(side.detail, { x: branch.x + 8, y: middle - 1, width: branch.w - 16, size: 12, most: 1, fill: colour('ink-3', theme) }, theme)
        .svg,
    );
    if (own.length === 0) drawn.push(label(data.none, { x: leaf.x, y: middle + 4, fill: colour('ink-3', theme) }, theme));
    const tops: number[] = [];
    own.forEach((cause, i) => {
      const x = leaf.x + cause.depth * 20;
      const top = y + i * rowHeight;
      const parent = own.slice(0, i).findLastIndex((c) => c.depth < cause.depth);
      const [fromX, fromY] =
        parent < 0 ? [branch.x + branch.w, middle] : [leaf.x + (own[parent]?.depth ?? 0) * 20 + 8, (tops[parent] ?? top) + 40];
      const turn = parent < 0 ? branch.x + branch.w + 24 : fromX;
      const d =
        parent < 0
          ? `M${px(fromX)} ${px(fromY)}H${px(turn)}V${px(top + 20)}H${px(x)}`
          : `M${px(fromX)} ${px(fromY)}V${px(top + 20)}H${px(x)}`;
      joins.push(element('path', { d, fill: 'none', ...stateLine(cause.state, theme) }));
      tops.push(top);
      drawn.push(causeBox(cause, x, top, leafWidth - cause.depth * 20, theme));
    });
    y += height + gap;
  }
  const height = y - gap;
  const middle = height / 2;
  for (const { at, supported } of middles)
    joins.unshift(
      element('path', {
        d: `M${px(root.w)} ${px(middle)}H${px(root.w + 16)}V${px(at)}H${px(branch.x)}`,
        fill: 'none',
        ...stateLine(supported ? 'supported' : 'untested', theme),
      }),
    );
  const name = lines(data.problem, { x: 14, y: middle - 30, width: root.w - 18, size: 14, most: 4, bold: true }, theme);
  const box =
    element('rect', { x: 0, y: middle - 44, width: root.w, height: 88, fill: colour('paper-2', theme) }) +
    element('rect', { x: 0, y: middle - 44, width: 3, height: 88, fill: colour('ink', theme) });
  const desc = data.causes.map((cause) => `${cause.number}. ${cause.statement}.`).join(' ');
  return svg('cause-tree', options, height, desc, joins.join('') + box + name.svg + drawn.join(''));
}

function causeBox(cause: DrawnCause, x: number, y: number, width: number, theme: 'page' | 'print'): string {
  const refuted = cause.state === 'refuted';
  const line = stateLine(cause.state, theme);
  const text = lines(
    cause.statement,
    { x: x + 32, y: y + 3, width: width - 62, most: 2, fill: colour(refuted ? 'ink-3' : 'ink', theme) },
    theme,
  );
  return (
    element('rect', {
      x,
      y: y + 0.5,
      width,
      height: 40,
      fill: colour('paper', theme),
      ...line,
      'stroke-width': cause.state === 'supported' ? '1.5' : '1',
    }) +
    label(
      String(cause.number),
      { x: x + 16, y: y + 25, 'text-anchor': 'middle', 'font-size': '13', 'font-weight': '600', fill: colour('ink', theme) },
      theme,
    ) +
    element('g', { transform: `translate(0 ${text.height > 20 ? 0 : 8.5})` }, text.svg) +
    stateMark(cause.state, x + width - 24, y + 12, theme)
  );
}
