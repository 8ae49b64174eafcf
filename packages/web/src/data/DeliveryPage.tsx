// One delivery: what was understood before anything is stored, then storing it, then taking it back.
import type { ImportPreview } from '@samsyn/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { importQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { DeliveryActions } from './DeliveryActions.tsx';
import { MappingForm } from './MappingForm.tsx';
import { QuarantineTable } from './QuarantineTable.tsx';
import { RowBalance } from './RowBalance.tsx';
import { useDeliverySentence } from './use-delivery-sentence.ts';

export function DeliveryPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(importQuery(id));
  useTitle(data?.file ?? t('import.new'));
  useFreshAfter(data?.state);
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: data?.file ?? t('import.new') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Delivery given={data} /> : null}
    </>
  );
}

/** When a delivery changes state, everything that rests on it is asked for again. */
function useFreshAfter(state: ImportPreview['state'] | undefined): void {
  const queries = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== undefined && before.current !== state)
      for (const key of ['imports', 'sources', 'picture', 'pictures']) void queries.invalidateQueries({ queryKey: [key] });
    before.current = state;
  }, [state, queries]);
}

function Delivery({ given }: { readonly given: ImportPreview }) {
  const { t, lang, percent } = useWords();
  const said = useDeliverySentence(given);
  const working = given.state === 'reading' || given.state === 'storing';
  const left = given.secondsLeft === null ? '' : `, ${t('import.left', { seconds: Math.max(1, Math.round(given.secondsLeft)) })}`;
  return (
    <div className="page s4">
      <header className="finding">
        <h1>{said.title}</h1>
        <DeliveryActions given={given} />
        <p className="how file">
          <Icon name="file" />
          <span>
            <b>{given.file}</b> {said.file}
          </span>
        </p>
      </header>
      {working ? (
        <>
          <ProgressBar share={given.progress} label={`${t('import.progress', { percent: percent(given.progress) })}${left}`} />
          <p className="small muted" style={{ marginTop: 'var(--s-2)' }}>
            {t('data.leave')}
          </p>
        </>
      ) : null}
      {given.fault && given.state === 'refused' ? (
        <p className="strip fault" role="alert">
          <Icon name="fault" />
          <span>
            <b>{given.fault[lang].what}</b> {given.fault[lang].do}
          </span>
        </p>
      ) : null}
      {given.mappable ? <MappingForm id={given.id} /> : null}
      {given.rows && !working ? <RowBalance rows={given.rows} /> : null}
      {given.warnings.length > 0 ? (
        <div className="strips" style={{ marginTop: 'var(--s-4)' }}>
          {given.warnings.map((warning) => (
            <p className="strip" key={warning[lang]}>
              <Icon name="warning" />
              <span>{warning[lang]}</span>
            </p>
          ))}
        </div>
      ) : null}
      {given.columns.length > 0 ? <ColumnsTable columns={given.columns} /> : null}
      {given.quarantine.length > 0 ? <QuarantineTable given={given} /> : null}
    </div>
  );
}
