// What the parties have written beside the finding. One's own can be changed and removed, and a removal taken back.
import { type FindingKey, findingKeyOf, type Picture, type Problem, type ProblemNote } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { notesQuery, useNoteChange } from './note-queries.ts';

export function PartnerNotes({ picture, problem }: { readonly picture: Picture; readonly problem: Problem }) {
  const { t, date } = useWords();
  const tell = useToast();
  const finding = findingKeyOf(picture, problem);
  const { data } = useQuery(notesQuery(finding));
  const [writing, setWriting] = useState<ProblemNote | 'new' | null>(null);
  const restore = useNoteChange(finding);
  const remove = useNoteChange(finding);
  if (!data) return null;
  const takeAway = (note: ProblemNote) =>
    remove.mutate(
      { method: 'DELETE', path: `/api/problem-notes/${note.id}` },
      {
        onSuccess: () =>
          tell({
            text: t('problem.partners.removed'),
            undo: () => restore.mutate({ method: 'POST', path: `/api/problem-notes/${note.id}/restore` }),
          }),
      },
    );
  return (
    <section>
      <h2 className="side-h">{t('problem.partners')}</h2>
      {data.notes.length === 0 ? <p className="small muted">{t('problem.partners.none')}</p> : null}
      <ul className="chg">
        {data.notes.map((note) => (
          <li key={note.id}>
            <b>{note.by}</b> <span className="muted">{date(note.on)}</span>
            {note.changed ? <span className="muted"> ({t('problem.partners.changed', { date: date(note.changed) })})</span> : null}
            <p className="said">{note.note}</p>
            {note.own && data.mayWrite ? (
              <span className="row">
                <button type="button" className="linkbtn" onClick={() => setWriting(note)}>
                  {t('problem.partners.edit')}
                </button>
                <button type="button" className="linkbtn" onClick={() => takeAway(note)}>
                  {t('problem.partners.remove')}
                </button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {remove.error || restore.error ? <FaultNote raised={remove.error ?? restore.error} /> : null}
      {data.mayWrite ? (
        <button type="button" className="btn btn-0" onClick={() => setWriting('new')}>
          {t('problem.partners.write')}
        </button>
      ) : null}
      {writing ? <NoteDialog finding={finding} note={writing === 'new' ? null : writing} onClose={() => setWriting(null)} /> : null}
    </section>
  );
}

interface DialogProps {
  readonly finding: FindingKey;
  /** null: a new one */
  readonly note: ProblemNote | null;
  readonly onClose: () => void;
}

function NoteDialog({ finding, note, onClose }: DialogProps) {
  const { t } = useWords();
  const [text, setText] = useState(note?.note ?? '');
  const save = useNoteChange(finding, onClose);
  return (
    <DialogForm
      title={t(note ? 'problem.partners.change' : 'problem.partners.write')}
      save={t('problem.partners.save')}
      ready={text.trim().length >= 3}
      sending={save}
      onSave={() =>
        save.mutate(
          note
            ? { method: 'PUT', path: `/api/problem-notes/${note.id}`, body: { note: text } }
            : { method: 'POST', path: '/api/problem-notes', body: { ...finding, note: text } },
        )
      }
      onClose={onClose}
    >
      <TextArea
        label={t('problem.partners.text')}
        help={t('problem.partners.follow')}
        name="note"
        value={text}
        rows={5}
        maxLength={1000}
        required
        onChange={setText}
      />
    </DialogForm>
  );
}
