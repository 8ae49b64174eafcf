// Plan against done: every measure on a line of weeks, with how much of the plan is done beside it.
import { escalationDays, type MeasureList } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { DoneOfPlan } from './DoneOfPlan.tsx';
import { StatusMark } from './StatusMark.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { yearScale } from './year-scale.ts';

type Planned = MeasureList['measures'][number];

interface Props {
  readonly measures: readonly Planned[];
  readonly year: number;
  readonly today: string;
}

export function Timeline({ measures, year, today }: Props) {
  const { t, lang, date } = useWords();
  const scale = yearScale(year, 536);
  const short = (month: number): string =>
    new Date(Date.UTC(year, month, 15))
      .toLocaleDateString(lang === 'sv' ? 'sv-SE' : 'en-GB', { month: 'short', timeZone: 'UTC' })
      .replace('.', '');
  return (
    <>
      <ScrollFrame label={t('measures.timeline')}>
        <table className="tbl tl">
          <caption className="sr">{t('measures.timeline')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measures.col.measure')}</th>
              <th scope="col">
                <span className="sr">{t('measures.col.months', { year })}</span>
                <svg className="ch" width={scale.width} height={16} viewBox={`0 0 ${scale.width} 16`} aria-hidden="true">
                  {scale.months.map((x, month) => (
                    <text key={x} x={x + 2} y={12}>
                      {short(month)}
                    </text>
                  ))}
                </svg>
              </th>
              <th scope="col" className="num">
                {t('measures.col.done')}
              </th>
              <th scope="col">{t('measures.col.owner')}</th>
              <th scope="col">{t('measures.col.status')}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.id}>
                <th scope="row">
                  <NameOf measure={measure} />
                </th>
                <td className="tlc">
                  <TimelineRow measure={measure} scale={scale} year={year} today={today} />
                </td>
                <td className="num">
                  <DoneOfPlan measure={measure} />
                </td>
                <td>
                  <OwnerOf measure={measure} />
                </td>
                <td>
                  <StatusMark status={measure.status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="src">
        {t('measures.timeline.note', {
          today: date(today),
          owner: escalationDays.owner,
          coordinator: escalationDays.coordinator,
          chair: escalationDays.chair,
        })}
      </p>
    </>
  );
}

/** The problem's number, the name as a link, and the rhythm or what is to be counted. */
export function NameOf({ measure }: { readonly measure: Planned }) {
  const { t, lang, n, date } = useWords();
  const { schedule, amount } = measure;
  return (
    <span className="mname">
      {measure.problem ? (
        <span className="rank" title={measure.problem.name}>
          <span className="sr">{t('measures.problem')} </span>
          {measure.problem.number}
        </span>
      ) : (
        <span />
      )}
      <span>
        <Link to="/atgarder/$id" params={{ id: measure.id }}>
          {measure.title}
        </Link>
        <span className="sub">
          {schedule?.[lang] ??
            (amount
              ? t('measures.amountBy', { planned: n(amount.planned), unit: amount.unit, ends: date(measure.ends) })
              : t('measures.fromTo', { starts: date(measure.starts), ends: date(measure.ends) }))}
        </span>
      </span>
    </span>
  );
}

export function OwnerOf({ measure }: { readonly measure: Pick<Planned, 'owner' | 'person'> }) {
  const { t, lang } = useWords();
  return (
    <>
      {measure.owner.name}
      {measure.person ? (
        <span className="sub">{measure.person[lang]}</span>
      ) : (
        <span className="v v-warn own-none">
          <Icon name="warning" />
          <span>{t('measures.nobody')}</span>
        </span>
      )}
    </>
  );
}
