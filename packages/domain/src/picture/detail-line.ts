// The second line of a problem in a list: where and when most of it happens.
import type { AreaSystem } from '../area/area-system.ts';
import type { Lang } from '../fault.ts';
import type { Problem } from './picture.ts';
import { daysAndHours, listOf } from './picture-dates.ts';
import { areaIn } from './picture-names.ts';
import { type Bilingual, sayPicture } from './picture-words.ts';
import type { WeekPeak } from './week-of-rows.ts';

/** An area is named when it holds at least this share. */
const namedShare = 0.15;

/** @param own  the problem's own area: it is in the title already */
export function detailLine(
  areas: AreaSystem,
  own: number,
  evidence: Omit<Problem['evidence'], 'notes'>,
  peak: WeekPeak | null,
  count: number,
): Bilingual {
  const named = [...evidence.areas]
    .filter((a) => (a.count ?? 0) > 0 && (a.count ?? 0) >= namedShare * count)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, 2)
    .map((a) => areas.areas.findIndex((area) => area.key === a.area))
    .filter((i) => i > 0 && i !== own);
  const line = (lang: Lang) => {
    const where = named.length > 0 && evidence.areas.length > 2 ? [whereWords(areas, named, lang)] : [];
    const when = peak ? [sayPicture('when.short', peakWords(peak, lang), lang)] : [];
    return [...where, ...when].join(', ');
  };
  return { sv: line('sv'), en: line('en') };
}

function whereWords(areas: AreaSystem, named: readonly number[], lang: Lang): string {
  const places = named.map((i) => areaIn(areas.areas[i]!, lang));
  return sayPicture('where.short', { where: listOf(places, lang) }, lang);
}

/** Days and hours of a peak as the sentences take them; "on" stands before named days in English. */
export function peakWords(peak: WeekPeak, lang: Lang) {
  const words = daysAndHours(peak.days, peak.from, peak.to, lang);
  return { ...words, on: words.days ? 'yes' : 'no' };
}
