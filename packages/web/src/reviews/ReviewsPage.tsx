// Reviews of plans and places: which wait for replies, what was followed.
import { capital, numberWord, type ReviewList } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { MeasureNav } from '../presence/MeasureNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { NewReviewDialog } from './NewReviewDialog.tsx';
import { reviewsQuery } from './queries.ts';

export function ReviewsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(reviewsQuery);
  useTitle(t('reviews.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('measureNav.measures'), to: '/atgarder' }, { name: t('reviews.title') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Reviews list={data} /> : null}
    </>
  );
}

function Reviews({ list }: { readonly list: ReviewList }) {
  const { t, lang, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [open, setOpen] = useState(false);
  const { reviews, areas } = list;
  const sent = reviews.filter(({ state }) => state !== 'draft');
  const comments = sent.reduce((sum, one) => sum + one.comments, 0);
  const followed = sent.reduce((sum, one) => sum + one.followed, 0);
  const waiting = sent.reduce((sum, one) => sum + one.openComments, 0);
  return (
    <div className="page s4">
      <MeasureNav />
      <header className="finding">
        <h1>
          {reviews.length === 0
            ? t('reviews.empty')
            : t('reviews.finding', {
                comments,
                followed,
                waiting,
                word: capital(numberWord(comments, lang)),
                followedWord: numberWord(followed, lang),
                waitingWord: numberWord(waiting, lang),
              })}
        </h1>
        <p className="how">{t('reviews.how')}</p>
        <div className="acts">
          {session?.rights.includes('review.write') ? (
            <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
              {t('reviews.new')}
            </button>
          ) : null}
        </div>
      </header>
      {reviews.length > 0 ? (
        <ScrollFrame label={t('reviews.title')}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{t('reviews.what')}</th>
                <th scope="col">{t('reviews.planner')}</th>
                <th scope="col">{t('reviews.state')}</th>
                <th scope="col" className="num">
                  {t('reviews.lackingShort')}
                </th>
                <th scope="col">{t('reviews.comments')}</th>
              </tr>
            </thead>
            <tbody>
              {reviews.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to="/atgarder/granskning/$id" params={{ id: row.id }}>
                      {row.title}
                    </Link>
                    <span className="sub">
                      {[t(`reviews.about.${row.about}`), row.area?.[lang], row.stage, row.reference].filter(Boolean).join(', ')}
                    </span>
                  </th>
                  <td>{row.planner}</td>
                  <td>
                    {t(`reviews.state.${row.state}`)}
                    {row.sentOn ? <span className="sub">{date(row.closedOn ?? row.sentOn)}</span> : null}
                  </td>
                  <td className="num">{row.lacking}</td>
                  <td>{t('reviews.commentsOf', { n: row.comments, followed: row.followed, waiting: row.openComments })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
      {open ? <NewReviewDialog areas={areas} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
