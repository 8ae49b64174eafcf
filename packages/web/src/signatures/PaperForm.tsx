// The way over paper: the scan of what everybody signed by hand, and the day. `earlier`: it was signed before it came into Samsyn.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { sendScan } from './queries.ts';
import { useAct } from './use-act.ts';

interface PaperFormProps {
  readonly id: string;
  readonly earlier?: boolean;
  /** who was to accede, and has not answered */
  readonly acceding: readonly { readonly organisationId: string; readonly organisation: string }[];
}

export function PaperForm({ id, earlier = false, acceding }: PaperFormProps) {
  const { t } = useWords();
  const [on, setOn] = useState('');
  const [scan, setScan] = useState<File | null>(null);
  const [absent, setAbsent] = useState<readonly string[]>([]);
  const send = useAct<File>(id, (file) => sendScan(id, on, absent, file));
  return (
    <details className="paper" open={earlier}>
      <summary>{t(earlier ? 'signing.register' : 'signing.paper')}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (scan) send.mutate(scan);
        }}
      >
        <p>{t(earlier ? 'signing.registerText' : 'signing.paperText')}</p>
        <TextField label={t('signing.paperDay')} type="date" value={on} required onChange={setOn} />
        <FileField label={t('signing.paperFile')} accept=".pdf,application/pdf" onChosen={setScan} />
        {acceding.length > 0 ? (
          <fieldset className="choices">
            <legend>{t('signing.absent')}</legend>
            <p className="small muted">{t('signing.absentText')}</p>
            {acceding.map(({ organisationId, organisation }) => (
              <label key={organisationId} className="check">
                <input
                  type="checkbox"
                  checked={absent.includes(organisationId)}
                  onChange={({ target }) =>
                    setAbsent(target.checked ? [...absent, organisationId] : absent.filter((one) => one !== organisationId))
                  }
                />
                {organisation}
              </label>
            ))}
          </fieldset>
        ) : null}
        {send.error ? <FaultNote raised={send.error} /> : null}
        <p>
          <button type="submit" className="btn" disabled={send.isPending || !scan || on === ''}>
            {t('signing.paperSave')}
          </button>
        </p>
      </form>
    </details>
  );
}
