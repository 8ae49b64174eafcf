// While a picture, or what the map is drawn from, is worked out: what is being done, how far it has come, and that nobody has to wait for it.
import { pictureMaking } from '@samsyn/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../api/ask.ts';
import { useConnection } from '../api/connection.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading } from '../ui/PageState.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';

const makingQuery = (what: 'picture' | 'map') =>
  queryOptions({
    queryKey: ['making', what],
    queryFn: () => ask(pictureMaking, `/api/picture-making?what=${what}`),
    refetchInterval: 1000,
    gcTime: 0,
    retry: false,
  });

/** What most people see is there before there is anything to tell. */
function useLate(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}

export function MakingPicture({ what }: { readonly what: 'picture' | 'map' }) {
  const { t, n } = useWords();
  const late = useLate(700);
  const { data } = useQuery({ ...makingQuery(what), enabled: late });
  const lost = useConnection() === 'lost';
  const making = data?.making;
  if (!making || lost) return <Loading />;
  const { steps, at, done, total, secondsLeft } = making;
  const step = steps[at] ?? 'read';
  const left = (seconds: number): string =>
    seconds < 90 ? t('import.left', { seconds }) : t('making.left', { minutes: Math.round(seconds / 60) });
  return (
    <div className="page state making" aria-busy>
      <h1>{t(what === 'map' ? 'making.map' : 'making.picture')}</h1>
      <p>{t('making.leave')}</p>
      <p className="sr" role="status">
        {t('making.at', { step: at + 1, of: steps.length, what: t(`making.step.${step}`) })}
      </p>
      <ol>
        {steps.map((one, i) => (
          <li key={one} className={i < at ? 'done' : i === at ? 'now' : 'next'} {...(i === at ? { 'aria-current': 'step' } : {})}>
            <span className="mark">{i < at ? <Icon name="check" /> : i + 1}</span>
            <span>
              {t(`making.step.${one}`)}
              {i < at ? <span className="sr">, {t('making.done')}</span> : null}
            </span>
            {i === at && total ? (
              <ProgressBar share={(done ?? 0) / total} label={t('making.rows', { done: n(done ?? 0), total: n(total) })} />
            ) : null}
          </li>
        ))}
      </ol>
      {secondsLeft === null ? null : <p className="small">{left(secondsLeft)}</p>}
    </div>
  );
}
