// The hours of the day as bars, all weekdays together; the fullest hours in the accent. A part of the day is a button: pressed, list and map are
// about it alone.
import { type Daypart, daypartNames, dayparts } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  readonly week: readonly number[];
  readonly label: string;
  readonly chosen: Daypart | undefined;
  readonly onChoose: (part: Daypart | undefined) => void;
}

export function HourBars({ week, label, chosen, onChoose }: Props) {
  const { t, lang, percent } = useWords();
  const hours = Array.from({ length: 24 }, (_, hour) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + (week[day * 24 + hour] ?? 0), 0));
  const most = Math.max(...hours, 1e-9);
  const all = hours.reduce((sum, value) => sum + value, 0);
  const width = 208 / 24;
  return (
    <div className="hourbars">
      <svg className="ch" width="208" height="62" viewBox="0 0 208 62" role="img" aria-label={label}>
        {hours.map((value, hour) => {
          const height = (value / most) * 40;
          const at = hour * width;
          return (
            <rect
              key={at}
              x={at}
              y={44 - height}
              width={width - 1}
              height={height}
              fill={value > most * 0.6 ? 'var(--accent)' : 'var(--d-band-edge)'}
            />
          );
        })}
        <line className="axis" x1="0" x2="208" y1="44.5" y2="44.5" />
        {[0, 6, 12, 18].map((hour) => (
          <text key={hour} x={hour * width} y="58">
            {String(hour).padStart(2, '0')}
          </text>
        ))}
        <text x="208" y="58" textAnchor="end">
          24
        </text>
      </svg>
      <div className="parts">
        {dayparts.map((part, i) => {
          const share = all > 0 ? hours.slice(6 * i, 6 * i + 6).reduce((sum, value) => sum + value, 0) / all : 0;
          const said = t('picture.when.part', { part: daypartNames[part].label[lang], share: percent(share) });
          return (
            <button
              key={part}
              type="button"
              aria-pressed={part === chosen}
              aria-label={said}
              title={said}
              onClick={() => onChoose(part === chosen ? undefined : part)}
            />
          );
        })}
      </div>
    </div>
  );
}
