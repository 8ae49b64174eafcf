// What the map's colours mean, in its corner: seven steps with where each ends, and what is hatched.
import { useWords } from '../i18n/use-words.ts';
import type { MapFigure } from './map-figure.ts';

interface Props {
  readonly title: string;
  readonly figure: MapFigure;
  readonly hatched: string;
  readonly digits?: number;
  readonly facilities: boolean;
}

export function MapKey({ title, figure: { steps, hatched }, hatched: hatchedText, digits = 0, facilities }: Props) {
  const { t, n } = useWords();
  return (
    <div className="legend mapkey">
      <b>{steps.length > 1 ? t('maps.key.atMost', { title }) : title}</b>
      {steps.length > 0 ? (
        <ol>
          {steps.map(({ token, to }, i) => (
            <li key={`${token}-${to}`}>
              <i className={`k-${token}`} />
              <span>{to !== null ? n(to, digits) : i > 0 ? t('maps.key.above') : ''}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {hatched ? (
        <span className="lr">
          <i className="k-hatch" />
          {hatchedText}
        </span>
      ) : null}
      {facilities ? (
        <span className="lr">
          <i className="k-facility" />
          {t('maps.key.facility')}
        </span>
      ) : null}
    </div>
  );
}
