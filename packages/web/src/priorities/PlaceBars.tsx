// In how many of 100 weightings a problem has each place; the most frequent one is marked.
import type { RoundProblem } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

const step = 22;
const tall = 18;

export function PlaceHead({ places }: { readonly places: number }) {
  return (
    <svg className="ch" width={places * step} height="16" viewBox={`0 0 ${places * step} 16`} aria-hidden="true">
      {Array.from({ length: places }, (_, i) => i + 1).map((place) => (
        <text key={place} x={(place - 1) * step + 11} y={13} textAnchor="middle">
          {place}
        </text>
      ))}
    </svg>
  );
}

export function PlaceBars({ rank, places }: { readonly rank: NonNullable<RoundProblem['rank']>; readonly places: number }) {
  const { t } = useWords();
  const most = Math.max(...rank.shareAt);
  const bars = rank.shareAt.slice(0, places).map((share, i) => ({ place: i + 1, share, of100: Math.round(share * 100) }));
  const said = bars.filter(({ of100 }) => of100 > 0).map(({ place, of100 }) => t('priority.place', { place, share: of100 }));
  const [from, to] = rank.dataReach;
  const reach = from === to ? t('priority.dataPlace', { from: from ?? 0 }) : t('priority.dataPlaces', { from: from ?? 0, to: to ?? 0 });
  return (
    <>
      <svg className="ch" width={places * step} height="36" viewBox={`0 0 ${places * step} 36`} role="img" aria-label={said.join(', ')}>
        <line className="axis" x1="0" x2={places * step} y1="35.5" y2="35.5" />
        {bars
          .filter(({ share }) => share > 0)
          .map(({ place, share, of100 }) => {
            const x = (place - 1) * step;
            const strong = share === most;
            return (
              <g key={place}>
                <rect
                  x={x + 2}
                  y={35 - share * tall}
                  width={18}
                  height={share * tall}
                  fill={strong ? 'var(--accent)' : 'var(--d-band-edge)'}
                />
                {of100 >= 10 ? (
                  <text className={strong ? 'strong' : undefined} x={x + 11} y={31 - share * tall} textAnchor="middle">
                    {of100}
                  </text>
                ) : null}
              </g>
            );
          })}
      </svg>
      <span className="sub">{reach}</span>
    </>
  );
}
