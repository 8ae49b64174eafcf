// Agreements: the one in force, the chain behind it, and new wordings of it.
import { type AgreementRow, swedishDay } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { agreementsQuery } from './agreement-queries.ts';
import { BeginDialog } from './BeginDialog.tsx';
import { ChainTable } from './ChainTable.tsx';
import { WordingsTable } from './WordingsTable.tsx';

export function AgreementsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(agreementsQuery);
  useTitle(t('room.agreement'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.agreement') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : data ? <Agreements rows={data} /> : <Loading />}
    </>
  );
}

function Agreements({ rows }: { readonly rows: readonly AgreementRow[] }) {
  const { t, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [beginning, setBeginning] = useState(false);
  const mayWrite = session?.rights.includes('agreement.write') ?? false;
  const today = swedishDay(new Date());
  const generations = rows.filter((row) => row.amendsId === null);
  const wordings = rows.filter((row) => row.amendsId !== null);
  const inForce = rows.filter((row) => row.state === 'signed' && row.starts <= today && today <= row.ends).at(-1);
  const draft = rows.findLast((row) => row.state === 'draft');
  const begin = (
    <button type="button" className={draft ? 'btn' : 'btn btn-1'} onClick={() => setBeginning(true)}>
      {t('agreement.begin')}
    </button>
  );
  const dialog = beginning ? <BeginDialog rows={generations} onClose={() => setBeginning(false)} /> : null;
  if (rows.length === 0)
    return (
      <EmptyPage title={t('agreement.none')} text={t('agreement.none.text')}>
        {mayWrite ? begin : null}
        {dialog}
      </EmptyPage>
    );
  return (
    <div className="page s14">
      <header className="finding">
        <h1>{inForce ? t('agreement.inForce', { day: date(inForce.ends) }) : t('agreement.noneInForce')}</h1>
        {inForce ? (
          <p className="how">
            {t('agreement.inForce.how', {
              focus: inForce.focus.length,
              promises: inForce.promised.length,
              parties: inForce.parties,
              signed: inForce.signedOn ? date(inForce.signedOn) : '–',
            })}
          </p>
        ) : null}
        <div className="acts">
          {mayWrite ? begin : null}
          {draft && mayWrite ? (
            <Link className="btn btn-1" to="/overenskommelse/$id" params={{ id: draft.id }}>
              {t('agreement.continue')}
            </Link>
          ) : null}
        </div>
      </header>
      {inForce && inForce.endsWithin !== null ? (
        <p className="strip">
          <Icon name="clock" />
          <span>{t('agreement.endsSoon', { months: inForce.endsWithin })}</span>
        </p>
      ) : null}
      <ChainTable rows={generations} />
      {wordings.length > 0 ? <WordingsTable rows={wordings} /> : null}
      {dialog}
    </div>
  );
}
