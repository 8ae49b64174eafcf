// The local address register, by which deliveries without coordinates get their points. Nothing is asked of a service outside.
import { addressOverview } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { AddressUpload } from './AddressUpload.tsx';
import { GroundNav } from './GroundNav.tsx';
import { addressesQuery } from './queries.ts';
import { VersionTable } from './VersionTable.tsx';

export function AddressesPage() {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(addressesQuery);
  const { data: session } = useQuery(sessionQuery);
  const writes = session?.rights.includes('area.write') ?? false;
  useTitle(t('addresses.title'));
  const use = useMutation({
    mutationFn: (id: string) => write(addressOverview, 'POST', `/api/addresses/${id}/activation`),
    onSuccess: (next) => queries.setQueryData(['addresses'], next),
  });
  const active = data?.versions.find((version) => version.active);
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('addresses.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4">
          <GroundNav />
          <header className="finding">
            <h1>{active ? t('addresses.finding', { n: active.addresses - active.ambiguous }) : t('addresses.none')}</h1>
            <p className="how">{t('addresses.how')}</p>
          </header>
          {use.error ? <FaultNote raised={use.error} /> : null}
          {data.versions.length > 0 ? (
            <VersionTable
              caption={t('addresses.versions')}
              versions={data.versions}
              name={{ head: t('areas.file'), text: ({ file }) => file, cell: ({ file }) => file }}
              counts={[
                { head: t('addresses.count'), of: ({ addresses }) => addresses },
                { head: t('addresses.ambiguous'), of: ({ ambiguous }) => ambiguous },
              ]}
              onUse={writes ? (id) => use.mutate(id) : null}
              busy={use.isPending}
            />
          ) : null}
          {writes ? <AddressUpload /> : null}
        </div>
      ) : null}
    </>
  );
}
