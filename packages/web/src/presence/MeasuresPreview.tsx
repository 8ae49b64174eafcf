// What will be made, row by row, before anything is: measure, occasions, persons, person hours, who.
import type { PatternToDo } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import type { Joinable } from './measures-draft.ts';

interface Props {
  readonly todo: readonly PatternToDo[];
  readonly joinable: readonly Joinable[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

export function MeasuresPreview({ todo, joinable, organisations }: Props) {
  const { t, n, date } = useWords();
  const named = (id: string) => organisations.find((one) => one.id === id)?.name ?? '';
  const title = t('presence.previewTitle');
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      {todo.length === 0 ? (
        <p className="note">{t('presence.previewNone')}</p>
      ) : (
        <ScrollFrame label={title}>
          <table className="tbl tbl-s">
            <thead>
              <tr>
                <th scope="col">{t('presence.measure')}</th>
                <th scope="col">{t('presence.responsible')}</th>
                <th scope="col" className="num">
                  {t('presence.occasions')}
                </th>
                <th scope="col" className="num">
                  {t('presence.persons')}
                </th>
                <th scope="col" className="num">
                  {t('presence.personHours')}
                </th>
              </tr>
            </thead>
            <tbody>
              {todo.map(({ title: name, into, days, persons, personHours, pattern }) => {
                const joins = joinable.find(({ id }) => id === into.measure);
                return (
                  <tr key={pattern.shifts.join()}>
                    <th scope="row">
                      {name}
                      {joins ? <span className="sub">{t('presence.joins', { number: joins.number, title: joins.title })}</span> : null}
                    </th>
                    <td>
                      {joins ? t('presence.asBefore') : named(into.owner)}
                      {!joins && into.executors.length > 0 ? <span className="sub">{into.executors.map(named).join(', ')}</span> : null}
                    </td>
                    <td className="num">
                      {n(days.length)}
                      {days[0] ? <span className="sub">{t('presence.fromDay', { date: date(days[0]) })}</span> : null}
                    </td>
                    <td className="num">{persons}</td>
                    <td className="num">{n(personHours)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  );
}
