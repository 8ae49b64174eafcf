// One version of a division: what it says of itself, what is wrong with it, and how it differs from the one before.
import { areaKindWords } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { GroundNav } from './GroundNav.tsx';
import { areaVersionQuery } from './queries.ts';
import { SystemView } from './SystemView.tsx';

export function AreaVersionPage({ id }: { readonly id: string }) {
  const { t, lang, date } = useWords();
  const { data, error, refetch } = useQuery(areaVersionQuery(id));
  useTitle(data ? data[lang] : t('areas.title'));
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('room.data'), to: '/data' },
          { name: t('areas.title'), to: '/data/omraden' },
          { name: data ? t('areas.ofVersion', { name: data[lang], version: data.version }) : '' },
        ]}
      />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4">
          <GroundNav />
          <header className="finding">
            <h1>
              {t(data.active ? 'areas.versionInUse' : 'areas.versionKept', {
                name: data[lang],
                version: data.version,
                n: data.areas.length,
              })}
            </h1>
            <p className="how">
              {[
                areaKindWords[data.kind][lang],
                data.validFrom ? t('areas.from', { date: date(data.validFrom) }) : null,
                data.source ? t('areas.bySource', { source: data.source, licence: data.licence }) : null,
              ]
                .filter(Boolean)
                .join('. ')}
              .
            </p>
            <div className="acts">
              <button type="button" className="btn" onClick={() => void download(`/api/areas/${id}/areas.geojson`)}>
                {t('areas.download')}
              </button>
            </div>
          </header>
          <SystemView shown={data} />
        </div>
      ) : null}
    </>
  );
}
