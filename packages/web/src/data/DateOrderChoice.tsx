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
    const example = dates.find((written) => dayIn(written, order) !== null);
    const day = example === undefined ? null : dayIn(example, order);
    return example === undefined || day === null
      ? []
      : [{ order, text: t(`mapping.dateOrder.${order}`, { written: example.split(' ')[0] ?? example, date: date(day) }) }];
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
