// The code of conduct, met before the first sight of rows: read, accepted, and then on to where one was going.
import { conductView } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { conductQuery } from './conduct-query.ts';

/** @param onAccepted asks again for what was refused */
export function ConductPage({ onAccepted }: { readonly onAccepted: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(conductQuery);
  const { data: session } = useQuery(sessionQuery);
  const accept = useMutation({
    mutationFn: (version: string) => write(conductView, 'POST', '/api/conduct/acceptance', { version }),
    onSuccess: (view) => {
      queries.setQueryData(conductQuery.queryKey, view);
      onAccepted();
    },
    // it was changed while it was read
    onError: () => void refetch(),
  });
  if (error) return <FaultNote raised={error} again={() => void refetch()} />;
  if (!data) return null;
  const ours = data[lang].slice(0, data[lang].length - data.own.length);
  return (
    <div className="page conduct">
      <header className="finding">
        <h1>{t('conduct.title')}</h1>
        <p className="how">{t('conduct.lead')}</p>
      </header>
      <ol className="promises">
        {ours.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {data.own.length > 0 ? (
        <>
          <h2 className="side-h">{t('conduct.own', { municipality: session?.municipality.name ?? '' })}</h2>
          <ol className="promises" start={ours.length + 1}>
            {data.own.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      ) : null}
      {accept.error ? <FaultNote raised={accept.error} /> : null}
      <p className="after">
        <button type="button" className="btn btn-1" disabled={accept.isPending} onClick={() => accept.mutate(data.version)}>
          {t('conduct.accept')}
        </button>
        <span className="muted small">{t('conduct.logged', { version: data.version })}</span>
      </p>
    </div>
  );
}
