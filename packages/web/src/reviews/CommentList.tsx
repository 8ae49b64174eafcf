// What the planner is asked to change, the reply to each, and what became of it.
import { checklist, type ReviewComment, type ReviewView, reviewStates } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { OutcomeDialog, ReplyDialog } from './CommentDialogs.tsx';
import { useReviewChange } from './use-review-change.ts';

export function CommentList({ review, writes }: { readonly review: ReviewView; readonly writes: boolean }) {
  const { t, lang, date } = useWords();
  const [open, setOpen] = useState<{ readonly what: 'reply' | 'outcome'; readonly comment: ReviewComment } | null>(null);
  const words = reviewStates[lang];
  return (
    <section className="fig">
      <header>
        <h2>{t('reviews.commentsTitle')}</h2>
      </header>
      {review.comments.length === 0 ? <p className="note">{t('reviews.noComments')}</p> : null}
      <ol className="comments">
        {review.comments.map((one) => (
          <li key={one.id}>
            <p className="said">{one.text}</p>
            {one.item ? <p className="sub">{checklist.find(({ id }) => id === one.item)?.question[lang]}</p> : null}
            <p hidden={review.state === 'draft'}>
              <b>{words.states[one.state]}</b>
              {one.repliedOn ? ` (${date(one.repliedOn)})` : null}
              {one.reply ? `: ${one.reply}` : null}
            </p>
            {one.outcome && one.outcomeOn ? (
              <p>
                <b>{words.outcomes[one.outcome]}</b> ({date(one.outcomeOn)}){one.outcomeNote ? `: ${one.outcomeNote}` : null}
              </p>
            ) : null}
            {writes && review.state === 'sent' && one.state === 'open' ? (
              <button type="button" className="btn" onClick={() => setOpen({ what: 'reply', comment: one })}>
                {t('reviews.reply')}
                <span className="sr"> {one.position}</span>
              </button>
            ) : null}
            {writes && one.state !== 'open' ? (
              <button type="button" className="btn" onClick={() => setOpen({ what: 'outcome', comment: one })}>
                {t('reviews.outcome')}
                <span className="sr"> {one.position}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {writes && review.state === 'draft' ? <NewCommentForm review={review} /> : null}
      {open?.what === 'reply' ? <ReplyDialog review={review} comment={open.comment} onClose={() => setOpen(null)} /> : null}
      {open?.what === 'outcome' ? <OutcomeDialog review={review} comment={open.comment} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

function NewCommentForm({ review }: { readonly review: ReviewView }) {
  const { t, lang } = useWords();
  const [text, setText] = useState('');
  const [item, setItem] = useState('');
  const add = useReviewChange(review.id, () => setText(''));
  const options = [{ value: '', text: t('reviews.noItem') }, ...checklist.map(({ id, question }) => ({ value: id, text: question[lang] }))];
  return (
    <form
      className="stack new-comment"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ path: 'comments', body: { item: item === '' ? null : item, text } });
      }}
    >
      <TextArea label={t('reviews.comment')} maxLength={2000} help={t('reviews.commentHelp')} value={text} onChange={setText} />
      <SelectField label={t('reviews.item')} value={item} options={options} onChange={setItem} />
      {add.error ? <FaultNote raised={add.error} /> : null}
      <div className="row">
        <button type="submit" className="btn" disabled={add.isPending || text.trim().length < 3}>
          {t('reviews.addComment')}
        </button>
      </div>
    </form>
  );
}
