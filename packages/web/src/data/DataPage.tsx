// Data: hand over a file, see the sources and every delivery.
import { useQuery } from '@tanstack/react-query';
import { importsQuery, sourcesQuery } from '../api/delivery-queries.ts';
import { sessionQuery } from '../api/session-query.ts';
import { GroundNav } from '../areas/GroundNav.tsx';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { WaitingLines } from '../ui/PageState.tsx';
import { useTogether } from '../ui/use-together.ts';
import { DeliveriesTable } from './DeliveriesTable.tsx';
import { DropZone } from './DropZone.tsx';
import { SendersSection } from './SendersSection.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import { sendersQuery } from './sender-query.ts';
import { useDataSentence } from './use-data-sentence.ts';

export function DataPage() {
  const { t } = useWords();
  const sources = useQuery(sourcesQuery);
  const { data: session } = useQuery(sessionQuery);
  // whoever may not see rows has no deliveries to look at, and nothing to hand over
  const delivers = session?.rights.includes('delivery.read') ?? false;
  const mayDeliver = session?.rights.includes('incident.import') ?? false;
  const imports = useQuery({ ...importsQuery, enabled: delivers });
  const senders = useQuery({ ...sendersQuery, enabled: mayDeliver });
  // the lists stand under one another
  const stands = useTogether([imports, sources, senders].some(({ isLoading }) => isLoading));
  const sentence = useDataSentence(stands ? (sources.data ?? null) : null, imports.data ?? null);
  useTitle(t('room.data'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data') }]} />
      <div className="page s4">
        <GroundNav />
        <header className="finding">
          <h1>{sentence}</h1>
          <p className="how">{t('data.lead')}</p>
        </header>
        {mayDeliver ? <DropZone /> : null}
        {stands ? (
          <>
            {delivers ? (
              <section>
                {imports.error ? <FaultNote raised={imports.error} again={() => void imports.refetch()} /> : null}
                <DeliveriesTable rows={imports.data ?? null} />
              </section>
            ) : null}
            <section>
              {sources.error ? <FaultNote raised={sources.error} again={() => void sources.refetch()} /> : null}
              <SourcesTable rows={sources.data ?? null} maySet={mayDeliver} />
            </section>
            {mayDeliver ? <SendersSection sources={sources.data ?? []} /> : null}
          </>
        ) : (
          <WaitingLines />
        )}
      </div>
    </>
  );
}
