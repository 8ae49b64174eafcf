// Dates like 3/4/2026: which number is the day is shown by one of the file's own dates, and can be said otherwise.
import { type DateOrder, readWallTime } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import type { Mapping, UnknownColumns } from './mapping-types.ts';

interface Props {
  readonly mapping: Mapping;
  readonly seen: UnknownColumns['columns'][number];
  readonly onChange: (mapping: Mapping) => void;
}

const slashed = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
const ofTime: ReadonlySet<string> = new Set(['from', 'to', 'date']);

export function DateOrderChoice({ mapping, seen: { column, examples }, onChange }: Props) {
  const { t, date } = useWords();
  const dates = examples.filter((example) => slashed.test(example));
  if (!ofTime.has(mapping.columns[column] ?? '') || dates.length === 0) return null;
  const options = (['dmy', 'mdy'] as const).flatMap((order) => {
    const day = dates.map((written) => dayIn(written, order)).find((found) => found !== null);
    return day === undefined || day === null ? [] : [{ order, text: t(`mapping.dateOrder.${order}`, { date: date(day) }) }];
  });
  return (
    <select
      className="inp"
      aria-label={t('mapping.dateOrder', { column })}
      value={mapping.dateOrder === 'mdy' ? 'mdy' : 'dmy'}
      onChange={({ target }) => onChange({ ...mapping, dateOrder: target.value === 'mdy' ? 'mdy' : 'dmy' })}
    >
      {options.map(({ order, text }) => (
        <option key={order} value={order}>
          {text}
        </option>
      ))}
    </select>
  );
}

function dayIn(written: string, order: DateOrder): string | null {
  const time = readWallTime(written, order, 'UTC');
  return typeof time === 'string' ? null : new Date(time.from * 60_000).toISOString().slice(0, 10);
}
