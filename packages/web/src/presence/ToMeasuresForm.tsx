// The form and the preview of what a plan's shifts become. The preview is counted by the same rule as the making.
import { daysAfter, type MeasuresOfPlan, type PresencePlanView, patternsToDo, presencePlanView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MeasuresPreview } from './MeasuresPreview.tsx';
import { type Joinable, nextMonday, type Offered, type Taker } from './measures-draft.ts';
import { WhoTakes } from './WhoTakes.tsx';

interface Props {
  readonly plan: PresencePlanView;
  readonly offered: Offered;
  readonly joinable: readonly Joinable[];
  /** the asker's organisation */
  readonly own: string;
  readonly today: string;
}

const weeks = 13;

export function ToMeasuresForm({ plan, offered, joinable, own, today }: Props) {
  const { t, n, lang } = useWords();
  const [starts, setStarts] = useState(nextMonday(today));
  const [ends, setEnds] = useState(daysAfter(nextMonday(today), 7 * weeks - 1));
  const [causeId, setCause] = useState('');
  const [reason, setReason] = useState(t('presence.usualReason', { plan: plan.name }));
  const left = plan.shifts.filter((_, i) => !plan.taken.includes(i));
  const [takers, setTakers] = useState<readonly Taker[]>(
    [...new Set(left.map(({ resource }) => resource))]
      .sort((a, b) => a - b)
      .map((resource) => ({ resource, owner: own, executors: [], measure: null, taken: true })),
  );
  const go = useNavigate();
  const queries = useQueryClient();
  const asked: MeasuresOfPlan = {
    starts,
    ends,
    causeId: causeId === '' ? null : causeId,
    noCauseReason: causeId === '' ? reason.trim() : null,
    resources: takers.filter(({ taken }) => taken).map(({ taken: _, ...one }) => one),
    lang,
  };
  const said = starts !== '' && ends !== '' && ends >= starts && asked.resources.length > 0;
  const todo = said ? patternsToDo({ ...plan, taken: new Set(plan.taken) }, asked, lang) : [];
  const fresh = todo.some(({ into }) => into.measure === null);
  const ready = todo.some(({ days }) => days.length > 0) && (!fresh || causeId !== '' || reason.trim().length >= 10);
  const make = useMutation({
    mutationFn: () => write(presencePlanView, 'POST', `/api/presence/plans/${plan.id}/measures`, asked),
    onSuccess: async (made) => {
      queries.setQueryData(['presence', plan.id], made);
      await queries.invalidateQueries({ queryKey: ['measures'] });
      await go({ to: '/atgarder/narvaro/$id', params: { id: plan.id }, hash: 'gjort' });
    },
  });
  return (
    <>
      <header className="finding">
        <h1>
          {t('presence.toMeasuresFinding', {
            measures: todo.filter(({ into }) => into.measure === null).length,
            joined: todo.filter(({ into }) => into.measure !== null).length,
            occasions: n(todo.reduce((sum, { days }) => sum + days.length, 0)),
            hours: n(Math.round(todo.reduce((sum, { personHours }) => sum + personHours, 0))),
          })}
        </h1>
        <p className="how">{t('presence.toMeasuresHow')}</p>
      </header>
      <form
        className="stack plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <section className="fig">
          <header>
            <h2>{t('presence.whenAndWhy')}</h2>
          </header>
          <div className="fields two-wide">
            <TextField label={t('presence.firstDay')} type="date" name="starts" value={starts} required onChange={setStarts} />
            <TextField label={t('presence.lastDay')} type="date" name="ends" value={ends} required onChange={setEnds} />
          </div>
          {fresh ? (
            <>
              <SelectField
                label={t('measures.form.cause')}
                value={causeId}
                options={[
                  { value: '', text: t('measures.form.noCause') },
                  ...offered.causes.map(({ id, number, statement }) => ({ value: id, text: `${number}. ${statement}` })),
                ]}
                onChange={setCause}
              />
              {causeId === '' ? (
                <TextArea label={t('measures.form.noCauseReason')} value={reason} required maxLength={1000} rows={2} onChange={setReason} />
              ) : null}
            </>
          ) : null}
        </section>
        <section className="fig">
          <header>
            <h2>{t('presence.whoTakes')}</h2>
          </header>
          {takers.map((taker) => (
            <WhoTakes
              key={taker.resource}
              name={plan.resources[taker.resource]?.name ?? ''}
              taker={taker}
              offered={offered}
              joinable={joinable}
              onChange={(next) => setTakers(takers.map((one) => (one.resource === taker.resource ? next : one)))}
            />
          ))}
        </section>
        <MeasuresPreview todo={todo} joinable={joinable} organisations={offered.organisations} />
        {make.error ? <FaultNote raised={make.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={make.isPending || !ready}>
            {t('presence.makeMeasures')}
          </button>
          <Link className="btn" to="/atgarder/narvaro/$id" params={{ id: plan.id }}>
            {t('presence.cancel')}
          </Link>
        </div>
      </form>
    </>
  );
}
