// Would the follow-up see it? The chance against the size of the fall, with the goal on the curve and what is too small hatched.
import { colour } from './chart-colours.ts';
import { percentText } from './chart-words.ts';
import { type ChartOptions, type ChartTable, element, hatchRect, label, numberText, px, svg } from './svg-text.ts';
import { textWidth } from './wrap-text.ts';

export interface PowerPoint {
  /** shares 0–1 */
  readonly fall: number;
  readonly chance: number;
}
export interface PowerCurveData {
  readonly curve: readonly PowerPoint[];
  readonly name: string;
  /** the same with a longer follow-up, drawn beside */
  readonly longer: { readonly name: string; readonly curve: readonly PowerPoint[] } | null;
  readonly goal: PowerPoint;
  readonly goalName: string;
  /** smallest fall seen four times in five; null when none is */
  readonly smallest: number | null;
  readonly limitName: string;
  readonly axisName: string;
}

const limit = 0.8;

export function powerCurve(data: PowerCurveData, options: ChartOptions): string {
  const { width, lang, theme = 'page' } = options;
  const [left, right, top, bottom] = [40, width - 10, 14, 192];
  const span = [0.05, 0.95] as const;
  const x = (fall: number) => left + ((fall - span[0]) / (span[1] - span[0])) * (right - left);
  const y = (chance: number) => bottom - chance * (bottom - top);
  const path = (points: readonly PowerPoint[]) =>
    points.map(({ fall, chance }, i) => `${i === 0 ? 'M' : 'L'}${px(x(fall))} ${px(y(chance))}`).join('');
  const at = [x(data.goal.fall), y(data.goal.chance)] as const;
  const out: string[] = [];
  const small = { fill: colour('ink-3', theme) };
  const blind = x(Math.min(span[1], data.smallest ?? span[1])) - left;
  out.push(element('g', { opacity: '0.45' }, hatchRect(left, top, blind, bottom - top, colour('hatch', theme), 7)));
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    out.push(
      element('line', { x1: left, x2: right, y1: y(share), y2: y(share), stroke: colour(share === 0 ? 'd-axis' : 'd-grid', theme) }),
    );
    out.push(label(numberText(share * 100, lang), { x: left - 6, y: y(share) + 4, 'text-anchor': 'end', ...small }, theme));
  }
  for (let fall = 0.1; fall < 0.95; fall += 0.2)
    out.push(label(`\u2212${percentText(fall, lang)}`, { x: x(fall), y: bottom + 17, 'text-anchor': 'middle', ...small }, theme));
  out.push(label(data.axisName, { x: left, y: bottom + 34, ...small }, theme));
  out.push(element('line', { x1: left, x2: right, y1: y(limit), y2: y(limit), stroke: colour('ink', theme), 'stroke-dasharray': '3 3' }));
  out.push(label(data.limitName, { x: right, y: y(limit) + 15, 'text-anchor': 'end', fill: colour('ink-2', theme) }, theme, 'paper'));
  if (data.longer) {
    out.push(
      element('path', {
        class: 'longer',
        d: path(data.longer.curve),
        fill: 'none',
        stroke: colour('d-other', theme),
        'stroke-width': '1.5',
        'stroke-dasharray': '5 3',
      }),
    );
    out.push(nameAt(data.longer.name, 0.3, colour('ink-2', theme)));
  }
  out.push(element('path', { class: 'curve', d: path(data.curve), fill: 'none', stroke: colour('accent', theme), 'stroke-width': '2.25' }));
  out.push(nameAt(data.name, 0.55, colour('accent', theme)));
  out.push(element('line', { x1: at[0], x2: at[0], y1: at[1], y2: bottom, stroke: colour('ink', theme) }));
  out.push(element('circle', { cx: at[0], cy: at[1], r: 5, fill: colour('ink', theme) }));
  const far = data.goal.fall > 0.6;
  out.push(
    label(
      data.goalName,
      {
        x: at[0] + (far ? -9 : 9),
        y: Math.min(bottom - 6, at[1] + 18),
        'text-anchor': far ? 'end' : undefined,
        'font-weight': '600',
        fill: colour('ink', theme),
      },
      theme,
      'paper',
    ),
  );
  if (data.smallest !== null)
    out.push(
      element('circle', {
        cx: x(data.smallest),
        cy: y(limit),
        r: 4,
        fill: colour('paper', theme),
        stroke: colour('accent', theme),
        'stroke-width': '2',
      }),
    );
  const desc = `${data.goalName}. ${data.limitName}${data.smallest === null ? '' : `: ${percentText(data.smallest, lang)}`}.`;
  return svg('power', options, bottom + 40, desc, out.join(''));

  /** A direct label to the right of the curve where it passes this chance. */
  function nameAt(text: string, chance: number, fill: string): string {
    const point = data.curve.find((one) => one.chance >= chance) ?? data.curve.at(-1);
    if (!point) return '';
    const width = textWidth(text, 12);
    const beside = x(point.fall) + 12;
    // not across the goal's own line
    const clear = beside < at[0] + 8 && beside + width > at[0] - 4 ? at[0] + 8 : beside;
    const inside = Math.min(right - width, clear);
    return label(text, { x: inside, y: y(Math.min(chance, point.chance)) + 4, fill }, theme, 'paper');
  }
}

/** Some of the same chances as text. */
export function powerCurveTable(data: PowerCurveData, caption: string, head: readonly [string, string], lang: 'sv' | 'en'): ChartTable {
  const near = (fall: number) =>
    data.curve.reduce((a, b) => (Math.abs(b.fall - fall) < Math.abs(a.fall - fall) ? b : a), { fall: -9, chance: 0 });
  return {
    caption,
    head: [...head],
    rows: [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
      .filter(() => data.curve.length > 0)
      .map((fall) => [`\u2212${percentText(fall, lang)}`, percentText(near(fall).chance, lang)]),
  };
}
