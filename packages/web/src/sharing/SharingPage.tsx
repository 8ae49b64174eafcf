// One source: its terms, its receivers, and the window through which its owner sees what a receiver sees.
import type { Sharing } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { EndedSharings } from './EndedSharings.tsx';
import { Preview } from './Preview.tsx';
import { sourceQuery } from './queries.ts';
import { ReceiversTable } from './ReceiversTable.tsx';
import { SourceTerms } from './SourceTerms.tsx';

export function SharingPage({ id }: { readonly id: string }) {
  const { t, lang } = useWords();
  const { data: source, error, refetch } = useQuery(sourceQuery(id));
  const [chosen, setChosen] = useState<Sharing | null>(null);
  useTitle(source?.name[lang] ?? t('settings.sharing'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!source) return <Loading />;
  const live = source.sharings.filter(({ endedOn }) => endedOn === null);
  const shown = live.find(({ id: one }) => one === chosen?.id) ?? live[0] ?? null;
  const crumbs = [
    { name: t('room.settings'), to: '/installningar' },
    { name: t('settings.sharing'), to: '/installningar/delning' },
    { name: source.name[lang] },
  ];
  return (
    <>
      <TopBar crumbs={crumbs} />
      <div className="page s16">
        <SettingsNav />
        <header className="finding">
          <h1>{t('sharing.finding', { receivers: live.length, source: source.name[lang] })}</h1>
          <p className="how">{source.mine ? t('sharing.how') : t('sharing.notMine', { org: source.owner.name })}</p>
          <div className="acts">
            {source.grain === null ? null : (
              <Link className="btn" to="/data/kalla/$id" params={{ id }}>
                {t('source.openSource')}
              </Link>
            )}
          </div>
        </header>
        <div className="g16">
          <div className="c16">
            <SourceTerms source={source} />
            <ReceiversTable source={source} live={live} chosen={shown} onChoose={setChosen} />
            <EndedSharings sharings={source.sharings} />
          </div>
          {source.mine ? <Preview source={source} sharing={shown} /> : null}
        </div>
      </div>
    </>
  );
}
