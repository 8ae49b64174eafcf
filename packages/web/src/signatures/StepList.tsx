// The signatures in order: function, organisation, when, and the state in words.
import { capital, longDate, momentText, type SigningStepView, type SigningView, signingWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { PersonDialog } from './PersonDialog.tsx';

interface Props {
  readonly view: SigningView;
  readonly signing: NonNullable<SigningView['signing']>;
}
type Choosing = { readonly what: 'signatory' | 'deputy'; readonly step: SigningStepView };

export function StepList({ view, signing }: Props) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const open = signing.state === 'open';
  return (
    <section className="fig">
      <header>
        <h2>{t('signing.steps')}</h2>
      </header>
      <ol className="sign">
        {signing.steps.map((step) => (
          <li key={step.organisationId} className={step.state === 'signed' ? 'done' : step.turn && open ? 'ask' : 'wait'}>
            <span className="sn">{step.state === 'signed' ? <Icon name="check" /> : step.state === 'waiting' ? step.place : '–'}</span>
            <div>
              <Person step={step} />
              {open && step.state === 'waiting' && (view.may.manage || step.mine) ? (
                <p className="sign-acts">
                  {view.may.manage ? (
                    <button
                      type="button"
                      className="linkbtn"
                      aria-label={t('signing.reassignFor', { organisation: step.organisation })}
                      onClick={() => setChoosing({ what: 'signatory', step })}
                    >
                      {t('signing.reassign')}
                    </button>
                  ) : null}
                  <button
                    type="button"
                    className="linkbtn"
                    aria-label={t('signing.nameDeputyFor', { organisation: step.organisation })}
                    onClick={() => setChoosing({ what: 'deputy', step })}
                  >
                    {t('signing.nameDeputy')}
                  </button>
                </p>
              ) : null}
            </div>
            <State step={step} open={open} />
          </li>
        ))}
      </ol>
      {open ? <p className="small muted">{t('signing.stepsText')}</p> : null}
      {choosing ? (
        <PersonDialog
          id={view.agreement.id}
          what={choosing.what}
          step={choosing.step}
          candidates={view.candidates}
          onClose={() => setChoosing(null)}
        />
      ) : null}
    </section>
  );
}

function Person({ step }: { readonly step: SigningStepView }) {
  const { t, lang } = useWords();
  const { organisation, named, deputy } = step;
  return (
    <>
      <b>{capital(step.function[lang])}</b>
      <span className="sub">
        {step.state !== 'waiting' ? organisation : null}
        {step.state === 'waiting' && named ? t('signing.named', { organisation, title: named[lang] }) : null}
        {step.state === 'waiting' && !named ? t('signing.nobody', { organisation }) : null}
        {step.mine ? ` (${t('signing.you').toLowerCase()})` : null}
      </span>
      {deputy && step.state === 'waiting' ? <span className="sub">{t('signing.deputy', { title: deputy[lang] })}</span> : null}
    </>
  );
}

function State({ step, open }: { readonly step: SigningStepView; readonly open: boolean }) {
  const { t, lang } = useWords();
  // on paper it is the day that was written, not the moment it came in here
  const when = step.signedAt ? (step.way === 'paper' ? longDate(step.signedAt.slice(0, 10), lang) : momentText(step.signedAt, lang)) : '';
  if (step.state === 'signed')
    return (
      <span className="v v-ok">
        <span>
          {t('signing.state.signed', { when })}
          {step.way ? <span className="sub">{signingWords[lang].ways[step.way]}</span> : null}
        </span>
      </span>
    );
  if (step.state === 'absent') return <span className="v v-flat">{t('signing.state.absent')}</span>;
  if (step.state === 'declined' && step.part === 'accedes') return <span className="v v-flat">{t('signing.state.out', { when })}</span>;
  if (step.state === 'declined')
    return (
      <span className="v v-fault">
        <Icon name="fault" />
        <span>{t('signing.state.declined', { when })}</span>
      </span>
    );
  return (
    <span className={step.turn && open ? 'v v-warn' : 'v v-flat'}>
      {t(step.turn && open ? 'signing.state.turn' : 'signing.state.waiting')}
    </span>
  );
}
