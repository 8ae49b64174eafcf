// The queue: places whose incidents may belong at several facilities, or lie far from the only one. A digit chooses, 0 says none, U takes back.
import { capital, categoryWords, type FacilityReview, type FacilityReviews, facilityReviews, placeTypeWords } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { write } from '../api/ask.ts';
import { GroundNav } from '../areas/GroundNav.tsx';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useKeys } from '../shell/use-keys.ts';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { QueueMap } from './QueueMap.tsx';
import { reviewsQuery } from './queries.ts';

export function QueuePage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(reviewsQuery);
  useTitle(t('queue.title'));
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('room.data'), to: '/data' },
          { name: t('facilities.title'), to: '/data/anlaggningar' },
          { name: t('queue.title') },
        ]}
      />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && data.reviews.length === 0 ? (
        <EmptyPage title={t('queue.empty')} text={t('queue.emptyText')}>
          <Link className="btn btn-1" to="/data/anlaggningar">
            {t('queue.back')}
          </Link>
        </EmptyPage>
      ) : null}
      {data?.reviews[0] ? <Queue queue={data} review={data.reviews[0]} /> : null}
    </>
  );
}

function Queue({ queue, review }: { readonly queue: FacilityReviews; readonly review: FacilityReview }) {
  const { t, lang, n, date } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const put = async (next: FacilityReviews) => {
    queries.setQueryData(['facilities', 'reviews'], next);
    await queries.invalidateQueries({ queryKey: ['facilities', 'list'] });
  };
  const back = useMutation({
    mutationFn: (incident: string) => write(facilityReviews, 'DELETE', `/api/facilities/reviews/${incident}`),
    onSuccess: put,
  });
  const choose = useMutation({
    mutationFn: ({ incident, facility }: { incident: string; facility: string | null; name: string }) =>
      write(facilityReviews, 'POST', `/api/facilities/reviews/${incident}`, { facility }),
    onSuccess: async (next, { incident, name }) => {
      await put(next);
      toast({ text: t('queue.chosen', { name, n: review.alike }), undo: () => back.mutate(incident) });
    },
  });
  const busy = choose.isPending || back.isPending;
  const say = (facility: string | null, name: string) => {
    if (!busy) choose.mutate({ incident: review.incident, facility, name });
  };
  const nth = (i: number) => () => {
    const candidate = review.candidates[i];
    if (candidate) say(candidate.id, candidate.name);
  };
  useKeys([
    ...Array.from({ length: 9 }, (_, i) => ({
      key: String(i + 1),
      does: 'queue.choose' as const,
      shown: i === 0 ? '1–9' : '',
      run: nth(i),
    })),
    { key: '0', does: 'queue.none', run: () => say(null, t('queue.none')) },
    { key: 'u', does: 'toast.undo', run: () => choose.variables && back.mutate(choose.variables.incident) },
  ]);
  const where = placeTypeWords[review.placeType ?? '']?.[lang].label ?? '';
  const what = review.category ? capital(categoryWords[review.category]?.[lang].many ?? review.category) : t('queue.unknownKind');
  return (
    <div className="page s4">
      <GroundNav />
      <header className="finding">
        <h1>{t('queue.finding', { n: queue.total, places: queue.reviews.length })}</h1>
        <p className="how">{t('queue.how')}</p>
      </header>
      {choose.error || back.error ? <FaultNote raised={choose.error ?? back.error} /> : null}
      <div className="queue">
        <section className="fig">
          <header>
            <h2>{t(review.why === 'far' ? 'queue.far' : 'queue.several', { n: review.alike, where: where.toLocaleLowerCase(lang) })}</h2>
          </header>
          <QueueMap review={review} />
          <p className="src">
            {[what, review.day ? t('queue.last', { day: date(review.day) }) : null, t('queue.from', { source: review.source })]
              .filter(Boolean)
              .join('. ')}
            .
          </p>
        </section>
        <section className="fig">
          <header>
            <h2>{t('queue.choose')}</h2>
          </header>
          <ol className="choices">
            {review.candidates.map((candidate, i) => (
              <li key={candidate.id}>
                <button
                  type="button"
                  className={i === 0 ? 'btn btn-1' : 'btn'}
                  disabled={busy}
                  onClick={() => say(candidate.id, candidate.name)}
                >
                  <kbd>{i + 1}</kbd> {t('queue.candidate', { name: candidate.name, metres: n(Math.round(candidate.metres)) })}
                </button>
              </li>
            ))}
            <li>
              <button type="button" className="btn" disabled={busy} onClick={() => say(null, t('queue.none'))}>
                <kbd>0</kbd> {t('queue.none')}
              </button>
            </li>
          </ol>
          <p className="small">{t('queue.remembered')}</p>
        </section>
      </div>
    </div>
  );
}
