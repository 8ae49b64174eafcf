// The output goals that the schedules of measures give, and that nobody has written yet: each is one press away.
import type { GoalList } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { type GoalsOf, useGoalChange } from './goal-queries.ts';

interface Props {
  readonly of: GoalsOf;
  readonly planned: GoalList['planned'];
}

export function PlannedOutputs({ of, planned }: Props) {
  const { t, n, lang, date } = useWords();
  const change = useGoalChange(of);
  if (planned.length === 0) return null;
  const title = t('goal.planned');
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      <p className="small muted">{t('goal.planned.help')}</p>
      <ScrollFrame label={title}>
        <table className="tbl goals">
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('goal.measure')}</th>
              <th scope="col">{t('goal.planned.reckoned')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {planned.map(({ measure, counts, count, unit, words, reckoned, due }) => {
              const said = t('goal.planned.said', { n: n(count), unit: unit[lang], day: date(due) });
              return (
                <tr key={`${measure.id}-${counts}`}>
                  <td>
                    <span className="rank">{measure.number}</span>
                  </td>
                  <th scope="row">
                    {measure.title}
                    <span className="sub">{said}</span>
                  </th>
                  <td data-label={t('goal.planned.reckoned')}>{reckoned[lang]}</td>
                  <td>
                    <button
                      type="button"
                      className="btn"
                      aria-label={t('goal.planned.addOf', { title: measure.title, said })}
                      disabled={change.isPending}
                      onClick={() =>
                        change.mutate({
                          method: 'POST',
                          body: {
                            of: 'activities',
                            measureId: measure.id,
                            words: words[lang],
                            unit: unit[lang],
                            count,
                            counts,
                            due,
                            method: t('goal.planned.method'),
                          },
                        })
                      }
                    >
                      {t('goal.planned.add')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
      {change.error ? <FaultNote raised={change.error} /> : null}
    </section>
  );
}
