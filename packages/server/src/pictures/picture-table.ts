// A picture's numbers as one table for a spreadsheet: the series month by month, then the problems with their areas.
import { copyMark, documentWords, type Lang, type Picture, periodText } from '@samsyn/domain';
import type { TableCell, TableFile } from '../tables/table-file.ts';

const headings = {
  sv: ['Del', 'Brottstyp', 'Platstyp', 'Område', 'Tid på dygnet', 'Period', 'Antal', 'Väntat', 'Bedömning'],
  en: ['Part', 'Offence type', 'Kind of place', 'Area', 'Time of day', 'Period', 'Count', 'Expected', 'Verdict'],
} as const;
const parts = {
  sv: { series: 'serie', problem: 'problem', area: 'problem, område' },
  en: { series: 'series', problem: 'problem', area: 'problem, area' },
} as const;

/** A count that is hidden or missing says so; an empty cell would be read as nothing. */
export function pictureTable(picture: Picture, lang: Lang): TableFile {
  const words = documentWords[lang];
  const copied = copyMark(picture);
  const { labels } = picture;
  const gone = copied ? words.missingOrHidden : words.missing;
  const name = (record: Readonly<Record<string, { readonly sv: string; readonly en: string }>>, key: string | null) =>
    key === null ? '' : (record[key]?.[lang] ?? key);
  const window = periodText(picture.window, lang);
  const series = picture.series.flatMap((s) =>
    s.months.map((month, m): TableCell[] => [
      parts[lang].series,
      name(labels.category, s.category),
      name(labels.placeType, s.placeType),
      name(labels.area, s.area),
      '',
      month,
      s.counts[m] ?? gone,
      null,
      null,
    ]),
  );
  const problems = picture.problems.flatMap((problem): TableCell[][] => {
    const of = [name(labels.category, problem.category), name(labels.placeType, problem.placeType)];
    const daypart = name(labels.daypart, problem.daypart);
    const verdict = words.verdicts[problem.verdict];
    return [
      [
        parts[lang].problem,
        ...of,
        name(labels.area, problem.area),
        daypart,
        window,
        problem.count ?? words.hidden,
        problem.expected,
        verdict,
      ],
      ...problem.evidence.areas.map(({ area, count, expected }): TableCell[] => [
        parts[lang].area,
        ...of,
        name(labels.area, area),
        daypart,
        window,
        count ?? words.hidden,
        expected,
        null,
      ]),
    ];
  });
  const title = picture.name ? `${words.picture} ${picture.name}` : words.picture;
  const notes = [
    `${title}, ${window}`,
    copied ? words.copies[copied.audience](title, copied.k) : words.internal,
    ...(picture.demo ? [words.demo] : []),
    picture.source[lang],
    ...picture.method.filter(({ key }) => key.startsWith('sup.')).map((line) => line[lang]),
  ];
  return { name: words.picture, columns: headings[lang], rows: [...series, ...problems], notes };
}
