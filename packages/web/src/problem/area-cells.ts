// The areas of a problem as a table to copy: every area, also those that the page leaves out.
import type { ChartTable } from '@samsyn/charts';
import { type Evidence, exposureName, type Picture } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

export function areaCells(
  picture: Picture,
  rows: Evidence['areas'],
  rate: NonNullable<Evidence['rate']> | null,
  caption: string,
  { n, percent, lang, documents }: Words,
): ChartTable {
  const name = (key: string) => picture.labels.area[key]?.[lang] ?? key;
  const count = (row: Evidence['areas'][number]) => (row.count === null ? documents.hidden : n(row.count));
  if (!rate)
    return {
      caption,
      head: [documents.area, documents.count, documents.share],
      rows: rows.map((row) => [name(row.area), count(row), row.share === null ? '' : percent(row.share)]),
    };
  const rateText = (value: number | null | undefined) => (value == null ? '' : n(value, 2));
  return {
    caption,
    head: [
      documents.area,
      documents.count,
      exposureName(rate.kind, lang),
      documents.rate(n(rate.per)),
      '2,5 %',
      '97,5 %',
      documents.againstAll,
    ],
    rows: rows.map((row) => [
      name(row.area),
      count(row),
      row.exposure === null ? documents.missing : n(row.exposure),
      rateText(row.rate),
      rateText(row.rateInterval?.[0]),
      rateText(row.rateInterval?.[1]),
      row.against ? documents.againstWords[row.against] : '',
    ]),
  };
}
