// A file that was not recognised: the proposed mapping file, to correct and read the file with. The file is not sent again.
import { importSummary, mappingProposal } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function MappingForm({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error } = useQuery({
    queryKey: ['mapping', id],
    queryFn: () => ask(mappingProposal, `/api/imports/${id}/mapping`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <FaultNote raised={error} />;
  if (!data) return <p className="muted">{t('app.loading')}</p>;
  return <Editor id={id} proposed={JSON.stringify(data, null, 2)} />;
}

function Editor({ id, proposed }: { readonly id: string; readonly proposed: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [text, setText] = useState(proposed);
  const [broken, setBroken] = useState(false);
  const read = useMutation({
    mutationFn: (mapping: unknown) => write(importSummary, 'POST', `/api/imports/${id}/mapping`, mapping),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: ['mapping', id] });
      await queries.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  return (
    <form
      className="fig mapping"
      onSubmit={(event) => {
        event.preventDefault();
        const mapping = parsed(text);
        setBroken(mapping === undefined);
        if (mapping !== undefined) read.mutate(mapping);
      }}
    >
      <header>
        <h2>{t('mapping.title')}</h2>
      </header>
      <p className="help" id="mapping-help">
        {t('mapping.help')}
      </p>
      <div className="field">
        <label htmlFor="mapping-text">{t('mapping.label')}</label>
        <textarea
          id="mapping-text"
          className="inp"
          aria-describedby="mapping-help"
          aria-invalid={broken || undefined}
          spellCheck={false}
          rows={Math.min(32, text.split('\n').length + 1)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {broken ? (
        <p className="strip fault" role="alert">
          <span>{t('mapping.broken')}</span>
        </p>
      ) : null}
      {read.error ? <FaultNote raised={read.error} /> : null}
      <div className="row">
        <button type="submit" className="btn btn-1" disabled={read.isPending}>
          {t('mapping.read')}
        </button>
      </div>
    </form>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
