// The problem triangle: situation, victim and offender around the problem. A side is as thick as it has supported causes; dashed without any.
import { type CauseBranch, type DrawnCause, lines } from './cause-state.ts';
import { colour } from './chart-colours.ts';
import { type ChartOptions, element, px, svg } from './svg-text.ts';

export interface TriangleData {
  readonly problem: string;
  /** keys situation, victim, offender; others are not sides of the triangle and are left out */
  readonly branches: readonly CauseBranch[];
  readonly causes: readonly DrawnCause[];
  /** "orsak 3, 4: 2 av 3 styrkta" for one side */
  readonly told: (numbers: readonly number[], supported: number) => string;
}

/** Drawn for 440 px and scaled to the width. */
export function problemTriangle(data: TriangleData, options: ChartOptions): string {
  const { theme = 'page' } = options;
  const [top, left, right] = [
    [220, 34],
    [76, 206],
    [364, 206],
  ] as const;
  const sides = [
    { key: 'offender', from: top, to: left, x: 130, y: 66, anchor: 'end' },
    { key: 'victim', from: top, to: right, x: 310, y: 66, anchor: 'start' },
    { key: 'situation', from: left, to: right, x: 220, y: 214, anchor: 'middle' },
  ] as const;
  const out = [element('path', { d: `M${top}L${left}L${right}Z`, fill: colour('paper-2', theme) })];
  const desc: string[] = [];
  for (const { key, from, to, x, y, anchor } of sides) {
    const own = data.causes.filter((cause) => cause.side === key);
    const supported = own.filter((cause) => cause.state === 'supported').length;
    out.push(
      element('path', {
        class: `side-${key}`,
        d: `M${px(from[0])} ${px(from[1])}L${px(to[0])} ${px(to[1])}`,
        stroke: colour(supported > 0 ? 'ink' : 'd-axis', theme),
        'stroke-width': String(supported > 0 ? Math.min(11, 1 + 2 * supported) : 2),
        'stroke-dasharray': supported > 0 ? undefined : '4 3',
        fill: 'none',
      }),
    );
    const name = data.branches.find((branch) => branch.key === key)?.name ?? key;
    const said = data.told(
      own.map((cause) => cause.number),
      supported,
    );
    out.push(lines(name, { x, y, width: 130, size: 15, most: 1, anchor, bold: true }, theme).svg);
    out.push(
      lines(said, { x, y: y + 20, width: anchor === 'middle' ? 300 : 125, size: 12, anchor, fill: colour('ink-2', theme) }, theme).svg,
    );
    desc.push(`${name}: ${said}.`);
  }
  out.push(lines(data.problem, { x: 220, y: 124, width: 130, size: 14, most: 3, anchor: 'middle', bold: true }, theme).svg);
  return svg('problem-triangle', { ...options, width: 440 }, 262, desc.join(' '), out.join(''));
}
