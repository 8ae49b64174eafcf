// Two periods, or two areas, side by side: counts, rates, their ratio with its interval, and a verdict in fixed words.
import { ratioDots } from '@samsyn/charts';
import { exposureName, figureSource, type Picture, type ViewComparison } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { CopyTable } from '../ui/CopyTable.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Figure } from '../ui/Figure.tsx';
import { HeadRow } from '../ui/HeadRow.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { verdictTone } from '../ui/VerdictMark.tsx';
import type { PictureFilter } from './picture-filter.ts';
import { shortPeriod } from './short-period.ts';
import { comparisonQuery } from './view-queries.ts';

interface Props {
  readonly whole: Picture;
  readonly picture: Picture;
  readonly filter: PictureFilter;
}

export function ComparisonFigure({ whole, picture, filter }: Props) {
  const { t } = useWords();
  const { data, error } = useQuery(comparisonQuery(filter));
  if (error) return <FaultNote raised={error} />;
  if (!data)
    return (
      <p className="strip info" role="status">
        {t('view.counting')}
      </p>
    );
  return <Compared comparison={data} whole={whole} picture={picture} filter={filter} />;
}

function Compared({ comparison, whole, picture, filter }: Props & { readonly comparison: ViewComparison }) {
  const { t, n, lang, documents } = useWords();
  const navigate = useNavigate();
  const { kind, sides, verdict, reason, ratio, interval } = comparison;
  const area = (key: string | undefined) => whole.labels.area[key ?? '']?.[lang] ?? '';
  const names = sides.map((side, i) =>
    kind === 'period' ? shortPeriod(side.from, side.to, lang) : area(i === 0 ? filter.omrade : filter.jamfor?.slice('omrade:'.length)),
  );
  const [own = '', other = ''] = names;
  const title = t(`sides.${kind}.${verdict}`, { own, other });
  const mark = kind === 'area' && (verdict === 'rise' || verdict === 'fall' || verdict === 'no_clear_change');
  const exposed = sides.some(({ exposure }) => exposure !== null);
  const per = t('sides.rate', { per: n(comparison.per) });
  const head = [
    t('sides.what'),
    t('sides.months'),
    t('sides.count'),
    ...(exposed || kind === 'area' ? [t('sides.exposure'), per, t('sides.interval')] : []),
  ];
  const digits = Math.max(...sides.map(({ rate }) => rate ?? 0)) < 10 ? 1 : 0;
  const rows = sides.map(({ months, of, count, exposure, rate, rateInterval }, i) => [
    names[i] ?? '',
    t('sides.months.of', { kept: months, of }),
    count === null ? documents.hidden : n(count),
    ...(exposed || kind === 'area'
      ? [
          exposure === null
            ? t('sides.missing')
            : t('sides.exposure.told', {
                value: n(exposure.value),
                kind: exposureName(exposure.kind, lang),
                year: exposure.year === null ? 'none' : String(exposure.year),
              }),
          rate === null ? (exposure === null ? t('sides.missing') : '') : n(rate, digits),
          rateInterval ? `${n(rateInterval[0], digits)}–${n(rateInterval[1], digits)}` : '',
        ]
      : []),
  ]);
  const told =
    ratio !== null && interval
      ? t('sides.ratio', { ratio: n(ratio, 2), low: n(interval[0], 2), high: n(interval[1], 2) })
      : t('sides.ratio.none');
  const sources = [...new Set(sides.flatMap(({ exposure }) => (exposure ? [exposure.source] : [])))];
  const counted = sides.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const ends = sides.flatMap(({ from, to }) => [from, to]).sort();
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const { jamfor: _, ...rest } = filter;
  return (
    <Figure
      title={title}
      aside={<CopyTable table={{ caption: title, head, rows }} />}
      source={[
        figureSource(picture, { from: first, to: last }, counted, lang),
        ...sources.map((source) => `${t('sides.exposure')}: ${source}.`),
        comparison.method ? t(`sides.method.${comparison.method}`) : '',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <ScrollFrame label={title}>
        <table className="tbl compared">
          <thead>
            <HeadRow names={head} />
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={head[i + 1]} className="num">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <div className="compared-ratio">
        <span className={`v ${verdictTone[verdict]} v-box`}>
          <Icon name={verdict} />
          <span>{mark ? t(`sides.mark.area.${verdict}`) : documents.verdicts[verdict]}</span>
        </span>
        <Drawing decorative svg={ratioDots([{ label: own, ratio, interval, verdict }], { width: 240, rowHeight: 36, lang, title: told })} />
        <p>
          {told}
          {reason ? ` ${t(`sides.reason.${reason}`)}` : ''}
          {comparison.otherSeason ? ` ${t('sides.season')}` : ''}
        </p>
        <button
          type="button"
          className="btn btn-0"
          onClick={() => void navigate({ to: '.', search: rest, replace: true, resetScroll: false })}
        >
          {t('sides.end')}
        </button>
      </div>
    </Figure>
  );
}
