// What delivers by itself: programs with a key of their own and watched folders; set up, looked at, ended.
import { type DeliverySender, deliverySender, madeSender, type SourceRow } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { sendersQuery } from './sender-query.ts';

export function SendersSection({ sources }: { readonly sources: readonly SourceRow[] }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery(sendersQuery);
  const end = useMutation({
    mutationFn: (id: string) => write(deliverySender.array(), 'DELETE', `/api/senders/${id}`),
    onSuccess: (rows) => queries.setQueryData(sendersQuery.queryKey, rows),
  });
  const own = sources.filter((source) => source.own);
  return (
    <section className="senders">
      {error ? <FaultNote raised={error} /> : null}
      <ScrollFrame label={t('sender.title')}>
        <table className="tbl by-row">
          <caption>{t('sender.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sender.name')}</th>
              <th scope="col">{t('sender.kind')}</th>
              <th scope="col">{t('sender.source')}</th>
              <th scope="col">{t('sender.made')}</th>
              <th scope="col">{t('sender.used')}</th>
              <th scope="col">
                <span className="sr">{t('sender.end')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data?.map((row) => (
              <SenderLine key={row.id} row={row} busy={end.isPending} onEnd={() => end.mutate(row.id)} />
            ))}
            {data?.length === 0 ? (
              <tr>
                <td colSpan={6} className="muted">
                  {t('sender.none')}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </ScrollFrame>
      {end.error ? <FaultNote raised={end.error} /> : null}
      {own.length > 0 ? (
        <p className="after">
          <button type="button" className="btn" onClick={() => setAdding(true)}>
            {t('sender.add')}
          </button>
          <span className="muted small">{t('sender.lead')}</span>
        </p>
      ) : null}
      {adding ? <NewSender sources={own} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

function SenderLine({ row, busy, onEnd }: { readonly row: DeliverySender; readonly busy: boolean; readonly onEnd: () => void }) {
  const { t, date, lang } = useWords();
  return (
    <tr>
      <td>{row.name}</td>
      <td data-label={t('sender.kind')}>{t(`sender.kind.${row.kind}`)}</td>
      <td data-label={t('sender.source')}>{row.source}</td>
      <td data-label={t('sender.made')}>
        {date(row.made)} <span className="muted small">{row.madeBy[lang]}</span>
      </td>
      <td data-label={t('sender.used')}>{row.lastUsed ? date(row.lastUsed) : t('sender.never')}</td>
      <td className="num">
        <button type="button" className="linkbtn" disabled={busy} onClick={onEnd} aria-label={`${t('sender.end')}: ${row.name}`}>
          {t('sender.end')}
        </button>
      </td>
    </tr>
  );
}

function NewSender({ sources, onClose }: { readonly sources: readonly SourceRow[]; readonly onClose: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [kind, setKind] = useState<'token' | 'folder'>('token');
  const [name, setName] = useState('');
  const [sourceId, setSource] = useState(sources[0]?.id ?? '');
  const send = useMutation({
    mutationFn: () => write(madeSender, 'POST', '/api/senders', { kind, name, sourceId }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: sendersQuery.queryKey });
      if (made.token === null) onClose();
    },
  });
  const token = send.data?.token ?? null;
  if (token !== null)
    return (
      <DialogForm title={t('sender.token')} save={t('sender.copied')} sending={send} onSave={onClose} onClose={onClose}>
        <p className="token">
          <code>{token}</code>
        </p>
        <p className="muted">{t('sender.tokenHelp', { address: window.location.origin })}</p>
      </DialogForm>
    );
  return (
    <DialogForm
      title={t('sender.add')}
      save={t('sender.save')}
      ready={name.trim() !== '' && sourceId !== ''}
      sending={send}
      onSave={() => send.mutate()}
      onClose={onClose}
    >
      <SelectField
        label={t('sender.kind')}
        value={kind}
        options={(['token', 'folder'] as const).map((value) => ({ value, text: t(`sender.kind.${value}`) }))}
        onChange={setKind}
        name="kind"
      />
      <TextField label={t('sender.name')} help={t('sender.nameHelp')} value={name} onChange={setName} name="name" maxLength={80} required />
      <SelectField
        label={t('sender.source')}
        value={sourceId}
        options={sources.map((source) => ({ value: source.id, text: source.name }))}
        onChange={setSource}
        name="sourceId"
      />
    </DialogForm>
  );
}
