// A measure's year on one line: filled = done, cross = missed, dash = called off, hollow = planned; overdue work has a dashed tail to its
// new day. Several occasions of one week stand as one mark, the one that needs looking at.
import type { ActivityState, MeasureList } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import type { YearScale } from './year-scale.ts';

type Planned = MeasureList['measures'][number];
const lineHeight = 36;

interface Props {
  readonly measure: Planned;
  readonly scale: YearScale;
  readonly year: number;
  readonly today: string;
}

export function TimelineRow({ measure, scale, year, today }: Props) {
  const { t, lang, date } = useWords();
  const { occasions, amount, expected } = measure;
  const marks = weekMarks(measure, year);
  const said = amount
    ? t('measures.line.amount', { done: amount.done, planned: amount.planned, unit: amount.unit, ends: date(measure.ends) })
    : t('measures.line.occasions', { ...occasions });
  return (
    <svg
      className="ch"
      width={scale.width}
      height={lineHeight}
      viewBox={`0 0 ${scale.width} ${lineHeight}`}
      role="img"
      aria-label={expected ? `${said} ${t('measures.line.expected', { day: date(expected.on) })}` : said}
      lang={lang}
    >
      {scale.months.map((x) => (
        <line key={x} className="grid" x1={x} x2={x} y1={-9} y2={45} />
      ))}
      <line x1={scale.at(today)} x2={scale.at(today)} y1={-9} y2={45} stroke="var(--ink)" strokeDasharray="3 3" />
      {amount ? (
        <Bar measure={measure} scale={scale} today={today} />
      ) : (
        marks.map((mark) => <WeekMark key={mark.day} {...mark} scale={scale} today={today} />)
      )}
    </svg>
  );
}

/** Work that is counted in pieces: how much of it is done, from its first day to its last. */
function Bar({ measure, scale, today }: Omit<Props, 'year'>) {
  const { t, date } = useWords();
  const [from, to] = [Math.max(0, scale.at(measure.starts)), Math.min(scale.width, scale.at(measure.ends))];
  if (!measure.amount || to <= 0 || from >= scale.width) return null;
  const late = measure.ends < today && measure.state !== 'done';
  const share = Math.min(1, measure.amount.done / measure.amount.planned);
  const edge = late ? 'var(--warn)' : 'var(--line-2)';
  const end = measure.expected ? Math.min(scale.width - 1, scale.at(measure.expected.on)) : null;
  return (
    <>
      <rect x={from} y={12.5} width={Math.max(2, to - from)} height={11} fill="var(--paper)" stroke={edge} />
      <rect x={from} y={12} width={(to - from) * share} height={12} fill="var(--accent)" />
      {end !== null && measure.expected ? (
        <>
          <path d={`M${to} 18H${end - 2}`} stroke="var(--warn)" strokeWidth={2} strokeDasharray="3 2.5" />
          <path d={`M${end} 10v16`} stroke="var(--warn)" strokeWidth={2} />
          <text className="halo lbl" x={end + 2} y={8} textAnchor="end">
            {t('measures.line.newDay', { day: date(measure.expected.on) })}
          </text>
        </>
      ) : null}
    </>
  );
}

interface Week {
  readonly day: string;
  readonly state: ActivityState;
}
/** What is shown when a week has several: what did not happen before what did. */
const order: readonly ActivityState[] = ['missed', 'planned', 'done', 'cancelled'];

function weekMarks({ marks }: Planned, year: number): Week[] {
  const weeks = new Map<number, Week>();
  for (const { start, state } of marks) {
    if (!start.startsWith(String(year))) continue;
    const monday = Math.floor((Date.parse(`${start.slice(0, 10)}T00:00Z`) / 86_400_000 + 3) / 7);
    const there = weeks.get(monday);
    if (!there || order.indexOf(state) < order.indexOf(there.state)) weeks.set(monday, { day: there?.day ?? start.slice(0, 10), state });
  }
  return [...weeks.values()];
}

function WeekMark({ day, state, scale, today }: Week & { readonly scale: YearScale; readonly today: string }) {
  const x = scale.at(day);
  const middle = x + 3.5;
  switch (state) {
    case 'done':
      return <rect x={x} y={11} width={7} height={14} fill="var(--accent)" />;
    case 'missed':
      return <path d={`M${x} 14.5l7 7M${x + 7} 14.5l-7 7`} stroke="var(--warn)" strokeWidth={2.25} fill="none" />;
    case 'cancelled':
      return <path d={`M${x} 18h7`} stroke="var(--line-2)" strokeWidth={2} />;
    case 'planned':
      // over and not reported: hollow in the colour of what is late
      return <rect x={middle - 3} y={11.5} width={6} height={13} fill="none" stroke={day < today ? 'var(--warn)' : 'var(--line-2)'} />;
  }
}
