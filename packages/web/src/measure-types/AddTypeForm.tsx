// A measure type of the municipality's own: the same fields as the library's, with a public source.
import { type EvidenceLevel, evidenceLevels, evidenceScale, measureTypeList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { libraryQuery } from './library-queries.ts';

const texts = ['name', 'description', 'mechanism', 'conditions', 'evidenceWhy', 'costs', 'dose', 'sideEffects', 'displacement'] as const;
const sources = ['title', 'publisher', 'year', 'address'] as const;

export function AddTypeForm({ onDone }: { readonly onDone: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const [approach, setApproach] = useState<'situational' | 'social'>('situational');
  const [evidence, setEvidence] = useState<EvidenceLevel>('unknown');
  const add = useMutation({
    mutationFn: () => {
      const of = (field: string) => words[field] ?? '';
      const body = {
        ...Object.fromEntries(texts.map((field) => [field, of(field)])),
        approach,
        evidence,
        source: { title: of('title'), publisher: of('publisher'), year: Number(of('year')), address: of('address') },
      };
      return write(measureTypeList, 'POST', '/api/measure-types', body);
    },
    onSuccess: (now) => {
      queries.setQueryData(libraryQuery.queryKey, now);
      onDone();
    },
  });
  const field = (key: string, label: string, most: number, rules: { readonly type?: 'number' } = {}) => (
    <TextField
      key={key}
      label={label}
      value={words[key] ?? ''}
      maxLength={most}
      required
      {...rules}
      onChange={(value) => setWords({ ...words, [key]: value })}
    />
  );
  return (
    <form
      className="stack add-type"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <p className="small muted">{t('measureType.add.help')}</p>
      {texts.map((key) => field(key, t(`measureType.${key}`), key === 'name' ? 120 : 1500))}
      <SelectField
        label={t('measureType.approach')}
        value={approach}
        onChange={setApproach}
        options={(['situational', 'social'] as const).map((value) => ({ value, text: t(`measureType.approach.${value}`) }))}
      />
      <SelectField
        label={t('measureType.level')}
        value={evidence}
        onChange={setEvidence}
        options={evidenceLevels.map((value) => ({ value, text: evidenceScale[value][lang].name }))}
      />
      {sources.map((key) => field(key, t(`measureType.source.${key}`), 500, key === 'year' ? { type: 'number' } : {}))}
      {add.error ? <FaultNote raised={add.error} /> : null}
      <div className="row">
        <button type="submit" className="btn btn-1" disabled={add.isPending}>
          {t('measureType.save')}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}
