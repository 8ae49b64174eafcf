// Sets up a round, or changes one whose criteria are not fixed yet.
import { anchorsOf, type NewRound, type RoundDetail, type RoundMaterial, standardCriteria } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CriteriaFields } from './CriteriaFields.tsx';
import { materialQuery, roundQuery, useRoundStep } from './priority-queries.ts';
import { TickList } from './TickList.tsx';

export function RoundFormPage({ id }: { readonly id: string | null }) {
  const { t } = useWords();
  const { data: material, error, refetch } = useQuery(materialQuery);
  const { data: round, error: lost } = useQuery({ ...roundQuery(id ?? ''), enabled: id !== null });
  useTitle(t('priority.form.title'));
  const fault = error ?? lost;
  return (
    <>
      <TopBar crumbs={[{ name: t('room.priorities'), to: '/prioriteringar' }, { name: t('priority.form.title') }]} />
      {fault ? <FaultPage raised={fault} again={() => void refetch()} /> : null}
      {!fault && (!material || (id !== null && !round)) ? <Loading /> : null}
      {material?.pictures.length === 0 ? (
        <EmptyPage title={t('priority.form.title')} text={t('priority.form.noPicture')}>
          <Link className="btn btn-1" to="/bild">
            {t('room.picture')}
          </Link>
        </EmptyPage>
      ) : null}
      {material && material.pictures.length > 0 && (id === null || round) ? <RoundForm material={material} round={round ?? null} /> : null}
    </>
  );
}

const defaultParties = ['municipality', 'police'];

function RoundForm({ material, round }: { readonly material: RoundMaterial; readonly round: RoundDetail | null }) {
  const { t, lang, date } = useWords();
  const navigate = useNavigate();
  const [form, setForm] = useState<NewRound>(() => ({
    name: round?.name ?? '',
    picture: round?.picture.id ?? material.pictures[0]?.id ?? '',
    problems: (round?.problems ?? material.problems).map(({ id }) => id),
    parties:
      round?.parties.map(({ id }) => id) ?? material.organisations.filter(({ kind }) => defaultParties.includes(kind)).map(({ id }) => id),
    criteria:
      round?.criteria ??
      standardCriteria.filter(({ key }) => key !== 'signal').map(({ key, bands }) => ({ key, bands: bands && [...bands], anchors: null })),
  }));
  const set = (change: Partial<NewRound>) => setForm((before) => ({ ...before, ...change }));
  const step = useRoundStep((made) => void navigate({ to: '/prioriteringar/omgang/$id', params: { id: made } }));
  // an anchor left as it was stays the standard one, in both languages
  const body: NewRound = {
    ...form,
    criteria: form.criteria.map((one) => {
      const standard = anchorsOf({ ...one, anchors: null }, lang);
      return { ...one, anchors: one.anchors?.every((text, i) => text.trim() === standard[i]) ? null : one.anchors };
    }),
  };
  const ready = form.name.trim() !== '' && form.problems.length >= 2 && form.parties.length >= 2 && form.criteria.length >= 2;
  return (
    <div className="page">
      <header className="finding">
        <h1>{t('priority.form.finding')}</h1>
        <p className="how">{t('priority.how.criteria')}</p>
      </header>
      <form
        className="stack round-form"
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate(round ? { method: 'PUT', path: `/${round.id}`, body } : { path: '', body });
        }}
      >
        <TextField label={t('priority.form.name')} value={form.name} maxLength={120} required onChange={(name) => set({ name })} />
        <SelectField
          label={t('priority.form.picture')}
          value={form.picture}
          options={material.pictures.map(({ id, name, made }) => ({ value: id, text: `${name ?? ''} (${date(made)})` }))}
          onChange={(picture) => set({ picture })}
        />
        <TickList
          legend={t('priority.form.problems')}
          options={material.problems.map(({ id, number, name }) => ({ value: id, text: `${number} ${name}` }))}
          chosen={form.problems}
          onChange={(problems) => set({ problems })}
        />
        <TickList
          legend={t('priority.form.parties')}
          options={material.organisations.map(({ id, name }) => ({ value: id, text: name }))}
          chosen={form.parties}
          onChange={(parties) => set({ parties })}
        />
        <CriteriaFields criteria={form.criteria} onChange={(criteria) => set({ criteria })} />
        {step.error ? <FaultNote raised={step.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={step.isPending || !ready}>
            {t('priority.form.save')}
          </button>
          <Link className="btn" to="/prioriteringar">
            {t('app.cancel')}
          </Link>
        </div>
      </form>
    </div>
  );
}
