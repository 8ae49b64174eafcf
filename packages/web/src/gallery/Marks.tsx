// What is told by icon and word: verdicts, months of the data calendar, stations of the cycle, tags and ranks.
import { monthStates } from '@samsyn/domain';
import { MonthSquare } from '../data-calendar/MonthSquare.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Station } from '../shell/Station.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Icon, type IconName, iconNames } from '../ui/Icon.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';

const verdicts = ['rise', 'fall', 'no_clear_change', 'cannot_tell', 'not_comparable'] as const;
const stations = ['done', 'underway', 'now', 'next'] as const;

export function Marks() {
  const { t } = useWords();
  return (
    <div className="parts3">
      <Figure title={t('gallery.verdicts')}>
        <table className="tbl tbl-s">
          <caption className="sr">{t('gallery.verdicts')}</caption>
          <tbody>
            {verdicts.map((verdict) => (
              <tr key={verdict}>
                <th scope="row">
                  <VerdictMark verdict={verdict} />
                </th>
                <td className="muted">{t(`gallery.verdict.${verdict}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Figure>
      <Figure title={t('gallery.months')}>
        <ul className="samples">
          {monthStates.map((state) => (
            <li key={state}>
              <MonthSquare state={state} changed={state === 'none'} />
              {t(state === 'none' ? 'calendar.changed' : `calendar.state.${state}`)}
            </li>
          ))}
        </ul>
        <h3>{t('gallery.stations')}</h3>
        <ul className="samples cycle">
          {stations.map((state, i) => (
            <li key={state}>
              <Station first={i === 0} last={i === stations.length - 1} state={state} />
              {t(`rail.state.${state}`)}
            </li>
          ))}
        </ul>
      </Figure>
      <Figure title={t('gallery.icons')}>
        <ul className="samples icons">
          {iconNames.map((name: IconName) => (
            <li key={name}>
              <Icon name={name} />
              <code>{name}</code>
            </li>
          ))}
        </ul>
        <p className="row">
          <span className="tag">0847</span>
          <span className="rank">4</span>
          <span className="rank on">1</span>
        </p>
      </Figure>
    </div>
  );
}
