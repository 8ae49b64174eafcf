// Where it happens, facility by facility, against what each is used for. Nothing where no facility is known to have any of it.
import { type RateRow, rateAxis, rateAxisDrawing, rateDot } from '@samsyn/charts';
import {
  capital,
  daysAfter,
  exposureName,
  type FacilityCounts,
  facilityCounts,
  figureSource,
  findingKeyOf,
  numberWord,
  type Picture,
  type Problem,
} from '@samsyn/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { HeadRow } from '../ui/HeadRow.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

type Row = FacilityCounts['rows'][number];
const marks: Record<Row['verdict'], { readonly icon: IconName; readonly tone: string; readonly against: RateRow['against'] }> = {
  above: { icon: 'rise', tone: 'v-rise', against: 'above' },
  below: { icon: 'fall', tone: 'v-fall', against: 'below' },
  as_others: { icon: 'no_clear_change', tone: 'v-flat', against: 'unclear' },
  cannot_tell: { icon: 'cannot_tell', tone: 'v-unsure', against: 'unclear' },
};
const shown = 15;
const width = 206;

const countsQuery = (picture: Picture, problem: Problem) => {
  const { daypart: _, ...of } = findingKeyOf(picture, problem);
  const asked = new URLSearchParams({ ...of, from: picture.window.from, to: daysAfter(picture.window.to, 1) });
  return queryOptions({
    queryKey: ['facility-counts', asked.toString()],
    queryFn: () => ask(facilityCounts, `/api/facilities/counts?${asked}`),
    // the register tells no part of the day apart
    enabled: problem.daypart === null && !picture.part?.daypart,
    staleTime: 60_000,
    retry: false,
  });
};

export function FacilitiesFigure({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, n, lang, documents } = useWords();
  const { data } = useQuery(countsQuery(picture, problem));
  const counted = (data?.rows ?? []).filter(({ count }) => count === null || count > 0);
  if (!data || counted.length === 0) return null;
  const rows = [...counted].sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (b.count ?? 0) - (a.count ?? 0)).slice(0, shown);
  const rated = rows.some(({ rate }) => rate !== null);
  const above = data.rows.filter(({ verdict }) => verdict === 'above').length;
  const title = rated
    ? t('problem.facilities.title', { count: above, word: capital(numberWord(above, lang)) })
    : t('problem.facilities.counts');
  const digits = Math.max(...rows.map(({ rate }) => rate ?? 0)) < 10 ? 1 : 0;
  const drawn = new Map(
    rows.flatMap((row): [string, RateRow][] =>
      row.rate === null || row.interval === null
        ? []
        : [[row.id, { label: row.name, rate: row.rate, interval: row.interval, against: marks[row.verdict].against }]],
    ),
  );
  const axis = rateAxis([...drawn.values()]);
  const head = [
    t('problem.facilities.name'),
    documents.count,
    ...(rated ? [t('sides.exposure'), t('problem.facilities.rate', { per: n(data.per) }), documents.interval] : []),
  ];
  const cells = (row: Row): string[] => [
    row.name,
    row.count === null ? documents.hidden : n(row.count),
    ...(rated
      ? [
          row.exposure === null
            ? documents.missing
            : `${n(row.exposure.value)} ${exposureName(row.exposure.kind, lang)} (${row.exposure.year})`,
          row.rate === null ? documents.missing : n(row.rate, digits),
          row.interval ? `${n(row.interval[0], digits)}–${n(row.interval[1], digits)}` : '',
        ]
      : []),
  ];
  const sources = [...new Set(rows.flatMap(({ exposure }) => (exposure ? [exposure.source] : [])))].join(', ');
  const total = counted.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return (
    <Figure
      title={title}
      aside={<CopyTable table={{ caption: title, head, rows: rows.map(cells) }} />}
      source={[sources ? t('problem.facilities.source', { sources }) : '', figureSource(picture, picture.window, total, lang)]
        .join(' ')
        .trim()}
    >
      <ScrollFrame label={title}>
        <table className="tbl by-place">
          <thead>
            <HeadRow names={head}>
              {rated ? (
                <>
                  <th scope="col" className="drawn">
                    <span className="sr">{t('problem.areas.drawn')}</span>
                    <Drawing decorative svg={rateAxisDrawing(axis, null, { width, lang, title })} />
                  </th>
                  <th scope="col">{documents.verdict}</th>
                </>
              ) : null}
            </HeadRow>
          </thead>
          <tbody>
            {rows.map((row) => {
              const dot = drawn.get(row.id);
              return (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  {cells(row)
                    .slice(1)
                    .map((cell, i) => (
                      <td key={head[i + 1]} className="num">
                        {cell}
                      </td>
                    ))}
                  {rated ? (
                    <>
                      <td className="drawn">
                        {dot ? <Drawing decorative svg={rateDot(dot, null, axis, { width, height: 40, lang, title: row.name })} /> : null}
                      </td>
                      <td>
                        <span className={`v ${marks[row.verdict].tone}`}>
                          <Icon name={marks[row.verdict].icon} />
                          <span>{t(`problem.facilities.${row.verdict}`)}</span>
                        </span>
                      </td>
                    </>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
      {data.elsewhere ? (
        <p className="note">
          <Icon name="info" />
          <span>{t('problem.facilities.elsewhere', { count: data.elsewhere })}</span>
        </p>
      ) : null}
    </Figure>
  );
}
