// What a plan's shifts have become, and how much of it is done: each measure with its occasions and person hours.
import { type PresencePlanView, patternSchedule, scheduleWords, shiftPatterns } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function PlanMeasures({ plan }: { readonly plan: PresencePlanView }) {
  const { t, n, lang } = useWords();
  const { measures, shifts, taken } = plan;
  const patterns = shiftPatterns(shifts);
  const words = (own: readonly number[]) =>
    patterns
      .filter((pattern) => pattern.shifts.some((shift) => own.includes(shift)))
      .map((pattern) => scheduleWords(patternSchedule(pattern, '2026-01-01'), lang))
      .join('; ');
  const sum = (of: (one: (typeof measures)[number]) => number) => measures.reduce((all, one) => all + of(one), 0);
  const title = t('presence.doneTitle');
  return (
    <section className="fig" id="gjort">
      <header>
        <h2>{title}</h2>
      </header>
      {taken.length === 0 ? (
        <p className="note">{t('presence.doneNone')}</p>
      ) : (
        <>
          <p className="lede">
            {t('presence.doneLede', {
              done: n(Math.round(sum(({ hours }) => hours.done))),
              due: n(Math.round(sum(({ hours }) => hours.due))),
              begun: sum(({ due }) => due) > 0 ? 'yes' : 'no',
              all: n(Math.round(sum(({ hours }) => hours.all))),
              left: shifts.length - taken.length,
            })}
          </p>
          {measures.length === 0 ? (
            <p className="note">{t('presence.doneUnseen')}</p>
          ) : (
            <ScrollFrame label={title}>
              <table className="tbl tbl-s">
                <thead>
                  <tr>
                    <th scope="col">{t('presence.measure')}</th>
                    <th scope="col" className="num">
                      {t('presence.occasionsDone')}
                    </th>
                    <th scope="col" className="num">
                      {t('presence.hoursDone')}
                    </th>
                    <th scope="col">{t('presence.notDone')}</th>
                  </tr>
                </thead>
                <tbody>
                  {measures.map((one) => (
                    <tr key={one.id}>
                      <th scope="row">
                        <Link to="/atgarder/$id" params={{ id: one.id }}>
                          {one.number}. {one.title}
                        </Link>
                        {one.joined ? (
                          <span className="sub">
                            {words(one.shifts)} {t('presence.joined')}
                          </span>
                        ) : null}
                      </th>
                      <td className="num">
                        {one.due === 0 ? '–' : t('presence.doneOf', { done: n(one.done), due: n(one.due) })}
                        <span className="sub">{t('presence.ahead', { n: one.ahead })}</span>
                      </td>
                      <td className="num">
                        {one.due === 0 ? '–' : t('presence.doneOf', { done: n(one.hours.done, 0), due: n(one.hours.due, 0) })}
                        <span className="sub">{t('presence.hoursAll', { n: n(one.hours.all, 0) })}</span>
                      </td>
                      <td>{t('presence.notDoneOf', { missed: one.missed, late: one.late, cancelled: one.cancelled })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollFrame>
          )}
        </>
      )}
    </section>
  );
}
