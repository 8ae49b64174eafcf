// The hours of the week as a grid in which a weekday, a part of the day or one hour can be chosen, by pointer and by the arrow keys.
import { daypartNames, dayparts, mapStepOf, mapSteps } from '@samsyn/domain';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { choiceAt, type GridPlace, isWithin, moved, partOf, type WhenChoice } from './when-choice.ts';

interface Props {
  /** 168, Monday 00 first */
  readonly week: readonly number[];
  readonly label: string;
  readonly choice: WhenChoice;
  /** parts of the day are all that can be chosen: an hour stands for its part, a weekday for nothing */
  readonly partsAlone: boolean;
  readonly onPress: (at: WhenChoice) => void;
  readonly onLetGo: () => void;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const two = (hour: number): string => String(hour).padStart(2, '0');

export function WeekGrid({ week, label, choice, partsAlone, onPress, onLetGo }: Props) {
  const { t, lang, percent } = useWords();
  // one stop for the tab key; the arrows go on from it
  const [stop, setStop] = useState<GridPlace>({ day: 0, hour: 0 });
  const [read, setRead] = useState<GridPlace | null>(null);
  const all = week.reduce((sum, value) => sum + value, 0);
  const bounds = mapSteps(week);
  const sum = (at: GridPlace): number =>
    week.reduce((total, value, i) => (isWithin(choiceAt(at), { day: Math.floor(i / 24), hour: i % 24 }) ? total + value : total), 0);
  const name = ({ day, hour }: GridPlace): string => {
    if (day < 0) return daypartNames[partOf(hour)].label[lang];
    const weekday = t('maps.when.weekday', { day });
    return hour < 0 ? weekday : t('maps.when.hour', { weekday, from: two(hour), to: two(hour + 1) });
  };
  const said = (at: GridPlace): string => {
    const count = sum(at);
    return t('maps.when.read', { what: name(at), n: count, share: all > 0 ? percent(count / all) : '–' });
  };
  const colourOf = (value: number): string => (value === 0 ? 'h' : `h k-seq-${mapStepOf(value, bounds)}`);
  const chosen = Object.keys(choice).length > 0;
  const isChosen = ({ day, hour }: GridPlace): boolean => {
    if (day >= 0 && hour >= 0) return chosen && isWithin(choice, { day, hour });
    return day < 0 ? choice.daypart === partOf(hour) : choice.weekday === day && choice.hour === undefined;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return onLetGo();
    const to = moved(stop, event.key);
    if (!to) return;
    const next = stands(to);
    event.preventDefault();
    setStop(next);
    const column = next.day < 0 ? Math.floor(next.hour / 6) * 6 : next.hour;
    event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-at="${next.day}/${column}"]`)?.focus();
  };
  const stands = (next: GridPlace): GridPlace => (partsAlone && next.day >= 0 ? { ...next, hour: Math.max(0, next.hour) } : next);
  const cell = (at: GridPlace, className: string, text = '') => (
    <button
      type="button"
      className={className}
      data-at={`${at.day}/${at.hour}`}
      tabIndex={stop.day === at.day && (at.day < 0 ? partOf(Math.max(0, stop.hour)) === partOf(at.hour) : stop.hour === at.hour) ? 0 : -1}
      aria-pressed={isChosen(at)}
      aria-label={text === '' || name(at) === text ? said(at) : `${text}, ${said(at)}`}
      onFocus={() => {
        setStop(at);
        setRead(at);
      }}
      onKeyDown={press}
      onClick={() => onPress(choiceAt(at))}
      onMouseEnter={() => setRead(at)}
      onMouseLeave={() => setRead(null)}
    >
      {text}
    </button>
  );
  return (
    <>
      <ScrollFrame label={label}>
        <table className="weekgrid">
          <caption className="sr">{label}</caption>
          <thead>
            <tr>
              <td />
              {dayparts.map((part, i) => (
                <th key={part} scope="col" colSpan={6}>
                  {cell({ day: -1, hour: 6 * i }, 'head', daypartNames[part].label[lang])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[0, 1, 2, 3, 4, 5, 6].map((day) => (
              <tr key={day}>
                <th scope="row">
                  {partsAlone ? t('maps.when.short', { day }) : cell({ day, hour: -1 }, 'head', t('maps.when.short', { day }))}
                </th>
                {hours.map((hour) => (
                  <td key={hour}>{cell({ day, hour }, colourOf(week[24 * day + hour] ?? 0))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="small muted" aria-hidden="true">
        {read ? said(read) : t(partsAlone ? 'maps.when.pressPart' : 'maps.when.press')}
      </p>
    </>
  );
}
