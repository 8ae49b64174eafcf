// How often on each day, drawn and beside it by function, with the choices of what is asked about.
import { dayBars } from '@samsyn/charts';
import { type LogAnswer, monthName } from '@samsyn/domain';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

export function DaysFigure({ answer, filters }: { readonly answer: LogAnswer; readonly filters: ReactNode }) {
  const { t, n, lang } = useWords();
  const title = t('log.perDay', { month: monthName(answer.month, lang) });
  const days = answer.days.map(({ entries, ...day }) => ({ ...day, count: entries }));
  const unit = t(days.some(({ count }) => count > 1) ? 'log.unit.other' : 'log.unit.one');
  const sum = (key: 'entries' | 'rows') => answer.functions.reduce((total, one) => total + one[key], 0);
  return (
    <Figure title={title} aside={filters} source={t('log.weekends')}>
      <div className="b17">
        <ScrollFrame label={title}>
          <Drawing svg={dayBars({ days, unit, width: 620, lang, title })} />
        </ScrollFrame>
        <table className="tbl tbl-s">
          <thead>
            <tr>
              <th scope="col">{t('log.function')}</th>
              <th scope="col" className="num">
                {t('log.times')}
              </th>
              <th scope="col" className="num">
                {t('log.rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.functions.map((one) => (
              <tr key={`${one.who.sv} ${one.organisation}`}>
                <td>
                  {one.who[lang]}
                  <span className="sub">{one.organisation}</span>
                </td>
                <td className="num">{n(one.entries)}</td>
                <td className="num">{n(one.rows)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{t('log.sum')}</td>
              <td className="num">{n(sum('entries'))}</td>
              <td className="num">{n(sum('rows'))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Figure>
  );
}
