// One area's exposures against its resources. Where one of the two is missing, that is said; another area's is never borrowed.
import { type AreaFigures, countedLevelWords, exposureKindWords, presenceKindWords, type ResourceRow, ratioOf } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function AreaRatios({ area }: { readonly area: AreaFigures<ResourceRow> }) {
  const { t, n, lang } = useWords();
  const { counted, resources, exposures } = area;
  const title = `${countedLevelWords[counted.level][lang]}: ${counted.name}`;
  const both = resources.length > 0 && exposures.length > 0;
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      {counted.level === 'municipality' ? null : <p className="lede">{t('figures.beside')}</p>}
      {both ? (
        <ScrollFrame label={title}>
          <table className="tbl">
            <caption className="sr">{t('figures.caption', { area: title })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('figures.exposure')}</th>
                <th scope="col" className="num">
                  {t('figures.value')}
                </th>
                {resources.map((resource) => (
                  <th scope="col" className="num" key={resource.kind}>
                    {t('figures.per', { who: presenceKindWords[resource.kind].one[lang] })}
                    <span className="sub">{t('figures.ofYear', { n: n(resource.value), year: String(resource.year) })}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {exposures.map((exposure) => (
                <tr key={exposure.kind}>
                  <th scope="row">{exposureKindWords[exposure.kind][lang]}</th>
                  <td className="num">
                    {n(exposure.value)}
                    <span className="sub">{exposure.year}</span>
                  </td>
                  {resources.map((resource) => {
                    const ratio = ratioOf(exposure, resource);
                    return (
                      <td className="num" key={resource.kind}>
                        {ratio.known ? n(ratio.perOne, ratio.perOne < 10 ? 1 : 0) : t('figures.yearsApart')}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : (
        <p className="note">{t(resources.length > 0 ? 'figures.noExposure' : 'figures.noResource')}</p>
      )}
    </section>
  );
}
