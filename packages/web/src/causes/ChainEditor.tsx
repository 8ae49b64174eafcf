// The chain of events: a drawing, and the steps as a list that is written, moved and saved as a whole.
import { eventChain } from '@samsyn/charts';
import type { CauseMap } from '@samsyn/domain';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { ChainSteps } from './ChainSteps.tsx';
import { useCauseChange } from './cause-queries.ts';
import { saveDrawing } from './drawn-causes.ts';
import { SaveButton } from './SaveButton.tsx';
import { mostSteps, useChainDraft } from './use-chain-draft.ts';

export function ChainEditor({ map, mayWrite }: { readonly map: CauseMap; readonly mayWrite: boolean }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const draft = useChainDraft(map);
  const { steps, touched, removed } = draft;
  const change = useCauseChange(map.problem.id, draft.saved);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed) back.current?.focus();
  }, [removed]);
  const title = t('cause.chain', { n: steps.length });
  const causeOf = (id: string | null) => map.causes.find((cause) => cause.id === id) ?? null;
  const draw = (theme: 'page' | 'print') =>
    eventChain(
      { steps: steps.map(({ what, causeId }) => ({ what, cause: causeOf(causeId) })) },
      { width: narrow ? 340 : 1120, lang, theme, title },
    );
  const save = () =>
    change.mutate({
      method: 'PUT',
      path: `/api/problems/${map.problem.id}/event-chain`,
      body: { was: map.steps.map((step) => step.id), steps: steps.map(({ what, causeId }) => ({ what, causeId })) },
    });
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
        {steps.length > 0 ? <SaveButton onSave={() => saveDrawing(draw('print'), 'handelsekedja')} /> : null}
      </header>
      {steps.length === 0 ? <p className="muted">{t('cause.chain.empty')}</p> : <Drawing className="drawn" svg={draw('page')} />}
      {mayWrite ? (
        <>
          <p className="small muted">{t('cause.chain.keys')}</p>
          {removed ? (
            <p className="strip info" role="status">
              <span>{t('cause.chain.removed', { what: removed.what })}</span>
              <span className="sp" />
              <button ref={back} type="button" className="linkbtn" onClick={draft.undo}>
                {t('cause.undo')}
              </button>
            </p>
          ) : null}
          <ChainSteps map={map} draft={draft} />
        </>
      ) : (
        <ol className="chain-steps">
          {steps.map((step) => (
            <li key={step.key}>
              <span>
                {step.what}
                {causeOf(step.causeId) ? <span className="sub">{causeOf(step.causeId)?.statement}</span> : null}
              </span>
            </li>
          ))}
        </ol>
      )}
      {change.error ? <FaultNote raised={change.error} /> : null}
      {mayWrite ? (
        <p className="chain-acts">
          <button type="button" className="btn" disabled={steps.length >= mostSteps} onClick={draft.add}>
            {t('cause.chain.add')}
          </button>
          <button
            type="button"
            className="btn"
            disabled={!touched || change.isPending || steps.some((step) => step.what.trim().length < 3)}
            onClick={save}
          >
            {t('cause.chain.save')}
          </button>
          {touched ? <span className="muted">{t('cause.chain.unsaved')}</span> : null}
        </p>
      ) : null}
    </section>
  );
}
