// What can be done with a round at its step; one filled button.
import type { RoundDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { useRoundStep } from './priority-queries.ts';

export function RoundActs({ round }: { readonly round: RoundDetail }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [opening, setOpening] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const step = useRoundStep();
  const writes = session?.rights.includes('problem.write') ?? false;
  const fetchFile = () => {
    setFailed(null);
    download(`/api/priorities/rounds/${round.id}/table.csv?lang=${lang}`).catch(setFailed);
  };
  const fault = step.error ?? failed;
  return (
    <div className="acts">
      <button type="button" className="btn" onClick={fetchFile}>
        <Icon name="download" />
        {t('priority.download')}
      </button>
      {writes && round.state === 'criteria' ? (
        <>
          <Link className="btn" to="/prioriteringar/omgang/$id/andra" params={{ id: round.id }}>
            {t('priority.edit')}
          </Link>
          <button type="button" className="btn btn-1" disabled={step.isPending} onClick={() => step.mutate({ path: `/${round.id}/lock` })}>
            {t('priority.lock')}
          </button>
        </>
      ) : null}
      {writes && round.state === 'alone' ? (
        <button type="button" className="btn" onClick={() => setOpening(true)}>
          {t('priority.open')}
        </button>
      ) : null}
      {writes && round.state === 'decided' ? (
        <Link className="btn btn-1" to="/prioriteringar/ny">
          {t('priority.new')}
        </Link>
      ) : null}
      {fault ? <FaultNote raised={fault} /> : null}
      {opening ? <OpenDialog round={round} onClose={() => setOpening(false)} /> : null}
    </div>
  );
}
