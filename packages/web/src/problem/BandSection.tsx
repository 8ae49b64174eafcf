// Beside the figures: the problem's rate among similar areas, and the municipality's among those of its group. What is missing is said, never zero.
import { exposureName, type Picture, type Problem } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { peerBandQueryOf } from '../peers/peer-queries.ts';

export function BandSection({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t } = useWords();
  const ofAreas = useAreaBand(problem);
  const municipal =
    problem.category !== null && problem.placeType === null && problem.area === null && problem.daypart === null && !picture.part;
  if (ofAreas === null && !municipal) return null;
  return (
    <section>
      <h2 className="side-h">{t('peers.beside')}</h2>
      <ul className="chg">
        {ofAreas ? <li>{ofAreas}</li> : null}
        {municipal && problem.category !== null ? (
          <MunicipalBand category={problem.category} year={Number(picture.window.to.slice(0, 4))} />
        ) : null}
      </ul>
    </section>
  );
}

/** The middle half of the other areas of the same level; null where the problem has no area of its own. */
function useAreaBand({ evidence }: Problem): string | null {
  const { t, n, lang } = useWords();
  const { similar } = evidence;
  if (!similar) return null;
  if (!similar.known) return t(`peers.areas.${similar.why}`, { n: similar.n });
  const digits = similar.band[0] < 10 ? 1 : 0;
  return t('peers.areas', {
    rate: n(similar.rate, digits),
    low: n(similar.rateInterval[0], digits),
    high: n(similar.rateInterval[1], digits),
    per: n(similar.per),
    exposure: exposureName(similar.kind, lang),
    year: similar.year === null ? 'none' : String(similar.year),
    n: similar.n,
    from: n(similar.band[0], digits),
    to: n(similar.band[1], digits),
    against: t(`peers.against.${similar.against}`),
    source: similar.source,
  });
}

function MunicipalBand({ category, year }: { readonly category: string; readonly year: number }) {
  const { t, n } = useWords();
  const { data } = useQuery(peerBandQueryOf({ category, year }));
  if (!data) return null;
  if (!data.known)
    return (
      <li>
        {t(`peers.gap.${data.why}`, { n: data.n, group: data.group ?? '' })} <Link to="/data/kommungrupper">{t('peers.add')}</Link>
      </li>
    );
  return (
    <li>
      {t('peers.band', {
        rate: n(data.rate),
        low: n(data.rateInterval[0]),
        high: n(data.rateInterval[1]),
        year: String(data.year),
        count: data.count,
        n: data.n,
        group: data.group,
        from: n(data.band[0]),
        to: n(data.band[1]),
        against: t(`peers.against.${data.against}`),
        sources: data.sources.join(', '),
      })}
    </li>
  );
}
