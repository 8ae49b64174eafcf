// Measures of the plan that are late, with who answers for them.
import type { MeasureList } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function LateMeasures({ late }: { readonly late: MeasureList['measures'] }) {
  const { t, lang, date } = useWords();
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
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{t('now.measure')}</th>
                <th scope="col">{t('now.due')}</th>
                <th scope="col">{t('now.owner')}</th>
                <th scope="col" className="num">
                  {t('now.reports')}
                </th>
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
                  <td className="nw">{date(measure.ends)}</td>
                  <td>
                    {measure.person?.[lang] ?? measure.owner.name}
                    <span className="sub">{measure.person ? measure.owner.name : ''}</span>
                  </td>
                  <td className="num">{measure.occasions.late}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  );
}
