// The scale above the ratio column, on the same positions as the marks below: half, equal, double.
import { useWords } from '../i18n/use-words.ts';

const width = 136;
const at = (ratio: number) => 8 + (Math.log(ratio / 0.5) / Math.log(2.5 / 0.5)) * (width - 16);

export function RatioAxis() {
  const { t, n } = useWords();
  return (
    <svg className="ch" width={width} height="28" viewBox={`0 0 ${width} 28`} aria-hidden="true">
      <text x="0" y="8">
        {t('picture.head.ratio')}
      </text>
      {[0.5, 1, 2].map((ratio) => (
        <text key={ratio} x={at(ratio)} y="24" textAnchor="middle">
          {n(ratio, ratio < 1 ? 1 : 0)}
        </text>
      ))}
    </svg>
  );
}
