// The year as a wheel: one ring for each measure, one mark for each week it is planned in; the same weeks stand in the table beside it.
import { type MeasureList, monthNames } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

type Planned = MeasureList['measures'][number];
const size = 460;
const middle = size / 2;
const ring = 15;

interface Props {
  readonly measures: readonly Planned[];
  readonly year: number;
  readonly today: string;
}

/** Share of the year gone at this day. */
const shareOf = (day: string, year: number): number => {
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return (Date.parse(`${day.slice(0, 10)}T00:00Z`) - from) / (to - from);
};
const pointAt = (share: number, radius: number): [number, number] => {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return [middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)];
};
const px = (n: number): string => n.toFixed(1);

function arc(from: number, to: number, radius: number): string {
  const [x1, y1] = pointAt(from, radius);
  const [x2, y2] = pointAt(Math.min(to, from + 0.9999), radius);
  return `M${px(x1)} ${px(y1)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${px(x2)} ${px(y2)}`;
}

export function YearWheel({ measures, year, today }: Props) {
  const { t, lang } = useWords();
  const shown = measures.slice(0, 10);
  const outer = middle - 30;
  return (
    <div className="wheel">
      <svg className="ch" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('measures.year.label', { year })}>
        {monthNames[lang].map((name, month) => {
          const [x1, y1] = pointAt(month / 12, outer + 6);
          const [x2, y2] = pointAt(month / 12, 26);
          const [tx, ty] = pointAt((month + 0.5) / 12, outer + 17);
          return (
            <g key={name}>
              <line className="grid" x1={x1} y1={y1} x2={x2} y2={y2} />
              <text x={tx} y={ty + 4} textAnchor="middle">
                {name.slice(0, 3)}
              </text>
            </g>
          );
        })}
        {shown.map((measure, k) => (
          <g key={measure.id}>
            <path d={arc(0, 1, outer - k * ring)} fill="none" stroke="var(--line)" />
            {segments(measure, year).map(([from, to]) => (
              <path key={from} d={arc(from, to, outer - k * ring)} fill="none" stroke="var(--accent)" strokeWidth={8} />
            ))}
            <text className="halo strong" x={middle + 3} y={middle - outer + k * ring + 4}>
              {k + 1}
            </text>
          </g>
        ))}
        {today.startsWith(String(year)) ? <Hand share={shareOf(today, year)} outer={outer} /> : null}
      </svg>
      <ScrollFrame label={t('measures.year.table', { year })}>
        <table className="tbl tbl-s">
          <caption>{t('measures.year.table', { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measures.year.ring')}</th>
              {monthNames[lang].map((name) => (
                <th key={name} scope="col" className="num">
                  {name.slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure, k) => (
              <tr key={measure.id}>
                <th scope="row">
                  {k + 1}{' '}
                  <Link to="/atgarder/$id" params={{ id: measure.id }}>
                    {measure.title}
                  </Link>
                </th>
                {monthNames[lang].map((name, month) => (
                  <td key={name} className="num">
                    {countIn(measure, year, month) || (runsIn(measure, year, month) ? t('measures.year.runs') : '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}

function Hand({ share, outer }: { readonly share: number; readonly outer: number }) {
  const [x, y] = pointAt(share, outer + 8);
  return <line x1={middle} y1={middle} x2={x} y2={y} stroke="var(--ink)" strokeDasharray="3 3" />;
}

/** A scheduled measure: its weeks, joined where they follow each other. Another: its whole time. */
function segments({ marks, schedule, starts, ends }: Planned, year: number): [number, number][] {
  if (!schedule) {
    const [from, to] = [Math.max(0, shareOf(starts, year)), Math.min(1, shareOf(ends, year))];
    return to > from ? [[from, to]] : [];
  }
  const found: [number, number][] = [];
  for (const { start, state } of marks) {
    if (!start.startsWith(String(year)) || state === 'cancelled') continue;
    const from = shareOf(start, year);
    const last = found.at(-1);
    if (last && from <= last[1] + 0.001) last[1] = Math.min(1, from + 1 / 53);
    else found.push([from, Math.min(1, from + 1 / 90)]);
  }
  return found;
}

const monthOf = (year: number, month: number): string => `${year}-${String(month + 1).padStart(2, '0')}`;
const countIn = ({ marks }: Planned, year: number, month: number): number =>
  marks.filter(({ start, state }) => start.startsWith(monthOf(year, month)) && state !== 'cancelled').length;
const runsIn = ({ schedule, starts, ends }: Planned, year: number, month: number): boolean =>
  !schedule && starts.slice(0, 7) <= monthOf(year, month) && ends.slice(0, 7) >= monthOf(year, month);
