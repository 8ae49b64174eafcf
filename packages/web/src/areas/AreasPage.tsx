// The divisions of the municipality into areas: which is in use, which versions there are, and what was counted in each.
import { type AreaOverview, areaKindWords } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { AreaChange } from './AreaChange.tsx';
import { GroundNav } from './GroundNav.tsx';
import { areasQuery } from './queries.ts';
import { type UseDivision, useDivision } from './use-division.ts';
import { VersionTable } from './VersionTable.tsx';

export function AreasPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(areasQuery);
  useTitle(t('areas.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('areas.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Versions overview={data} /> : null}
    </>
  );
}

function Versions({ overview }: { readonly overview: AreaOverview }) {
  const { versions, change } = overview;
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const writes = session?.rights.includes('area.write') ?? false;
  const active = versions.find((version) => version.active);
  const use = useDivision(overview);
  return (
    <div className="page s4">
      <GroundNav />
      <header className="finding">
        <h1>{active ? t('areas.finding', { name: active[lang], n: active.areas }) : t('areas.none')}</h1>
        <p className="how">{t('areas.how')}</p>
        {writes ? (
          <div className="acts">
            <Link className="btn" to="/data/omraden/rita">
              {t('areas.draw')}
            </Link>
            <Link className="btn btn-1" to="/data/omraden/ny">
              {t('areas.upload')}
            </Link>
          </div>
        ) : null}
      </header>
      {change ? <AreaChange change={change} writes={writes} again={use} /> : null}
      {use.error ? <FaultNote raised={use.error} /> : null}
      {versions.length > 0 ? <Divisions overview={overview} use={writes ? use : null} /> : null}
    </div>
  );
}

function Divisions({ overview, use }: { readonly overview: AreaOverview; readonly use: UseDivision | null }) {
  const { t, lang } = useWords();
  return (
    <section>
      <VersionTable
        caption={t('areas.versions')}
        versions={overview.versions}
        name={{
          head: t('areas.name'),
          text: (version) => version[lang],
          cell: (version) => (
            <>
              <Link to="/data/omraden/$id" params={{ id: version.id }}>
                {version[lang]}
              </Link>
              <span className="sub">{areaKindWords[version.kind][lang]}</span>
            </>
          ),
        }}
        counts={[
          { head: t('areas.count'), of: ({ areas }) => areas },
          { head: t('areas.pictures'), of: ({ pictures }) => pictures },
        ]}
        onUse={use ? (id) => use.mutate(id) : null}
        busy={use?.isPending || overview.change?.state === 'working'}
      />
      <p className="src">{t('areas.keptWhy')}</p>
    </section>
  );
}
