// Lighting needs in the order of what speaks for them, criterion by criterion, with owner, cost and decision.
import { capital, type LightList, type LightRow, type LooseObservation, numberWord, periodText } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { MeasureNav } from '../presence/MeasureNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { LightDialog } from './LightDialog.tsx';
import { LightMap } from './LightMap.tsx';
import { LightTable } from './LightTable.tsx';
import { LooseList } from './LooseList.tsx';
import { lightsQuery } from './queries.ts';

export function LightingPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(lightsQuery);
  useTitle(t('lights.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('measureNav.measures'), to: '/atgarder' }, { name: t('lights.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Lights list={data} /> : null}
    </>
  );
}

type Open =
  | { readonly what: 'edit'; readonly light: LightRow | null; readonly seen?: LooseObservation }
  | { readonly what: 'decide'; readonly light: LightRow };

function Lights({ list }: { readonly list: LightList }) {
  const { t, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const writes = session?.rights.includes('review.write') ?? false;
  const { lights, picture, areas } = list;
  const waiting = lights.filter(({ state }) => state === 'open');
  const lamps = waiting.reduce((sum, one) => sum + one.lamps, 0);
  const first = waiting[0];
  const finding =
    lights.length === 0
      ? t('lights.empty')
      : first
        ? t('lights.finding', { places: waiting.length, word: capital(numberWord(waiting.length, lang)), lamps, first: first.place })
        : t('lights.allDecided', { n: lights.length });
  return (
    <div className="page s4">
      <MeasureNav />
      <header className="finding">
        <h1>{finding}</h1>
        <p className="how">{t('lights.how')}</p>
        <div className="acts">
          {session?.rights.includes('task.report') ? (
            <Link className="btn" to="/atgarder/belysning/iakttagelse">
              {t('lights.observe')}
            </Link>
          ) : null}
          {writes ? (
            <button type="button" className="btn btn-1" onClick={() => setOpen({ what: 'edit', light: null })}>
              {t('lights.add')}
            </button>
          ) : null}
        </div>
      </header>
      {lights.length > 0 ? (
        <LightTable
          lights={lights}
          writes={writes}
          onEdit={(light) => setOpen({ what: 'edit', light })}
          onDecide={(light) => setOpen({ what: 'decide', light })}
        />
      ) : null}
      <LooseList list={list} writes={writes} onMake={(seen) => setOpen({ what: 'edit', light: null, seen })} />
      {lights.length > 0 ? (
        <section className="fig">
          <header>
            <h2>{t('lights.map')}</h2>
          </header>
          <LightMap list={list} />
        </section>
      ) : null}
      <section className="fig rule">
        <header>
          <h2>{t('lights.rule')}</h2>
        </header>
        <ul>
          {(['cells', 'walks', 'faults', 'dark', 'school', 'ties', 'season'] as const).map((key) => (
            <li key={key}>{t(`lights.rule.${key}`)}</li>
          ))}
        </ul>
        {picture ? (
          <p className="src">
            {picture.source[lang].split(' Period ')[0]}{' '}
            {t('lights.source', { picture: picture.name ?? '', period: periodText(picture, lang) })}
          </p>
        ) : (
          <p className="src">{t('lights.noPicture')}</p>
        )}
      </section>
      {open?.what === 'edit' ? (
        <LightDialog light={open.light} observation={open.seen ?? null} areas={areas} onClose={() => setOpen(null)} />
      ) : null}
      {open?.what === 'decide' ? <DecisionDialog light={open.light} decisions={list.decisions} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
