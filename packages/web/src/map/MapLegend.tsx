// What the map's colours and frames mean.
import { mapCells, type Picture } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export function MapLegend({ picture, chosen }: { readonly picture: Picture; readonly chosen: number | null }) {
  const { t, n } = useWords();
  const cells = mapCells(picture);
  const sure = cells.filter((cell) => cell.sure).map((cell) => cell.count);
  if (cells.length === 0)
    return (
      <div className="legend">
        <span>{t('map.numbers')}</span>
      </div>
    );
  return (
    <div className="legend">
      {sure.length > 0 ? (
        <>
          <b>{t('map.cells', { metres: picture.map.cellMetres ?? 500 })}</b>
          <span className="sw">
            {[3, 4, 5, 6, 7].map((step) => (
              <i key={step} style={{ background: `var(--seq-${step})` }} />
            ))}
          </span>
          <span className="ends">
            <span>{n(Math.min(...sure))}</span>
            <span>{n(Math.max(...sure))}</span>
          </span>
        </>
      ) : null}
      {cells.some((cell) => !cell.sure) ? (
        <span className="lr">
          <svg aria-hidden="true">
            <rect x="1" y="1" width="12" height="12" fill="none" stroke="var(--hatch)" strokeWidth="1.5" strokeDasharray="2.5 2" />
          </svg>
          {t('map.unsure')}
        </span>
      ) : null}
      {chosen === null ? null : (
        <span className="lr">
          <svg aria-hidden="true">
            <rect x="1.5" y="1.5" width="11" height="11" fill="none" stroke="var(--accent)" strokeWidth="2.5" />
          </svg>
          {t('map.chosen', { rank: chosen })}
        </span>
      )}
    </div>
  );
}
