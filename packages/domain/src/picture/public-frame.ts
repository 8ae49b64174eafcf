// What stands around the findings of a copy: names of what is told and nothing else, and no count of few in rows, lead and source line.
import { units } from '../disclosure/told-rows.ts';
import type { Picture } from './picture.ts';
import { small } from './suppression.ts';

/** @param withheld what an attack on an earlier attempt asked to leave out */
export function publicFrame(copy: Picture, k: number, withheld: ReadonlySet<string>): Picture {
  const few = (n: number | null) => (n !== null && small(n, k) ? null : n);
  const { rows } = copy;
  const tooFew = small(rows.incidents ?? 0, k) || withheld.has('incidents');
  return {
    ...copy,
    rows: {
      ...rows,
      incidents: tooFew ? null : rows.incidents,
      withoutPlace: few(rows.withoutPlace),
      withoutTime: few(rows.withoutTime),
      notIncidents: Object.fromEntries(Object.entries(rows.notIncidents).filter(([, n]) => !small(n, k))),
    },
    // "… Period 2025. 3 anmälda brott.": the count is the last sentence
    source: tooFew ? { sv: withoutLast(copy.source.sv), en: withoutLast(copy.source.en) } : copy.source,
    lead:
      small(rows.incidents ?? 0, k) || withheld.has(units.total) || !totalTold(copy) || copy.lead.some(({ key }) => key.endsWith('.left'))
        ? copy.lead.filter(({ key }) => key === 'head.checked' || key === 'head.part')
        : copy.lead,
    labels: { ...copy.labels, ...usedLabels(copy) },
  };
}

/** Whether the sum of the window is told anyhow: in shares, or month by month. */
function totalTold({ problems, series }: Picture): boolean {
  const shared = problems.some(({ count, shareOfAll }) => count !== null && shareOfAll !== null && shareOfAll > 0);
  return shared || series.some((s) => s.category === null && s.placeType === null && s.area === null);
}

const withoutLast = (text: string) => text.replace(/ [^.]*\.$/, '');

/** That a kind has a name in the copy would tell that it occurs. */
function usedLabels({ labels, series, problems }: Picture): Pick<Picture['labels'], 'category' | 'placeType'> {
  const told = [...series, ...problems];
  const kinds = new Set(told.flatMap(({ category }) => (category === null ? [] : [category, category.split('/')[0] ?? category])));
  const places = new Set(told.flatMap(({ placeType }) => placeType ?? []));
  const only = <T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
  return { category: only(labels.category, kinds), placeType: only(labels.placeType, places) };
}
