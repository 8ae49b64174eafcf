// The hours of the week as a table: the days downwards where there is room for 24 hours beside each other, on a phone the hours downwards instead.
import { daypartNames, dayparts } from '@samsyn/domain';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { GridPlace } from './when-choice.ts';

interface Props {
  readonly label: string;
  /** weekdays are not to be chosen: their heads are text alone */
  readonly partsAlone: boolean;
  readonly head: (at: GridPlace, text: string) => ReactNode;
  readonly hour: (at: GridPlace) => ReactNode;
}

const days = [0, 1, 2, 3, 4, 5, 6];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
export const two = (hour: number): string => String(hour).padStart(2, '0');

export function WideWeek({ label, partsAlone, head, hour }: Props) {
  const { t, lang } = useWords();
  return (
    <table className="weekgrid">
      <caption className="sr">{label}</caption>
      <thead>
        <tr>
          <td />
          {dayparts.map((part, i) => (
            <th key={part} scope="col" colSpan={6}>
              {head({ day: -1, hour: 6 * i }, daypartNames[part].label[lang])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{partsAlone ? t('maps.when.short', { day }) : head({ day, hour: -1 }, t('maps.when.short', { day }))}</th>
            {hours.map((at) => (
              <td key={at}>{hour({ day, hour: at })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Hours are not parted at their dash when a name has to be on two lines. */
const joiner = '\u2060';
const whole = (name: string): string => name.replace('–', `${joiner}–${joiner}`);
export const plain = (text: string): string => text.replaceAll(joiner, '');

export function TurnedWeek({ label, partsAlone, head, hour }: Props) {
  const { t, lang } = useWords();
  return (
    <table className="weekgrid turned">
      <caption className="sr">{label}</caption>
      <thead>
        <tr>
          <td />
          <td />
          {days.map((day) => (
            <th key={day} scope="col">
              {partsAlone ? t('maps.when.short', { day }) : head({ day, hour: -1 }, t('maps.when.short', { day }))}
            </th>
          ))}
        </tr>
      </thead>
      {dayparts.map((part, i) => (
        <tbody key={part}>
          {hours.slice(6 * i, 6 * i + 6).map((at) => (
            <tr key={at}>
              {at === 6 * i ? (
                <th scope="rowgroup" rowSpan={6}>
                  {head({ day: -1, hour: at }, whole(daypartNames[part].label[lang]))}
                </th>
              ) : null}
              <th scope="row">{two(at)}</th>
              {days.map((day) => (
                <td key={day}>{hour({ day, hour: at })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
