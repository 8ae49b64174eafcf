// What the law asks of the municipality, what shows that it is done, and when it is due again.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { DutyTable } from './DutyTable.tsx';
import { dutiesQuery } from './duty-queries.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { useLawSentence } from './use-law-sentence.ts';

export function LawPage() {
  const { t, lang } = useWords();
  const { data: view, error, refetch } = useQuery(dutiesQuery);
  const [noting, setNoting] = useState(false);
  const bundle = useMutation({ mutationFn: () => download(`/api/duties/evidence.pdf?lang=${lang}`) });
  const sentence = useLawSentence(view ?? null);
  useTitle(t('duty.law'));
  const bar = <TopBar crumbs={[{ name: t('room.now'), to: '/laget' }, { name: t('duty.law') }]} />;
  if (error || !view)
    return (
      <>
        {bar}
        {error ? <FaultPage raised={error} again={() => void refetch()} /> : <Loading />}
      </>
    );
  return (
    <>
      {bar}
      <div className="page s3">
        <header className="finding">
          <h1>{sentence}</h1>
          <p className="how">{t('duty.clock.note')}</p>
          <div className="acts">
            <button type="button" className="btn" disabled={bundle.isPending} onClick={() => bundle.mutate()}>
              <Icon name="download" />
              {t('duty.bundle')}
            </button>
            {view.mayNote ? (
              <button type="button" className="btn btn-1" onClick={() => setNoting(true)}>
                {t('duty.note')}
              </button>
            ) : null}
          </div>
        </header>
        {bundle.error ? <FaultNote raised={bundle.error} /> : null}
        <DutyTable view={view} />
        {noting ? <NoteDialog view={view} onClose={() => setNoting(false)} /> : null}
      </div>
    </>
  );
}
