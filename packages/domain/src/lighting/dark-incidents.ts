// The share of an area's incidents that fall after dark, from a frozen picture. Too few with a known time: cannot tell.
import type { Picture } from '../picture/picture.ts';
import { plannableProblems, presenceRisk } from '../presence/presence-risk.ts';
import { darkShares } from './dark-hours.ts';

export const leastDark = 20;
export type DarkShare =
  | { readonly known: true; readonly share: number; readonly n: number }
  | { readonly known: false; readonly n: number; readonly least: number };

/**
 * Per area, of the sure problems that do not share incidents. The picture keeps the week, not the season: each hour counts as dark by the share
 * of the year's days on which it is. So this says when incidents happen in the day, not whether the lamp mattered.
 */
export function darkIncidents(picture: Pick<Picture, 'problems' | 'labels' | 'window'>): (area: string | null) => DarkShare {
  const risk = presenceRisk(
    picture,
    plannableProblems(picture).map(({ category, placeType, area, daypart }) => ({ category, placeType, area, daypart, weight: 1 })),
  );
  const dark = darkShares();
  return (area) => {
    const place = risk.known && area !== null ? risk.areas.indexOf(area) : -1;
    if (!risk.known || place < 0) return { known: false, n: 0, least: leastDark };
    let all = 0;
    let after = 0;
    for (let t = 0; t < 168; t++) {
      const yearly = risk.incidents[place * 168 + t]!;
      all += yearly;
      after += yearly * dark[t % 24]!;
    }
    const n = Math.round((all * risk.windowMonths) / 12);
    return n < leastDark ? { known: false, n, least: leastDark } : { known: true, share: after / all, n };
  };
}
