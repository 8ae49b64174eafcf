// What the municipality adds to the code of conduct, for whoever manages access.
import { conductView } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { conductQuery } from './conduct-query.ts';

export function ConductLines() {
  const { t, lang, date } = useWords();
  const { data } = useQuery(conductQuery);
  const { data: session } = useQuery(sessionQuery);
  if (!data) return null;
  return (
    <section className="fig">
      <header>
        <h2>{t('conduct.room')}</h2>
      </header>
      <ol className="promises small">
        {data[lang].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="src">
        {data.accepted ? t('conduct.accepted', { date: date(data.accepted) }) : t('conduct.logged', { version: data.version })}
      </p>
      {session?.rights.includes('access.write') ? <Lines key={data.version} own={data.own} /> : null}
    </section>
  );
}

function Lines({ own }: { readonly own: readonly string[] }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [text, setText] = useState(own.join('\n'));
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const save = useMutation({
    mutationFn: () => write(conductView, 'POST', '/api/conduct/lines', { lines }),
    onSuccess: (view) => queries.setQueryData(conductQuery.queryKey, view),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className="field">
        <label htmlFor="conduct-lines">{t('conduct.lines')}</label>
        <textarea
          id="conduct-lines"
          className="inp"
          rows={4}
          value={text}
          aria-describedby="conduct-lines-help"
          onChange={(event) => setText(event.target.value)}
        />
        <span className="help" id="conduct-lines-help">
          {t('conduct.linesHelp')}
        </span>
      </div>
      {save.error ? <FaultNote raised={save.error} /> : null}
      <div className="row">
        <button type="submit" className="btn" disabled={save.isPending || lines.length > 8}>
          {t('conduct.save')}
        </button>
      </div>
    </form>
  );
}
