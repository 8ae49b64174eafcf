// Enters the planner's reply to a comment, and later what became of it.
import { type ReviewComment, type ReviewView, reviewStates } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useReviewChange } from './use-review-change.ts';

interface Props {
  readonly review: ReviewView;
  readonly comment: ReviewComment;
  readonly onClose: () => void;
}

export function ReplyDialog({ review, comment, onClose }: Props) {
  const { t, lang } = useWords();
  const [state, setState] = useState<'accepted' | 'partly' | 'declined'>('accepted');
  const [reply, setReply] = useState('');
  const save = useReviewChange(review.id, onClose);
  return (
    <AppDialog title={t('reviews.replyTo', { n: comment.position })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ path: `comments/${comment.id}/reply`, body: { state, reply } });
        }}
      >
        <p>{comment.text}</p>
        <SelectField
          label={t('reviews.replyState')}
          value={state}
          options={(['accepted', 'partly', 'declined'] as const).map((value) => ({ value, text: reviewStates[lang].states[value] }))}
          onChange={setState}
        />
        <TextArea label={t('reviews.replyText')} maxLength={2000} value={reply} onChange={setReply} />
        {save.error ? <FaultNote raised={save.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={save.isPending || reply.trim().length < 3}>
            {t('reviews.saveReply')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('presence.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}

export function OutcomeDialog({ review, comment, onClose }: Props) {
  const { t, lang } = useWords();
  const [outcome, setOutcome] = useState<'done' | 'not_done'>('done');
  const [note, setNote] = useState('');
  const save = useReviewChange(review.id, onClose);
  return (
    <AppDialog title={t('reviews.outcomeOf', { n: comment.position })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ path: `comments/${comment.id}/outcome`, body: { outcome, note } });
        }}
      >
        <p>{comment.text}</p>
        <SelectField
          label={t('reviews.outcome')}
          value={outcome}
          options={(['done', 'not_done'] as const).map((value) => ({ value, text: reviewStates[lang].outcomes[value] }))}
          onChange={setOutcome}
        />
        <TextArea label={t('reviews.note')} value={note} maxLength={1000} onChange={setNote} />
        {save.error ? <FaultNote raised={save.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={save.isPending}>
            {t('reviews.saveOutcome')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('presence.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
