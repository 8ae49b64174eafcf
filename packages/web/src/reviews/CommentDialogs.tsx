// Enters the planner's reply to a comment, and later what became of it.
import { type ReviewComment, type ReviewView, reviewStates } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
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
    <DialogForm
      title={t('reviews.replyTo', { n: comment.position })}
      save={t('reviews.saveReply')}
      ready={reply.trim().length >= 3}
      sending={save}
      onSave={() => save.mutate({ path: `comments/${comment.id}/reply`, body: { state, reply } })}
      onClose={onClose}
    >
      <p>{comment.text}</p>
      <SelectField
        label={t('reviews.replyState')}
        name="state"
        value={state}
        options={(['accepted', 'partly', 'declined'] as const).map((value) => ({ value, text: reviewStates[lang].states[value] }))}
        onChange={setState}
      />
      <TextArea label={t('reviews.replyText')} maxLength={2000} name="reply" value={reply} onChange={setReply} />
    </DialogForm>
  );
}

export function OutcomeDialog({ review, comment, onClose }: Props) {
  const { t, lang } = useWords();
  const [outcome, setOutcome] = useState<'done' | 'not_done'>('done');
  const [note, setNote] = useState('');
  const save = useReviewChange(review.id, onClose);
  return (
    <DialogForm
      title={t('reviews.outcomeOf', { n: comment.position })}
      save={t('reviews.saveOutcome')}
      sending={save}
      onSave={() => save.mutate({ path: `comments/${comment.id}/outcome`, body: { outcome, note } })}
      onClose={onClose}
    >
      <p>{comment.text}</p>
      <SelectField
        label={t('reviews.outcome')}
        name="outcome"
        value={outcome}
        options={(['done', 'not_done'] as const).map((value) => ({ value, text: reviewStates[lang].outcomes[value] }))}
        onChange={setOutcome}
      />
      <TextArea label={t('reviews.note')} name="note" value={note} maxLength={1000} onChange={setNote} />
    </DialogForm>
  );
}
