// What the law asks, what shows it, and where it was read.
import type { DutyView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function DutyTable({ view }: { readonly view: DutyView }) {
  const { t, lang, date } = useWords();
  return (
    <ScrollFrame label={t('duty.law')}>
      <table className="tbl law">
        <caption>{t('duty.law')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duty.demand')}</th>
            <th scope="col">{t('duty.evidence')}</th>
            <th scope="col">{t('duty.last')}</th>
            <th scope="col">{t('duty.due')}</th>
          </tr>
        </thead>
        <tbody>
          {view.duties.map((duty) => (
            <tr key={duty.key}>
              <th scope="row">
                {duty.name[lang]}
                <span className="sub">{duty.demands[lang]}</span>
                <span className="sub">
                  {t('duty.source')}: {duty.source[lang]} {t('duty.checked', { day: date(duty.checkedOn) })}
                </span>
              </th>
              <td>{duty.evidence?.[lang] ?? <span className="muted">{t('duty.none')}</span>}</td>
              <td>{duty.last ? date(duty.last) : '–'}</td>
              <td>{duty.due ? date(duty.due) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
