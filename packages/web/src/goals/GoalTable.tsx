// Goals of one kind: each as a sentence, whether it would be seen or how much is done, and whether it is locked.
import type { GoalRow } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { AmendDialog } from './AmendDialog.tsx';
import { type GoalsOf, useGoalChange } from './goal-queries.ts';
import { SightMark } from './SightMark.tsx';

interface Props {
  readonly of: GoalsOf;
  readonly goals: readonly GoalRow[];
  readonly kind: 'outcome' | 'output';
  readonly mayWrite: boolean;
}

export function GoalTable({ of, goals, kind, mayWrite }: Props) {
  const { t, n, lang, date } = useWords();
  const [amending, setAmending] = useState<GoalRow | null>(null);
  const change = useGoalChange(of);
  const title = t(`goal.${kind}`);
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      {goals.length === 0 ? (
        <p className="muted">{t('goal.none')}</p>
      ) : (
        <ScrollFrame label={title}>
          <table className="tbl goals">
            <caption className="sr">{title}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('goal.goal')}</th>
                <th scope="col">{t(kind === 'outcome' ? 'goal.sight' : 'goal.done')}</th>
                <th scope="col">{t('goal.lockState')}</th>
              </tr>
            </thead>
            <tbody>
              {goals.map((goal) => (
                <tr key={goal.id}>
                  <td>
                    <span className="rank">{goal.number}</span>
                  </td>
                  <th scope="row">
                    {goal.sentence[lang]}
                    <span className="sub">{t('goal.method', { method: goal.method })}</span>
                    {goal.locked ? <span className="sub">{t('goal.was', { what: lockedWords(goal, t, n, date) })}</span> : null}
                    {goal.amendments.map((one) => (
                      <span className="sub" key={one.number}>
                        {t('goal.amended', { n: one.number, day: date(one.on), reason: one.reason })}
                      </span>
                    ))}
                  </th>
                  <td data-label={t(kind === 'outcome' ? 'goal.sight' : 'goal.done')}>
                    {goal.kind === 'outcome' ? (
                      <>
                        <SightMark goal={goal} />
                        <span className="sub">{goal.sight[lang]}</span>
                      </>
                    ) : goal.target.kind === 'count' && goal.done !== null ? (
                      t('goal.doneOf', { done: n(goal.done), plan: n(goal.target.count), unit: goal.target.unit })
                    ) : (
                      <span className="muted">–</span>
                    )}
                  </td>
                  <td>
                    <span className="v">
                      <Icon name={goal.lockedOn ? 'lock' : 'out'} />
                      <span>{goal.lockedOn ? t('goal.lockedOn', { day: date(goal.lockedOn) }) : t('goal.open')}</span>
                    </span>
                    {mayWrite && goal.lockedOn ? (
                      <button
                        type="button"
                        className="linkbtn"
                        aria-label={t('goal.amendOf', { n: goal.number })}
                        onClick={() => setAmending(goal)}
                      >
                        {t('goal.amend')}
                      </button>
                    ) : null}
                    {mayWrite && !goal.lockedOn ? (
                      <span className="row">
                        <button
                          type="button"
                          className="btn"
                          aria-label={t('goal.lockOf', { n: goal.number })}
                          disabled={change.isPending}
                          onClick={() => change.mutate({ method: 'POST', path: `/${goal.id}/lock` })}
                        >
                          {t('goal.lock')}
                        </button>
                        <button
                          type="button"
                          className="linkbtn"
                          aria-label={t('goal.removeOf', { n: goal.number })}
                          onClick={() => change.mutate({ method: 'DELETE', path: `/${goal.id}` })}
                        >
                          {t('goal.remove')}
                        </button>
                      </span>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
      {change.error ? <FaultNote raised={change.error} /> : null}
      {amending ? <AmendDialog of={of} goal={amending} onClose={() => setAmending(null)} /> : null}
    </section>
  );
}

type W = ReturnType<typeof useWords>;

function lockedWords({ locked }: GoalRow, t: W['t'], n: W['n'], date: W['date']): string {
  if (!locked) return '';
  const { target, due } = locked;
  if (target.kind === 'fall') return t('goal.was.fall', { share: `${n(target.share * 100)}\u00a0%`, day: date(due) });
  const value = target.kind === 'count' ? target.count : target.value;
  return t('goal.was.value', { value: n(value), unit: target.unit, day: date(due) });
}
