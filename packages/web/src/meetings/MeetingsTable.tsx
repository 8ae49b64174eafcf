// The meetings of a year, with paragraphs, decisions and how far the minutes have come.
import { type MeetingRow, swedishClock } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { MeetingState } from './StateMark.tsx';

interface Props {
  readonly rows: readonly MeetingRow[];
  readonly year: number;
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
}

export function MeetingsTable({ rows, year, years, onYear }: Props) {
  const { t, date } = useWords();
  const title = t('meetings.table', { year });
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
        <SelectField
          label={t('meetings.year')}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), text: String(one) }))}
          onChange={(value) => onYear(Number(value))}
        />
      </header>
      {rows.length === 0 ? (
        <p className="muted">{t('meetings.none', { year })}</p>
      ) : (
        <ScrollFrame label={title}>
          <table className="tbl">
            <caption className="sr">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('meetings.when')}</th>
                <th scope="col">{t('meetings.body')}</th>
                <th scope="col">{t('meetings.paragraphs')}</th>
                <th scope="col" className="num">
                  {t('meetings.decisions')}
                </th>
                <th scope="col">{t('meetings.stateHead')}</th>
                <th scope="col">{t('meetings.minutes')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.id}>
                  <th scope="row" className="nw">
                    <Link to="/radet/mote/$id" params={{ id: one.id }}>
                      {date(one.startsAt)}
                    </Link>
                    <span className="sub">
                      {swedishClock(new Date(one.startsAt))} {one.place}
                    </span>
                  </th>
                  <td>{one.body.name}</td>
                  <td className="nw">
                    {one.paragraphs ? (
                      `§ ${one.paragraphs[0]}–${one.paragraphs[1]}`
                    ) : (
                      <span className="muted">{t('meetings.notNumbered')}</span>
                    )}
                  </td>
                  <td className="num">{one.decisions}</td>
                  <td>
                    <MeetingState state={one.state} />
                  </td>
                  <td>
                    {one.state === 'closed' || one.state === 'adjusted' ? (
                      <Link
                        to="/radet/protokoll/$id"
                        params={{ id: one.id }}
                        aria-label={`${t('meetings.minutes')}, ${date(one.startsAt)}`}
                      >
                        {t('meetings.minutes')}
                      </Link>
                    ) : (
                      <span className="muted">{t('meetings.noMinutes')}</span>
                    )}
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
