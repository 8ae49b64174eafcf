// A reading line over the months: the value under the pointer, or under the arrow keys, said in words at its edge.
import { monthScale } from '@samsyn/charts';
import type { Evidence } from '@samsyn/domain';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { shortPeriod } from '../picture/short-period.ts';

interface Props {
  readonly evidence: Evidence;
  /** as the drawing's */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

export function MonthReader({ evidence, width, height, children }: Props) {
  const { t, n, lang } = useWords();
  const [at, setAt] = useState<number | null>(null);
  const { months, counts, expected, low, high } = evidence;
  const { left, step } = monthScale({ months, counts, high, width, lang, title: '' });
  const last = months.length - 1;
  const said = (i: number): string => {
    const [count, e] = [counts[i] ?? null, expected[i] ?? null];
    const month = months[i] ?? '';
    return t('problem.read.month', {
      month: shortPeriod(month, month, lang),
      count: count === null ? t('problem.read.missing') : n(count),
      expected: e === null ? 'none' : n(e, 1),
      low: n(low[i] ?? 0, 0),
      high: n(high[i] ?? 0, 0),
    });
  };
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const month = Math.floor((((event.clientX - box.left) / box.width) * width - left) / step);
    setAt(month >= 0 && month <= last ? month : null);
  };
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12 };
  const press = (event: KeyboardEvent) => {
    const from = at ?? last + 1;
    const by = steps[event.key];
    if (event.key === 'Escape') return setAt(null);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : by === undefined ? null : from + by;
    if (next === null) return;
    event.preventDefault();
    setAt(Math.min(last, Math.max(0, next)));
  };
  const x = at === null ? 0 : left + (at + 0.5) * step;
  return (
    <div
      className="reader"
      role="slider"
      tabIndex={0}
      aria-label={t('problem.read.line')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at ?? last}
      aria-valuetext={said(at ?? last)}
      onPointerMove={follow}
      onPointerLeave={() => setAt(null)}
      onBlur={() => setAt(null)}
      onKeyDown={press}
    >
      {children}
      {at === null ? null : (
        <svg className="reading" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <line x1={x} x2={x} y1="18" y2={height - 24} />
          <text x={x > width / 2 ? x - 6 : x + 6} y="30" textAnchor={x > width / 2 ? 'end' : 'start'}>
            {said(at)}
          </text>
        </svg>
      )}
    </div>
  );
}
