// The share of an area's incidents that fall after dark, from a frozen picture. Too few with a known time: cannot tell.
import type { Picture, Problem } from '../picture/picture.ts';
import { plannableProblems, presenceRisk } from '../presence/presence-risk.ts';
import { darkShares } from './dark-hours.ts';

export const leastDark = 20;
export type DarkShare =
  | { readonly known: true; readonly share: number; readonly n: number }
  | { readonly known: false; readonly n: number; readonly least: number };

/**
 * Per area, of the sure problems that do not share incidents. The picture keeps the week and the months, not both together: each hour counts as
 * dark by the share of days on which it is, month by month as the problem's incidents fall on the months. So this says when incidents happen,
 * not whether the lamp mattered.
 */
export function darkIncidents(picture: Pick<Picture, 'problems' | 'labels' | 'window' | 'map'>): (area: string | null) => DarkShare {
  const { bounds } = picture.map;
  const latitude = bounds ? (bounds[1] + bounds[3]) / 2 : undefined;
  const counted = plannableProblems(picture).flatMap((problem) => {
    const { category, placeType, area, daypart } = problem;
    const risk = presenceRisk(picture, [{ category, placeType, area, daypart, weight: 1 }], { together: 0 });
    return risk.known ? [{ risk, dark: darkShares(latitude, monthsOf(problem)) }] : [];
  });
  return (area) => {
    let all = 0;
    let after = 0;
    let n = 0;
    for (const { risk, dark } of counted) {
      const place = area === null ? -1 : risk.areas.indexOf(area);
      if (place < 0) continue;
      let here = 0;
      for (let t = 0; t < 168; t++) {
        const yearly = risk.incidents[place * 168 + t]!;
        here += yearly;
        after += yearly * dark[t % 24]!;
      }
      all += here;
      n += (here * risk.windowMonths) / 12;
    }
    const rounded = Math.round(n);
    return rounded < leastDark ? { known: false, n: rounded, least: leastDark } : { known: true, share: after / all, n: rounded };
  };
}

/** How the window's incidents fall on the months of the year; alike where that is not known for all of them. */
function monthsOf({ evidence }: Problem): number[] | undefined {
  const weights = Array<number>(12).fill(0);
  for (let i = evidence.windowStart; i < evidence.months.length; i++) {
    const count = evidence.counts[i];
    if (count === null || count === undefined) return undefined;
    weights[Number(evidence.months[i]!.slice(5, 7)) - 1]! += count;
  }
  return weights.some((weight) => weight > 0) ? weights : undefined;
}
