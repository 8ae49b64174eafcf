// The register: what has been drawn up, its number and mark, and the register itself as a file.
import type { RecordList, RecordRow } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { NewRecordDialog } from './NewRecordDialog.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { RecordTable } from './RecordTable.tsx';
import { RegisterMenu } from './RegisterMenu.tsx';
import { recordsQuery } from './record-queries.ts';
import { fitsSearch } from './record-search.ts';
import { SeriesForm } from './SeriesForm.tsx';

export function RecordsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(recordsQuery);
  useTitle(t('settings.records'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.records') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Register list={data} /> : null}
    </>
  );
}

function Register({ list }: { readonly list: RecordList }) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<RecordRow | null>(null);
  const writes = session?.rights.includes('records.write') ?? false;
  const shown = list.records.filter((row) => fitsSearch(row, search));
  const without = list.records.filter((row) => row.registerNumber === null).length;
  return (
    <div className="page s4">
      <SettingsNav />
      <header className="finding">
        <h1>{t('records.finding', { all: list.records.length, without })}</h1>
        <p className="how">{t('records.lead')}</p>
        <div className="acts">
          <RegisterMenu />
          {writes ? <NewRecordDialog /> : null}
        </div>
      </header>
      {list.records.length === 0 ? <p className="strip info">{t('records.empty')}</p> : null}
      {list.records.length > 0 ? (
        <>
          <div className="field register-search">
            <label htmlFor="record-search">{t('records.search')}</label>
            <input
              id="record-search"
              className="inp"
              type="search"
              value={search}
              maxLength={200}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
          <p className="sr" role="status">
            {search !== '' && shown.length === 0 ? t('records.none') : ''}
          </p>
          {shown.length === 0 ? (
            <p className="strip info">{t('records.none')}</p>
          ) : (
            <RecordTable rows={shown} onOpen={writes ? setOpen : null} />
          )}
        </>
      ) : null}
      {writes ? <SeriesForm key={list.series?.prefix ?? ''} series={list.series} /> : null}
      {open ? <RecordDialog key={open.id} row={open} series={list.series} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
