// Could we even see it, on numbers of one's own: the chance in large, the smallest change in words, and what would help.
import { type AskOwnPower, type OwnPowerAnswer, smallestOwn } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Figure } from '../ui/Figure.tsx';
import { ownPowerQuery } from './goal-queries.ts';

interface Props {
  /** null until enough is told to ask */
  readonly asked: AskOwnPower | null;
  /** why it never can be told */
  readonly why: 'not_a_count' | null;
  readonly onChoose: (better: OwnPowerAnswer['better'][number]) => void;
}

export function OwnPower({ asked, why, onChoose }: Props) {
  const { t, n, lang, percent } = useWords();
  const { data, error, refetch } = useQuery(ownPowerQuery(asked));
  const power = why || !asked ? null : data?.power;
  const big = power?.known && power.chance !== null ? percent(power.chance) : '–';
  const reason = why ?? (power && !power.known ? power.reason : null);
  const said = reason ? `${t('goal.power.cannot')} ${t(`goal.power.${reason}`)}` : power ? t('goal.own.chance') : t('goal.own.waiting');
  return (
    <>
      <Figure title={t('goal.power')} source={why ? '' : t(asked?.as === 'count' ? 'goal.own.source.count' : 'goal.own.source.share')}>
        <p className="big1" aria-live="polite">
          <b>{big}</b>
          <span>{said}</span>
        </p>
        {power?.known && asked ? <p>{smallestOwn(baselineOf(asked), asked.target, power, lang)}</p> : null}
        {error && asked ? <FaultNote raised={error} again={() => void refetch()} /> : null}
      </Figure>
      {power && data && data.better.length > 0 ? (
        <section>
          <h3 className="side-h">{t('goal.better')}</h3>
          <ul className="helps">
            {data.better.map((one) => (
              <li key={one.way}>
                <button type="button" className="linkbtn" onClick={() => onChoose(one)}>
                  {t(`goal.own.better.${one.way}`, { n: n(one.amount) })}
                </button>{' '}
                {t('goal.own.then', { chance: percent(one.power.chance ?? 0) })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function baselineOf({ as, value, n, next = 1, designEffect = 1, before = 12, after = 12 }: AskOwnPower) {
  const counting = as === 'share' ? { as, next, designEffect } : { as, before, after };
  return { kind: 'own', value, n: n ?? null, period: '', source: '', counting } as const;
}
