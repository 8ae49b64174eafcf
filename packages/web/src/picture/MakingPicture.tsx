// While a picture, a view of it, or what the map is drawn from, is worked out: what is being done, how far it has come, and that nobody has to wait.
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading } from '../ui/PageState.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { type Made, useMaking } from './use-making.ts';

export function MakingPicture(made: Made) {
  const { t, n } = useWords();
  const making = useMaking(made);
  if (!making) return <Loading />;
  const { steps, at, done, total, secondsLeft } = making;
  const step = steps[at] ?? 'read';
  const left = (seconds: number): string =>
    seconds < 90 ? t('import.left', { seconds }) : t('making.left', { minutes: Math.round(seconds / 60) });
  return (
    <div className="page state making" aria-busy>
      <h1>{t(`making.${made.what}`)}</h1>
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
