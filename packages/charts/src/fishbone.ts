// The fishbone: the problem at the head to the right, one bone per side above and below the spine, causes along the bones.
import { type CauseBranch, type DrawnCause, lines, stateLine, stateMark } from './cause-state.ts';
import { colour } from './chart-colours.ts';
import { type ChartOptions, element, px, svg } from './svg-text.ts';

export interface FishboneData {
  readonly problem: string;
  readonly branches: readonly CauseBranch[];
  /** in the order they are to stand along their bone */
  readonly causes: readonly DrawnCause[];
}

const step = 44;

/** Bones in pairs: the first and second stand at the tail, the rest nearer the head. */
export function fishbone(data: FishboneData, options: ChartOptions): string {
  const { width, theme = 'page' } = options;
  const head = Math.min(150, width * 0.22);
  const pairs = Math.ceil(data.branches.length / 2);
  const column = (width - head - 16) / pairs;
  const own = data.branches.map((branch) => data.causes.filter((cause) => cause.side === branch.key));
  const reach = (odd: number) => 44 + step * Math.max(2, ...own.filter((_, i) => i % 2 === odd).map((list) => list.length));
  const [above, below] = [reach(0), reach(1)];
  const spine = above;
  const end = width - head;
  const out = [
    element('path', { d: `M0 ${px(spine)}H${px(end)}`, stroke: colour('ink', theme), 'stroke-width': '2.5', fill: 'none' }),
    element('path', { d: `M${px(end)} ${px(spine - 48)}H${px(width - 2)}V${px(spine + 48)}H${px(end)}Z`, fill: colour('paper-2', theme) }),
    element('rect', { x: end, y: spine - 48, width: 3, height: 96, fill: colour('ink', theme) }),
    lines(data.problem, { x: end + 14, y: spine - 32, width: head - 24, size: 14, most: 4, bold: true }, theme).svg,
  ];
  data.branches.forEach((branch, i) => {
    const up = i % 2 === 0;
    const foot = Math.floor(i / 2) * column + column - 8;
    const length = up ? above - 26 : below - 26;
    const lean = Math.min(70, column * 0.25);
    const tip = { x: foot - lean, y: up ? spine - length : spine + length };
    const supported = own[i]?.some((cause) => cause.state === 'supported') ?? false;
    out.push(
      element('path', {
        d: `M${px(tip.x)} ${px(tip.y)}L${px(foot)} ${px(spine)}`,
        fill: 'none',
        ...stateLine(supported ? 'supported' : 'untested', theme),
      }),
    );
    out.push(
      lines(branch.name, { x: tip.x, y: up ? tip.y - 22 : tip.y + 3, width: column, most: 1, anchor: 'end', bold: true, size: 14 }, theme)
        .svg,
    );
    own[i]?.forEach((cause, k) => {
      const y = up ? tip.y + 18 + k * step : tip.y - 18 - k * step - 16;
      const share = Math.abs(y + 10 - tip.y) / length;
      const at = tip.x + lean * Math.min(1, share);
      const start = foot - column + 14 + cause.depth * 12;
      out.push(element('path', { d: `M${px(start)} ${px(y + 18)}H${px(at)}`, fill: 'none', ...stateLine(cause.state, theme) }));
      out.push(stateMark(cause.state, start, y - 1, theme));
      const fill = colour(cause.state === 'refuted' ? 'ink-3' : 'ink', theme);
      const text = `${cause.number}. ${cause.statement}`;
      out.push(lines(text, { x: start + 20, y: y - 20 + 17, width: at - start - 24, most: 1, fill }, theme).svg);
    });
  });
  const desc = data.branches
    .map((branch, i) => `${branch.name}: ${own[i]?.map((c) => `${c.number}. ${c.statement}`).join('; ') || '–'}.`)
    .join(' ');
  return svg('fishbone', options, above + below + 8, desc, out.join(''));
}
