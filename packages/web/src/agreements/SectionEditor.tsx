// Writes one section, or one problem with its likely causes. What is half written stays on this page until it is saved.
import type { AgreementView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useAgreementChange } from './agreement-queries.ts';
import type { SectionEntry } from './section-entries.ts';
import { TextPair } from './TextPair.tsx';

interface Props {
  readonly view: AgreementView;
  readonly entry: SectionEntry;
  readonly onSaved: () => void;
}

export function SectionEditor({ view, entry, onSaved }: Props) {
  const { t } = useWords();
  const { content } = view;
  const focus = content.focus.find((one) => one.key === entry.focus);
  const [text, setText] = useState(content.sections[entry.section]);
  const [problem, setProblem] = useState(focus?.problem ?? { sv: '', en: '' });
  const [causes, setCauses] = useState(focus?.causes ?? { sv: '', en: '' });
  const save = useAgreementChange(onSaved);
  const body = focus
    ? { version: view.version, focus: content.focus.map((one) => (one.key === focus.key ? { ...one, problem, causes } : one)) }
    : { version: view.version, sections: { [entry.section]: text } };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ method: 'PATCH', path: `/api/agreements/${view.id}`, body });
      }}
    >
      {focus ? (
        <>
          <TextPair label={t('agreement.problem')} value={problem} onChange={setProblem} most={4000} />
          <TextPair label={t('agreement.causes')} value={causes} onChange={setCauses} most={4000} rows={5} />
          <p className="small muted">{t('agreement.figureHelp')}</p>
        </>
      ) : (
        <TextPair label={entry.heading} value={text} onChange={setText} rows={12} />
      )}
      {save.error ? <FaultNote raised={save.error} /> : null}
      <div className="row">
        <button type="submit" className="btn" disabled={save.isPending}>
          {t('agreement.save')}
        </button>
        {focus && focus.problemId === null ? (
          <button
            type="button"
            className="btn"
            disabled={save.isPending}
            onClick={() =>
              save.mutate({
                method: 'PATCH',
                path: `/api/agreements/${view.id}`,
                body: { version: view.version, focus: content.focus.filter((one) => one.key !== focus.key) },
              })
            }
          >
            {t('agreement.hand.remove')}
          </button>
        ) : null}
      </div>
    </form>
  );
}
