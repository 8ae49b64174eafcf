// Shifts as a list by resource: when, where, who, how many hours.
import type { PresencePlanView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { dayText, hoursText } from './shift-words.ts';

interface Props {
  readonly plan: PresencePlanView;
  readonly shifts: PresencePlanView['today'];
  readonly title: string;
  readonly none: string;
}

export function ShiftsTable({ plan, shifts, title, none }: Props) {
  const { t, n, lang } = useWords();
  const ordered = [...shifts].sort((a, b) => a.resource - b.resource || a.day - b.day || a.start - b.start);
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      {ordered.length === 0 ? (
        <p className="note">{none}</p>
      ) : (
        <ScrollFrame label={title}>
          <table className="tbl tbl-s">
            <thead>
              <tr>
                <th scope="col">{t('presence.who')}</th>
                <th scope="col">{t('presence.day')}</th>
                <th scope="col">{t('presence.hours')}</th>
                <th scope="col">{t('presence.place')}</th>
                <th scope="col" className="num">
                  {t('presence.persons')}
                </th>
                <th scope="col" className="num">
                  {t('presence.personHours')}
                </th>
              </tr>
            </thead>
            <tbody>
              {ordered.map((shift, i) => {
                const resource = plan.resources[shift.resource];
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: shifts of a kept plan never change places, and two may be equal
                  <tr key={i}>
                    <th scope="row">{resource?.name}</th>
                    <td>{dayText(shift.day, lang)}</td>
                    <td className="nw">{hoursText(shift, lang)}</td>
                    <td>{plan.areas[shift.area]?.[lang] ?? shift.area}</td>
                    <td className="num">{resource?.groupSize}</td>
                    <td className="num">{n(shift.length * (resource?.groupSize ?? 0))}</td>
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
