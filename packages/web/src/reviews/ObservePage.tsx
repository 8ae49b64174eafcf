// For the phone, on a walk: what is seen at a place in the dark, in a few presses. The list of needs counts it by itself.
import {
  lightKinds,
  lightKindWords,
  lightSettings,
  lightSettingWords,
  type ObservedDuring,
  observed,
  observedDuring,
  observedDuringWords,
  swedishDay,
} from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PositionField } from './PositionField.tsx';
import { positionOf } from './position-text.ts';

export function ObservePage() {
  const { t, lang } = useWords();
  useTitle(t('lights.observe'));
  const { data: session } = useQuery(sessionQuery);
  const reads = session?.rights.includes('review.read') ?? false;
  return (
    <>
      <TopBar crumbs={[...(reads ? [{ name: t('lights.title'), to: '/atgarder/belysning' }] : []), { name: t('lights.observe') }]} />
      <div className="page observe">
        <header className="finding">
          <h1>{t('lights.observeTitle')}</h1>
          <p className="how">{session ? t('lights.observeHow', { who: session.person.title[lang] }) : null}</p>
        </header>
        <ObserveForm />
        {reads ? (
          <p>
            <Link to="/atgarder/belysning">{t('lights.toList')}</Link>
          </p>
        ) : null}
      </div>
    </>
  );
}

function ObserveForm() {
  const { t, lang } = useWords();
  const [during, setDuring] = useState<ObservedDuring>('walk');
  const [kind, setKind] = useState<(typeof lightKinds)[number]>('out');
  const [setting, setSetting] = useState<(typeof lightSettings)[number]>('path');
  const [lamps, setLamps] = useState('1');
  const [schoolRoute, setSchool] = useState(false);
  const [place, setPlace] = useState('');
  const [seenOn, setSeenOn] = useState(swedishDay(new Date()));
  const [note, setNote] = useState('');
  const queries = useQueryClient();
  const saved = useRef<HTMLParagraphElement>(null);
  const at = positionOf(place);
  const save = useMutation({
    mutationFn: () =>
      write(observed, 'POST', '/api/lights/observations', { during, kind, setting, lamps: Number(lamps), schoolRoute, at, seenOn, note }),
    onSuccess: async () => {
      // the next lamp is usually on the same walk: only what belongs to this one is emptied
      setPlace('');
      setNote('');
      saved.current?.focus();
      await queries.invalidateQueries({ queryKey: ['lights'] });
    },
  });
  const choices = <V extends string>(
    legend: string,
    values: readonly V[],
    words: Readonly<Record<V, Readonly<Record<'sv' | 'en', string>>>>,
    chosen: V,
    choose: (value: V) => void,
  ) => (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className={value === chosen ? 'on' : undefined}>
          <input type="radio" name={legend} checked={value === chosen} onChange={() => choose(value)} />
          {words[value][lang]}
        </label>
      ))}
    </fieldset>
  );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className={save.data ? 'strip ok' : 'sr'} role="status" tabIndex={-1} ref={saved}>
        {save.data
          ? save.data.need
            ? t('lights.countedTo', { need: save.data.need })
            : t('lights.keptLoose', { area: save.data.area?.[lang] ?? '' })
          : null}
      </p>
      {choices(t('lights.kind'), lightKinds, lightKindWords, kind, setKind)}
      <PositionField value={place} required onChange={setPlace} />
      <SelectField
        label={t('lights.setting')}
        value={setting}
        options={lightSettings.map((value) => ({ value, text: lightSettingWords[value][lang] }))}
        onChange={setSetting}
      />
      <TextField label={t('lights.lampsField')} type="number" min={1} max={1000} required value={lamps} onChange={setLamps} />
      <label className="check">
        <input type="checkbox" checked={schoolRoute} onChange={() => setSchool(!schoolRoute)} />
        {t('lights.schoolField')}
      </label>
      {choices(t('lights.during'), observedDuring, observedDuringWords, during, setDuring)}
      <TextField label={t('lights.seenOn')} type="date" required value={seenOn} onChange={setSeenOn} />
      <TextArea label={t('lights.note')} help={t('lights.noteHelp')} maxLength={300} rows={2} value={note} onChange={setNote} />
      {save.error ? <FaultNote raised={save.error} /> : null}
      <button type="submit" className="btn btn-1" disabled={save.isPending || at === null}>
        {t('lights.saveObservation')}
      </button>
    </form>
  );
}
