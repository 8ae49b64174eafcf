// One review: what is lacking, the checklist, the comments and their replies.
import { numberWord, type ReviewView, reviewSum } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { MeasureNav } from '../presence/MeasureNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ChecklistForm } from './ChecklistForm.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { CommentList } from './CommentList.tsx';
import { reviewQuery } from './queries.ts';
import { useReviewChange } from './use-review-change.ts';

export function ReviewPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(reviewQuery(id));
  useTitle(data?.title ?? t('reviews.title'));
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('measureNav.measures'), to: '/atgarder' },
          { name: t('reviews.title'), to: '/atgarder/granskning' },
          { name: data?.title ?? '…' },
        ]}
      />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="page s4 review">
          <MeasureNav />
          <Review review={data} />
        </div>
      ) : null}
    </>
  );
}

function Review({ review }: { readonly review: ReviewView }) {
  const { t, lang, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const writes = session?.rights.includes('review.write') ?? false;
  const sum = reviewSum(review.answers);
  const facts = [
    t(`reviews.about.${review.about}`),
    review.area?.[lang],
    review.stage,
    review.reference,
    t('reviews.to', { planner: review.planner }),
    review.organisation,
  ];
  return (
    <>
      <header className="finding">
        <h1>
          {t('reviews.reviewFinding', {
            title: review.title,
            no: sum.no,
            noWord: numberWord(sum.no, lang),
            partly: sum.partly,
            partlyWord: numberWord(sum.partly, lang),
            unanswered: sum.unanswered,
            unansweredWord: numberWord(sum.unanswered, lang),
          })}
        </h1>
        <p className="how">{facts.filter(Boolean).join('. ')}.</p>
        <p className="how">{t(`reviews.stateLong.${review.state}`, { date: date(review.closedOn ?? review.sentOn ?? review.made) })}</p>
        <div className="acts">
          <ReviewActions review={review} writes={writes} />
        </div>
      </header>
      {review.conclusion ? (
        <section className="fig">
          <header>
            <h2>{t('reviews.conclusion')}</h2>
          </header>
          <p className="said">{review.conclusion}</p>
        </section>
      ) : null}
      <CommentList review={review} writes={writes} />
      <ChecklistForm key={review.state} review={review} writes={writes && review.state === 'draft'} />
    </>
  );
}

function ReviewActions({ review, writes }: { readonly review: ReviewView; readonly writes: boolean }) {
  const { t, lang } = useWords();
  const [closing, setClosing] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const send = useReviewChange(review.id);
  const take = (format: string) => {
    setFault(null);
    void download(`/api/reviews/${review.id}/document.${format}?lang=${lang}`).catch(setFault);
  };
  return (
    <>
      {['pdf', 'docx'].map((format) => (
        <button key={format} type="button" className="btn" onClick={() => take(format)}>
          <Icon name="download" />
          {format === 'pdf' ? 'PDF' : 'Word'}
        </button>
      ))}
      {writes && review.state === 'draft' ? (
        <button type="button" className="btn btn-1" disabled={send.isPending} onClick={() => send.mutate({ path: 'sending' })}>
          {t('reviews.send')}
        </button>
      ) : null}
      {writes && review.state === 'sent' ? (
        <button type="button" className="btn btn-1" onClick={() => setClosing(true)}>
          {t('reviews.close')}
        </button>
      ) : null}
      {send.error || fault ? <FaultNote raised={send.error ?? fault} /> : null}
      {closing ? <CloseDialog review={review} onClose={() => setClosing(false)} /> : null}
    </>
  );
}
