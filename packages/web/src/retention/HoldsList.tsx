// What is on hold, and what was: each can be lifted, with a reason.
import { type RetentionState, retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { useRetentionChange } from './use-retention-change.ts';

type Hold = RetentionState['holds'][number];

export function HoldsList({ state }: { readonly state: RetentionState }) {
  const { t, lang, date } = useWords();
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<Hold | null>(null);
  const nameOf = (hold: Hold) => [retentionWords[hold.dataClass][lang].name, hold.source].filter(Boolean).join(', ');
  return (
    <section className="fig">
      <header>
        <h2>{t('retention.holds')}</h2>
        {state.mayChange ? (
          <button type="button" className="btn" onClick={() => setMaking(true)}>
            <Icon name="lock" />
            {t('retention.hold.new')}
          </button>
        ) : null}
      </header>
      {state.holds.length === 0 ? <p className="muted">{t('retention.holds.none')}</p> : null}
      <ul className="parts">
        {state.holds.map((hold) => (
          <li key={hold.id}>
            <b>{nameOf(hold)}</b> <span>{t('retention.hold.untilDay', { day: date(hold.until) })}.</span> <span>{hold.reason}</span>
            {hold.ended ? (
              <span className="muted">{t('retention.hold.ended', { day: date(hold.ended.at), why: hold.ended.reason })}</span>
            ) : state.mayChange ? (
              <button
                type="button"
                className="linkbtn"
                aria-label={t('retention.hold.endOf', { what: nameOf(hold) })}
                onClick={() => setEnding(hold)}
              >
                {t('retention.hold.end')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {making ? <HoldDialog state={state} onClose={() => setMaking(false)} /> : null}
      {ending ? <EndHold hold={ending} name={nameOf(ending)} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}

function EndHold({ hold, name, onClose }: { readonly hold: Hold; readonly name: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const end = useRetentionChange(onClose);
  return (
    <AppDialog title={t('retention.hold.endOf', { what: name })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          end.mutate({ method: 'POST', path: `/api/retention/holds/${hold.id}/end`, body: { reason: reason.trim() } });
        }}
      >
        <TextField
          label={t('retention.reason')}
          help={t('retention.reasonHelp')}
          required
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        {end.error ? <FaultNote raised={end.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={end.isPending || reason.trim().length < 5}>
            {t('retention.hold.end')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('retention.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
