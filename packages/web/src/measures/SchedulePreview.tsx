// What the half-filled schedule means: in words, how many times, and the next ten of them.
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { type Draft, scheduleOf } from './measure-draft.ts';
import { occurrencesQuery } from './queries.ts';

export function SchedulePreview({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const settled = useDeferredValue(draft);
  const rule = scheduleOf(settled);
  if (!rule || settled.starts === '' || settled.ends === '') return <p className="muted small">{t('measures.form.previewNone')}</p>;
  return <Preview rule={rule} starts={settled.starts} ends={settled.ends} />;
}

function Preview({
  rule,
  starts,
  ends,
}: {
  readonly rule: NonNullable<ReturnType<typeof scheduleOf>>;
  readonly starts: string;
  readonly ends: string;
}) {
  const { t, lang } = useWords();
  const { data, error } = useQuery({ ...occurrencesQuery(rule, starts, ends), placeholderData: (before) => before });
  if (error) return <FaultNote raised={error} />;
  if (!data) return <p className="muted small">{t('app.loading')}</p>;
  return (
    <div className="preview" role="status">
      <p>
        <b>{data.words[lang].charAt(0).toUpperCase() + data.words[lang].slice(1)}.</b> {t('measures.form.count', { n: data.count })}
      </p>
      <ol>
        {data.next.map((one) => (
          <li key={one.start}>{one[lang]}</li>
        ))}
      </ol>
      <details>
        <summary className="small">{t('measures.form.rrule')}</summary>
        <pre className="small">{data.rrule}</pre>
      </details>
    </div>
  );
}
