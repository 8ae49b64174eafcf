// The law clock: one line a duty, how long ago it was done and when it is due again. Drawing and table are one: every bar stands in its row,
// with days and state in words.
import { type DutyRow, type DutyView, daysBetween } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { type ClockScale, clockScale } from './clock-scale.ts';

export function LawClock({ view }: { readonly view: DutyView }) {
  const { t } = useWords();
  const scale = clockScale(view.duties, view.today);
  return (
    <table className="tbl clock">
      <caption className="sr">{t('duty.clock')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('duty.demand')}</span>
          </th>
          <th scope="col" className="axis">
            <span className="sr">{t('duty.time')}</span>
            <span className="years" aria-hidden="true">
              {scale.years.map(({ year, at }) => (
                <i key={year} style={{ left: `${at}%` }}>
                  {year}
                </i>
              ))}
            </span>
          </th>
          <th scope="col">
            <span className="sr">{t('duty.left')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.duties.map((duty) => (
          <ClockRow key={duty.key} duty={duty} today={view.today} scale={scale} />
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          <td>
            <span className="years">
              <i className="now" style={{ left: `${scale.at(view.today)}%` }}>
                {t('duty.today')}
              </i>
            </span>
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

const marks: Readonly<Record<DutyRow['state'], readonly [IconName, string]>> = {
  in_time: ['check', 'v-flat'],
  soon: ['clock', 'v-warn'],
  overdue: ['warning', 'v-warn'],
  missing: ['fault', 'v-fault'],
};

function ClockRow({ duty, today, scale }: { readonly duty: DutyRow; readonly today: string; readonly scale: ClockScale }) {
  const { t, lang, date } = useWords();
  const left = useLeft(duty, today);
  const [icon, colour] = marks[duty.state];
  const now = scale.at(today);
  const from = duty.last === null ? now : scale.at(duty.last);
  const to = duty.due === null ? null : scale.at(duty.due);
  const loud = duty.state === 'soon' || duty.state === 'overdue';
  return (
    <tr className={loud ? 'loud' : undefined}>
      <th scope="row">{duty.name[lang]}</th>
      <td>
        <span className="sr">
          {duty.last === null ? '' : t('duty.span', { last: date(duty.last), due: duty.due === null ? '–' : date(duty.due) })}
        </span>
        <span className="track" aria-hidden="true">
          {scale.years.map(({ year, at }) => (
            <i key={year} className="year" style={{ left: `${at}%` }} />
          ))}
          {duty.last === null ? null : <i className="past" style={{ left: `${from}%`, width: `${Math.max(0, now - from)}%` }} />}
          {to === null ? null : (
            <i className="rest" style={{ left: `${Math.min(now, to)}%`, width: `${Math.max(0.8, Math.abs(to - now))}%` }} />
          )}
          <i className="now" style={{ left: `${now}%` }} />
        </span>
      </td>
      <td className="num">
        <span className={`v ${colour}`}>
          <Icon name={icon} />
          <span>{left}</span>
        </span>
      </td>
    </tr>
  );
}

/** "7 mån kvar"; weeks when three months or less are left; the state where there is no last day. */
function useLeft({ state, due }: DutyRow, today: string): string {
  const { t } = useWords();
  if (state === 'missing' || state === 'overdue') return t(`duty.state.${state}`);
  if (due === null) return t('duty.inPlace');
  const days = daysBetween(today, due);
  if (days < 14) return t('duty.left.days', { n: days });
  return days > 92 ? t('duty.left.months', { n: Math.floor(days / 30.44) }) : t('duty.left.weeks', { n: Math.floor(days / 7) });
}
