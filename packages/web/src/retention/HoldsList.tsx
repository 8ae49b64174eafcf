// What is on hold, and what was: each can be lifted, with a reason.
import { type RetentionState, retentionWords } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
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
    <DialogForm
      title={t('retention.hold.endOf', { what: name })}
      save={t('retention.hold.end')}
      ready={reason.trim().length >= 5}
      sending={end}
      onSave={() => end.mutate({ method: 'POST', path: `/api/retention/holds/${hold.id}/end`, body: { reason: reason.trim() } })}
      onClose={onClose}
    >
      <TextField
        label={t('retention.reason')}
        help={t('retention.reasonHelp')}
        required
        maxLength={300}
        name="reason"
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
}
