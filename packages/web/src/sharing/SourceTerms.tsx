// What a source is for, on what ground it is held and until when; its owner changes it in place.
import { grains, type SourceDetail, sourceDetail } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

export function SourceTerms({ source }: { readonly source: SourceDetail }) {
  const { t, n, date, lang } = useWords();
  const [editing, setEditing] = useState(false);
  const facts = [
    [t('sharing.owner'), source.owner.name],
    [t('sharing.purpose'), source.purpose || t('sharing.unsaid')],
    [t('sharing.basis'), source.legalBasis || t('sharing.unsaid')],
    [t('sharing.until'), source.until ? date(source.until) : t('sharing.openEnded')],
    [t('sharing.finest'), t(`sharing.grain.${source.finest}`)],
  ] as const;
  return (
    <section className="fig">
      <header>
        <h2>{t('sharing.about', { source: source.name[lang] })}</h2>
        {source.received && source.grain !== 'counts' ? (
          <span className="small muted">{t('sharing.stored', { n: n(source.rows), date: date(source.received) })}</span>
        ) : null}
      </header>
      {editing ? (
        <TermsForm source={source} onDone={() => setEditing(false)} />
      ) : (
        <>
          <dl className="kv16">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {source.mine ? (
            <p>
              <button type="button" className="btn" onClick={() => setEditing(true)}>
                {t('sharing.change')}
              </button>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function TermsForm({ source, onDone }: { readonly source: SourceDetail; readonly onDone: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [terms, setTerms] = useState({
    purpose: source.purpose,
    legalBasis: source.legalBasis,
    until: source.until ?? '',
    finest: source.finest,
  });
  const save = useMutation({
    mutationFn: () => freshly(() => write(sourceDetail, 'PUT', `/api/sources/${source.id}`, { ...terms, until: terms.until || null })),
    onSuccess: (now) => {
      queries.setQueryData(['source', source.id], now);
      onDone();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField label={t('sharing.purpose')} value={terms.purpose} required onChange={(purpose) => setTerms({ ...terms, purpose })} />
      <TextField
        label={t('sharing.basis')}
        value={terms.legalBasis}
        required
        onChange={(legalBasis) => setTerms({ ...terms, legalBasis })}
      />
      <TextField label={t('sharing.until')} type="date" value={terms.until} onChange={(until) => setTerms({ ...terms, until })} />
      <SelectField
        label={t('sharing.finest')}
        value={terms.finest}
        options={grains.map((value) => ({ value, text: t(`sharing.grain.${value}`) }))}
        onChange={(finest) => setTerms({ ...terms, finest })}
      />
      {save.error ? <FaultNote raised={save.error} /> : null}
      <div className="row">
        <button type="submit" className="btn btn-1" disabled={save.isPending}>
          {t('sharing.save')}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}
