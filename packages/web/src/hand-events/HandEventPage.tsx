// One event by hand, in half a minute: what, where, when, who told of it. It is saved as a delivery of one row, and can be undone at once.
import { capital, handEventForm, handEventStored, handOrigins, importSummary, originWords } from '@samsyn/domain';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { PositionField } from '../reviews/PositionField.tsx';
import { positionOf, positionText } from '../reviews/position-text.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useKindOptions } from '../source/use-kind-options.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { EventReadBack } from './EventReadBack.tsx';
import { type EventDraft, emptyDraft, eventOf } from './event-draft.ts';
import { PointPicker } from './PointPicker.tsx';
import './hand-events.css';

const formQuery = queryOptions({ queryKey: ['hand-event-form'], queryFn: () => ask(handEventForm, '/api/hand-events/form') });

export function HandEventPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(formQuery);
  useTitle(t('hand.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.data'), to: '/data' }, { name: t('hand.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {data ? (
        <div className="page">
          <header className="finding">
            <h1>{t('hand.head')}</h1>
            <p className="how">{t('hand.lead')}</p>
          </header>
          <EventForm areas={data.areas} names={data.names} />
        </div>
      ) : error ? null : (
        <Loading />
      )}
    </>
  );
}

function EventForm({ areas, names }: Pick<Awaited<ReturnType<NonNullable<(typeof formQuery)['queryFn']>>>, 'areas' | 'names'>) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const tell = useToast();
  const [draft, setDraft] = useState<EventDraft>(emptyDraft);
  const set = (change: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...change }));
  const { categoryOptions, placeOptions } = useKindOptions();
  const event = eventOf(draft);
  const changed = () =>
    Promise.all([['imports'], ['sources'], ['picture'], ['data-calendar']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const undo = useMutation({
    mutationFn: (id: string) => write(importSummary, 'DELETE', `/api/imports/${id}`),
    onSuccess: async () => {
      tell({ text: t('hand.undone') });
      await changed();
    },
  });
  const save = useMutation({
    mutationFn: () => write(handEventStored, 'POST', '/api/hand-events', event ?? {}),
    onSuccess: async ({ importId, area }) => {
      // the next event is often of the same evening
      set({ position: '', area: '' });
      tell({ text: t('hand.saved', { area: area?.[lang] ?? 'none' }), undo: () => undo.mutate(importId) });
      await changed();
    },
  });
  return (
    <form
      className="hand-event"
      autoComplete="off"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save.mutate();
      }}
    >
      <div className="stack">
        <SelectField
          label={t('hand.what')}
          name="category"
          value={draft.category}
          onChange={(category) => set({ category })}
          options={categoryOptions}
        />
        <TextField
          label={t('hand.from')}
          type="datetime-local"
          name="from"
          required
          value={draft.from}
          onChange={(from) => set({ from })}
        />
        <TextField label={t('hand.to')} type="datetime-local" name="to" value={draft.to} onChange={(to) => set({ to })} />
        <SelectField
          label={t('hand.place')}
          name="placeType"
          value={draft.placeType}
          onChange={(placeType) => set({ placeType })}
          options={placeOptions}
        />
        <SelectField
          label={t('hand.origin')}
          name="origin"
          value={draft.origin}
          onChange={(origin) => set({ origin })}
          options={handOrigins.map((value) => ({ value, text: capital(originWords[value][lang]) }))}
        />
      </div>
      <fieldset className="stack">
        <legend>{t('hand.where')}</legend>
        <PointPicker areas={areas} at={positionOf(draft.position)} onChange={(at) => set({ position: positionText(at) })} />
        <PositionField value={draft.position} onChange={(position) => set({ position })} />
        {names.length > 0 ? (
          <SelectField
            label={t('hand.area')}
            name="area"
            value={draft.area}
            onChange={(area) => set({ area })}
            options={[{ value: '', text: t('hand.area.byPoint') }, ...names.map((area) => ({ value: area.key, text: area[lang] }))]}
          />
        ) : (
          <TextField label={t('hand.area')} name="area" maxLength={120} value={draft.area} onChange={(area) => set({ area })} />
        )}
      </fieldset>
      <div className="stack wide">
        {save.error ? <FaultNote raised={save.error} /> : null}
        {undo.error ? <FaultNote raised={undo.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={event === null || save.isPending}>
            {t('hand.save')}
          </button>
          <EventReadBack draft={draft} />
        </div>
      </div>
    </form>
  );
}
