// The chain of events: a drawing, and the steps as a list that is written, moved and saved as a whole.
import { eventChain } from '@samsyn/charts';
import { type CauseMap, causesInOrder } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { useCauseChange } from './cause-queries.ts';
import { saveDrawing } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';

interface Draft {
  readonly key: number;
  readonly what: string;
  readonly causeId: string | null;
}

export function ChainEditor({ map, mayWrite }: { readonly map: CauseMap; readonly mayWrite: boolean }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const stored = () => map.steps.map((step, key) => ({ key, what: step.what, causeId: step.causeId }));
  const [steps, setSteps] = useState<readonly Draft[]>(stored);
  const [touched, setTouched] = useState(false);
  const change = useCauseChange(map.problem.id, () => setTouched(false));
  const put = (next: readonly Draft[]) => {
    setTouched(true);
    setSteps(next);
  };
  const exchange = (i: number, j: number) => {
    const next = [...steps];
    const [a, b] = [next[i], next[j]];
    if (!a || !b) return;
    next[i] = b;
    next[j] = a;
    put(next);
  };
  const title = t('cause.chain', { n: steps.length });
  const causeOf = (id: string | null) => map.causes.find((cause) => cause.id === id) ?? null;
  const draw = (theme: 'page' | 'print') =>
    eventChain(
      { steps: steps.map(({ what, causeId }) => ({ what, cause: causeOf(causeId) })) },
      { width: narrow ? 340 : 1120, lang, theme, title },
    );
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
        {steps.length > 0 ? <SaveButton onSave={() => saveDrawing(draw('print'), 'handelsekedja')} /> : null}
      </header>
      {steps.length === 0 ? <p className="muted">{t('cause.chain.empty')}</p> : <Drawing className="drawn" svg={draw('page')} />}
      <ol className="chain-steps">
        {steps.map((step, i) => (
          <li key={step.key}>
            {mayWrite ? (
              <>
                <TextField
                  label={`${t('cause.chain.step', { n: i + 1 })}: ${t('cause.chain.what')}`}
                  value={step.what}
                  maxLength={300}
                  onChange={(what) => put(steps.map((one) => (one === step ? { ...one, what } : one)))}
                />
                <SelectField
                  label={t('cause.chain.cause')}
                  value={step.causeId ?? ''}
                  onChange={(causeId) =>
                    put(steps.map((one) => (one === step ? { ...one, causeId: causeId === '' ? null : causeId } : one)))
                  }
                  options={[
                    { value: '', text: t('cause.chain.noCause') },
                    ...causesInOrder(map.causes).map((cause) => ({ value: cause.id, text: `${cause.number}. ${cause.statement}` })),
                  ]}
                />
                <span className="moves">
                  <button
                    type="button"
                    className="btn btn-0"
                    aria-label={t('cause.chain.up', { n: i + 1 })}
                    disabled={i === 0}
                    onClick={() => exchange(i, i - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="btn btn-0"
                    aria-label={t('cause.chain.down', { n: i + 1 })}
                    disabled={i === steps.length - 1}
                    onClick={() => exchange(i, i + 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="linkbtn"
                    aria-label={t('cause.chain.remove', { n: i + 1 })}
                    onClick={() => put(steps.filter((one) => one !== step))}
                  >
                    {t('cause.remove')}
                  </button>
                </span>
              </>
            ) : (
              <span>
                {step.what}
                {causeOf(step.causeId) ? <span className="sub">{causeOf(step.causeId)?.statement}</span> : null}
              </span>
            )}
          </li>
        ))}
      </ol>
      {change.error ? <FaultNote raised={change.error} /> : null}
      {mayWrite ? (
        <p className="chain-acts">
          <button
            type="button"
            className="btn"
            disabled={steps.length >= 30}
            onClick={() => put([...steps, { key: 1 + Math.max(0, ...steps.map((step) => step.key)), what: '', causeId: null }])}
          >
            {t('cause.chain.add')}
          </button>
          <button
            type="button"
            className="btn"
            disabled={!touched || change.isPending || steps.some((step) => step.what.trim().length < 3)}
            onClick={() =>
              change.mutate({
                method: 'PUT',
                path: `/api/problems/${map.problem.id}/event-chain`,
                body: { was: map.steps.map((step) => step.id), steps: steps.map(({ what, causeId }) => ({ what, causeId })) },
              })
            }
          >
            {t('cause.chain.save')}
          </button>
          {touched ? <span className="muted">{t('cause.chain.unsaved')}</span> : null}
        </p>
      ) : null}
    </section>
  );
}
