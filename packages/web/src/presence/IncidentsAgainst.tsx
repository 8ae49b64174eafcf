// The municipality's incidents against exposure, figure by figure: divided only by the municipality's own.
import { type AgainstRow, countedLevelWords, exposureKindWords, leastForRate, periodText, type ResourceList } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function IncidentsAgainst({ incidents }: Pick<ResourceList, 'incidents'>) {
  const { t, n, lang } = useWords();
  const title = t('figures.against');
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      <p className="lede">{t('figures.againstHow')}</p>
      {incidents && incidents.rows.length > 0 ? (
        <>
          <ScrollFrame label={title}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{t('figures.incidents')}</th>
                  <th scope="col" className="num">
                    {t('figures.inPeriod')}
                  </th>
                  <th scope="col">{t('figures.exposure')}</th>
                  <th scope="col" className="num">
                    {t('figures.rate')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {incidents.rows.map((row) => (
                  <tr key={`${row.category.sv} ${row.figure.id ?? 'own'} ${row.figure.year}`}>
                    <th scope="row">{row.category[lang]}</th>
                    <td className="num">{row.n === null ? '–' : n(row.n)}</td>
                    <td>
                      {n(row.figure.value)} {exposureKindWords[row.figure.kind][lang]}
                      <span className="sub">
                        {countedLevelWords[row.figure.counted.level][lang]}: {row.figure.counted.name}, {row.figure.year}.{' '}
                        {row.figure.source}
                      </span>
                    </td>
                    <td className="num">
                      <Rate rate={row.rate} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
          <p className="src">
            {incidents.source[lang].split(' Period ')[0]}{' '}
            {t('figures.pictureSource', { picture: incidents.name ?? '', period: periodText(incidents, lang) })}
          </p>
        </>
      ) : (
        <p className="note">{t(incidents ? 'figures.noExposure' : 'figures.noPicture')}</p>
      )}
    </section>
  );
}

function Rate({ rate }: Pick<AgainstRow, 'rate'>) {
  const { t, n } = useWords();
  if (!rate.known) return <span className="small">{t(`figures.no.${rate.reason}`, { least: leastForRate })}</span>;
  const [low, high] = rate.interval;
  return (
    <>
      {n(rate.perThousand, 1)}
      <span className="sub">{t('figures.interval', { low: n(low, 1), high: n(high, 1) })}</span>
    </>
  );
}
