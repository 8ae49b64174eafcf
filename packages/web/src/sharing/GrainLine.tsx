// The four stops from rows to nothing on one line, the same in every row; the word beside it says the same.
import { type Grain, grains } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

const stops = [6, 36, 66, 96];

function grainStop(grain: Grain | null): number {
  if (grain === null) return 3;
  return Math.min(grains.indexOf(grain), 2);
}

interface Props {
  readonly grain: Grain | null;
  readonly minimum?: number;
  readonly gridMetres?: number;
}

export function useGrainText(): (shown: Props) => string {
  const { t, n } = useWords();
  return ({ grain, minimum = 1, gridMetres = 250 }) => {
    if (grain === null) return t('sharing.notSeen');
    if (grain === 'points') return t('sharing.short.points', { m: n(gridMetres) });
    if (grain === 'counts') return t('sharing.short.counts', { k: minimum });
    return t(`sharing.short.${grain}`);
  };
}

export function GrainLine(shown: Props) {
  const text = useGrainText()(shown);
  const at = grainStop(shown.grain);
  return (
    <>
      <svg className="ch" width="104" height="24" viewBox="0 0 104 24" aria-hidden="true">
        <line className="axis" x1="6" x2="96" y1="12" y2="12" />
        {stops.map((x, i) =>
          i === at ? (
            <rect key={x} x={x - 6} y="6" width="12" height="12" fill="var(--accent)" />
          ) : (
            <circle key={x} cx={x} cy="12" r="2.500" fill="var(--d-axis)" />
          ),
        )}
      </svg>
      <span>{text}</span>
    </>
  );
}
