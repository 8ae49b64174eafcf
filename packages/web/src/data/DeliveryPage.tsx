// One delivery: what was understood before anything is stored, then storing it, then taking it back.
import type { ImportPreview } from '@samsyn/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { importQuery } from '../api/delivery-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { CorrectionsTable } from './CorrectionsTable.tsx';
import { DeliveryActions } from './DeliveryActions.tsx';
import { shownState } from './delivery-state.ts';
import { MappingForm } from './MappingForm.tsx';
import { QuarantineTable } from './QuarantineTable.tsx';
import { ReadingDialog } from './ReadingDialog.tsx';
import { RowBalance } from './RowBalance.tsx';
import { SaveProfile } from './SaveProfile.tsx';
import { UndoOutcome } from './UndoOutcome.tsx';
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

/** A button that is gone takes the focus with it: whoever pressed it is led to what the delivery is now. */
function useHeadingAfter(state: ImportPreview['state']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    before.current = state;
  }, [state]);
  return heading;
}

function Delivery({ given }: { readonly given: ImportPreview }) {
  const { t, lang, percent } = useWords();
  const said = useDeliverySentence(given);
  const [rereading, setRereading] = useState(false);
  const [remapping, setRemapping] = useState(false);
  const heading = useHeadingAfter(given.state);
  const working = given.state === 'reading' || given.state === 'storing';
  const asksColumns = shownState(given) === 'columns';
  const byHand = given.profile?.startsWith('mapping:') ?? false;
  const unsaved = byHand && given.savedProfile === null && (given.state === 'previewed' || given.state === 'stored');
  const changing = remapping && unsaved && given.state === 'previewed';
  const left = given.secondsLeft === null ? '' : `, ${t('import.left', { seconds: Math.max(1, Math.round(given.secondsLeft)) })}`;
  return (
    <div className="page s4">
      <header className="finding">
        <h1 ref={heading} tabIndex={-1}>
          {said.title}
        </h1>
        <p className="how file">
          <Icon name="file" />
          <span>
            <b>{given.file}</b> {said.file}{' '}
            {given.rereadable && !asksColumns ? (
              <button type="button" className="linkbtn" onClick={() => setRereading(true)}>
                {t('reading.change')}
              </button>
            ) : null}
          </span>
        </p>
        <DeliveryActions given={given} />
      </header>
      {working ? (
        <>
          <ProgressBar share={given.progress} label={`${t('import.progress', { percent: percent(given.progress) })}${left}`} />
          <p className="small muted bal-note">{t('data.leave')}</p>
        </>
      ) : null}
      {given.fault && given.state === 'refused' && !asksColumns ? (
        <p className="strip fault" role="alert">
          <Icon name="fault" />
          <span>
            <b>{given.fault[lang].what}</b> {given.fault[lang].do}
          </span>
        </p>
      ) : null}
      {rereading ? <ReadingDialog given={given} onClose={() => setRereading(false)} /> : null}
      {given.mappable ? <MappingForm given={given} /> : null}
      {changing ? <MappingForm given={given} onClose={() => setRemapping(false)} /> : null}
      {given.undo ? <UndoOutcome outcome={given.undo} /> : null}
      {given.rows ? <RowBalance rows={given.rows} /> : null}
      {given.warnings.length > 0 || given.asks.length > 0 || unsaved ? (
        <div className="strips">
          {given.asks.length > 0 ? (
            <p className="strip">
              <Icon name="warning" />
              <span>{t('ask.strip', { n: given.asks.length })}</span>
            </p>
          ) : null}
          {unsaved && !changing ? (
            <SaveProfile given={given} onChange={given.state === 'previewed' ? () => setRemapping(true) : null} />
          ) : null}
          {given.warnings.map((warning) => (
            <p className="strip" key={warning[lang]}>
              <Icon name="warning" />
              <span>{warning[lang]}</span>
            </p>
          ))}
        </div>
      ) : null}
      {given.columns.length > 0 && !changing ? <ColumnsTable given={given} /> : null}
      {given.quarantine.length > 0 && !working && !changing ? <QuarantineTable given={given} /> : null}
      {given.corrections.length > 0 ? <CorrectionsTable given={given} /> : null}
    </div>
  );
}
