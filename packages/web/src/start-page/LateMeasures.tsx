// Measures of the plan that are late, with who answers for them.
import { daysPast, type MeasureList } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function LateMeasures({ late, today }: { readonly late: MeasureList['measures']; readonly today: string }) {
  const { t, lang } = useWords();
  return (
    <section className="fig">
      <header>
        <h2>{t('now.overdue')}</h2>
        <Link className="small" to="/atgarder">
          {t('now.plan')}
        </Link>
      </header>
      {late.length === 0 ? (
        <p className="muted">{t('now.overdue.none')}</p>
      ) : (
        <ScrollFrame label={t('now.overdue')}>
          <table className="tbl by-row">
            <thead>
              <tr>
                <th scope="col">{t('now.measure')}</th>
                <th scope="col">{t('now.due')}</th>
                <th scope="col">{t('now.owner')}</th>
              </tr>
            </thead>
            <tbody>
              {late.map((measure) => (
                <tr key={measure.id}>
                  <td>
                    <Link to="/atgarder/$id" params={{ id: measure.id }}>
                      {measure.title}
                    </Link>
                    <span className="sub">{measure.problem?.name}</span>
                  </td>
                  <td data-label={t('now.due')}>
                    <LastDay ends={measure.ends} today={today} />
                    {measure.occasions.late > 0 ? (
                      <span className="sub v-warn">{t('now.reports', { n: measure.occasions.late })}</span>
                    ) : null}
                  </td>
                  <td data-label={t('now.owner')}>
                    {measure.person?.[lang] ?? measure.owner.name}
                    <span className="sub">{measure.person ? measure.owner.name : ''}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  );
}

/** A measure is late because its last day has gone, or because of the occasions that nobody has reported: the first is marked here, those are told below. */
function LastDay({ ends, today }: { readonly ends: string; readonly today: string }) {
  const { t, date } = useWords();
  const days = daysPast(ends, today);
  if (days === 0) return date(ends);
  return (
    <>
      <span className="v v-warn">
        <Icon name="clock" />
        <span className="nw">{date(ends)}</span>
      </span>
      <span className="sub">{t('now.daysLate', { days })}</span>
    </>
  );
}
