// A new measure, or another version of one that is there: the same form.
import { type MeasureDetail, madeMeasure, measureDetail } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { type Draft, draftOf, emptyDraft, sentOf } from './measure-draft.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { measureFormQuery, measureQuery } from './queries.ts';
import { ScheduleFields } from './ScheduleFields.tsx';
import { MuchFields, WhoFields } from './WhoFields.tsx';
import { WhyFields } from './WhyFields.tsx';

export function NewMeasurePage({ problem, cause }: { readonly problem: string; readonly cause: string }) {
  const { t } = useWords();
  const { data } = useQuery(measureFormQuery);
  useTitle(t('measures.new'));
  // a cause in the address brings its problem
  const problemId = data?.causes.find(({ id }) => id === cause)?.problem ?? problem;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.measures'), to: '/atgarder' }, { name: t('measures.new') }]} />
      {data ? <MeasureForm measure={null} start={emptyDraft(problemId, cause)} /> : <Waiting />}
    </>
  );
}

export function ChangeMeasurePage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(measureQuery(id));
  useTitle(t('measures.change'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.measures'), to: '/atgarder' }, { name: data?.title ?? '…' }, { name: t('measures.change') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {data ? <MeasureForm measure={data} start={draftOf(data)} /> : error ? null : <Loading />}
    </>
  );
}

function Waiting() {
  const { error, refetch } = useQuery(measureFormQuery);
  return error ? <FaultPage raised={error} again={() => void refetch()} /> : <Loading />;
}

function MeasureForm({ measure, start }: { readonly measure: MeasureDetail | null; readonly start: Draft }) {
  const { t } = useWords();
  const { data: offered } = useQuery(measureFormQuery);
  const go = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: async () =>
      measure
        ? (await write(measureDetail, 'PUT', `/api/measures/${measure.id}`, sentOf(draft))).id
        : (await write(madeMeasure, 'POST', '/api/measures', sentOf(draft))).id,
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ['measures'] });
      await go({ to: '/atgarder/$id', params: { id } });
    },
  });
  if (!offered) return <Waiting />;
  const said = draft.title.trim().length >= 3 && draft.ownerOrganisation !== '' && draft.starts !== '' && draft.ends !== '';
  const ready = said && !draft.placeUnfinished;
  return (
    <div className="page measure-form">
      <header className="finding">
        <h1>{measure ? t('measures.form.change', { title: measure.title }) : t('measures.form.new')}</h1>
        <p className="how">{t(measure ? 'measures.form.changeLead' : 'measures.form.lead')}</p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <WhyFields draft={draft} offered={offered} onChange={change} />
        <WhoFields draft={draft} offered={offered} onChange={change} />
        <ScheduleFields draft={draft} onChange={change} />
        <MuchFields draft={draft} onChange={change} />
        <PlaceFields draft={draft} areas={offered.areas} onChange={change} />
        {save.error ? <FaultNote raised={save.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={save.isPending || !ready}>
            {t('measures.save')}
          </button>
          <Link className="btn" {...(measure ? { to: '/atgarder/$id', params: { id: measure.id } } : { to: '/atgarder' })}>
            {t('app.cancel')}
          </Link>
          {ready ? null : <span className="small muted">{t(said ? 'measures.form.unfinished' : 'measures.form.missing')}</span>}
        </div>
      </form>
    </div>
  );
}
