// The way over paper: the scan of what everybody signed by hand, and the day. `earlier`: it was signed before it came into Samsyn.
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { sendScan } from './queries.ts';
import { useAct } from './use-act.ts';

export function PaperForm({ id, earlier = false }: { readonly id: string; readonly earlier?: boolean }) {
  const { t } = useWords();
  const field = useId();
  const [on, setOn] = useState('');
  const [scan, setScan] = useState<File | null>(null);
  const send = useAct<File>(id, (file) => sendScan(id, on, file));
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
        <div className="field">
          <label htmlFor={field}>{t('signing.paperFile')}</label>
          <input id={field} type="file" accept=".pdf,application/pdf" onChange={(event) => setScan(event.target.files?.[0] ?? null)} />
        </div>
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
