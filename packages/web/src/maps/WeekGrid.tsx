// The hours of the week as a grid in which a weekday, a part of the day or one hour can be chosen, by pointer and by the arrow keys.
import { daypartNames, mapStepOf, mapSteps } from '@samsyn/domain';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { plain, TurnedWeek, two, WideWeek } from './WeekTables.tsx';
import { choiceAt, type GridPlace, isWithin, moved, movedTurned, partOf, type WhenChoice } from './when-choice.ts';

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

export function WeekGrid({ week, label, choice, partsAlone, onPress, onLetGo }: Props) {
  const { t, lang, percent } = useWords();
  const turned = useNarrow();
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
    const to = turned ? movedTurned(stop, event.key) : moved(stop, event.key);
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
      aria-label={text === '' || name(at) === plain(text) ? said(at) : `${text}, ${said(at)}`}
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
  const table = {
    label,
    partsAlone,
    head: (at: GridPlace, text: string) => cell(at, 'head', text),
    hour: (at: GridPlace) => cell(at, colourOf(week[24 * at.day + at.hour] ?? 0)),
  };
  return (
    <>
      {turned ? (
        <TurnedWeek {...table} />
      ) : (
        <ScrollFrame label={label}>
          <WideWeek {...table} />
        </ScrollFrame>
      )}
      <p className="small muted" aria-hidden="true">
        {read ? said(read) : t(partsAlone ? 'maps.when.pressPart' : 'maps.when.press')}
      </p>
    </>
  );
}
