// The divisions of the municipality into areas: which is in use, which versions there are, and what was counted in each.
import { type AreaOverview, areaKindWords, areaOverview } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { GroundNav } from './GroundNav.tsx';
import { areasQuery } from './queries.ts';
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
      {data ? <Versions versions={data.versions} /> : null}
    </>
  );
}

function Versions({ versions }: Pick<AreaOverview, 'versions'>) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const writes = session?.rights.includes('area.write') ?? false;
  const active = versions.find((version) => version.active);
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
      {versions.length > 0 ? <Divisions versions={versions} writes={writes} /> : null}
    </div>
  );
}

function Divisions({ versions, writes }: Pick<AreaOverview, 'versions'> & { readonly writes: boolean }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const before = versions.find(({ active }) => active)?.id;
  const use = useMutation({
    mutationFn: (id: string) => write(areaOverview, 'POST', `/api/areas/${id}/activation`),
    onSuccess: async (overview, id) => {
      queries.setQueryData(['areas'], overview);
      const name = overview.versions.find((one) => one.id === id)?.[lang] ?? '';
      toast({ text: t('areas.used', { name }), ...(before && before !== id ? { undo: () => use.mutate(before) } : {}) });
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'areas' });
    },
  });
  return (
    <section>
      {use.error ? <FaultNote raised={use.error} /> : null}
      <VersionTable
        caption={t('areas.versions')}
        versions={versions}
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
        onUse={writes ? (id) => use.mutate(id) : null}
        busy={use.isPending}
      />
      <p className="src">{t('areas.keptWhy')}</p>
    </section>
  );
}
