// The areas of a problem against an exposure: count, rate, and the rate's interval drawn beside the whole's.
import { type RateRow, rateAxis, rateAxisDrawing, rateDot } from '@samsyn/charts';
import { type Evidence, exposureName, type Picture } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';

const marks: Record<RateRow['against'], { icon: IconName; tone: string }> = {
  above: { icon: 'rise', tone: 'v-rise' },
  below: { icon: 'fall', tone: 'v-fall' },
  unclear: { icon: 'no_clear_change', tone: 'v-flat' },
};
const width = 206;

interface Props {
  readonly picture: Picture;
  readonly rows: Evidence['areas'];
  readonly rate: NonNullable<Evidence['rate']>;
}

export function RatesTable({ picture, rows, rate }: Props) {
  const { t, n, lang, documents } = useWords();
  const digits = Math.max(...rows.map((area) => area.rate ?? 0)) < 10 ? 1 : 0;
  const drawn = new Map(
    rows.flatMap((area): [string, RateRow][] =>
      area.rate !== null && area.rateInterval && area.against
        ? [[area.area, { label: area.area, rate: area.rate, interval: area.rateInterval, against: area.against }]]
        : [],
    ),
  );
  const axis = rateAxis([...drawn.values()]);
  const whole = rate.all === null ? null : { rate: rate.all, name: t('problem.areas.whole', { rate: n(rate.all, digits) }) };
  const exposure = exposureName(rate.kind, lang);
  return (
    <table className="tbl by-place">
      <thead>
        <tr>
          <th scope="col">{documents.area}</th>
          <th scope="col" className="num">
            {documents.count}
          </th>
          <th scope="col" className="num">
            {exposure.charAt(0).toUpperCase() + exposure.slice(1)}
          </th>
          <th scope="col" className="num">
            {documents.rate(n(rate.per))}
          </th>
          <th scope="col" className="num">
            {documents.interval}
          </th>
          <th scope="col" className="drawn">
            <span className="sr">{t('problem.areas.drawn')}</span>
            <Drawing decorative svg={rateAxisDrawing(axis, whole, { width, lang, title: documents.rate(n(rate.per)) })} />
          </th>
          <th scope="col">{documents.againstAll}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((area) => {
          const row = drawn.get(area.area);
          const name = picture.labels.area[area.area]?.[lang] ?? area.area;
          return (
            <tr key={area.area}>
              <th scope="row">{name}</th>
              <td className="num">{area.count === null ? documents.hidden : n(area.count)}</td>
              <td className="num">{area.exposure === null ? documents.missing : n(area.exposure)}</td>
              <td className="num">{area.rate === null ? '' : <b>{n(area.rate, digits)}</b>}</td>
              <td className="num">{area.rateInterval ? `${n(area.rateInterval[0], digits)}–${n(area.rateInterval[1], digits)}` : ''}</td>
              <td className="drawn">
                {row ? <Drawing decorative svg={rateDot(row, rate.all, axis, { width, height: 40, lang, title: name })} /> : null}
              </td>
              <td>
                {row ? (
                  <span className={`v ${marks[row.against].tone}`}>
                    <Icon name={marks[row.against].icon} />
                    <span>{documents.againstWords[row.against]}</span>
                  </span>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
