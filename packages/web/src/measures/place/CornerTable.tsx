// The corners in numbers beside the map: what is drawn can be read and written here, without the map.

import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Corner, type Drawn, degreesOf, most } from './corners.ts';
import { NewCorner } from './NewCorner.tsx';

interface Props {
  readonly drawn: Drawn;
  readonly onMove: (index: number, to: Corner) => void;
  readonly onRemove: (index: number) => void;
  readonly onBetween: (index: number) => void;
  readonly onAdd: (corner: Corner) => void;
}

export function CornerTable({ drawn, onMove, onRemove, onBetween, onAdd }: Props) {
  const { t } = useWords();
  return (
    <>
      {drawn.corners.length > 0 ? (
        <table className="tbl corners">
          <caption className="sr">{t('measures.place.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measures.place.col.corner')}</th>
              <th scope="col">{t('measures.place.lat')}</th>
              <th scope="col">{t('measures.place.lon')}</th>
              <th scope="col">{t('measures.col.do')}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.corners.map(([lon, lat], index) => (
              <tr key={String(index)}>
                <th scope="row">{index + 1}</th>
                <td>
                  <Degrees
                    label={t('measures.place.latOf', { n: index + 1 })}
                    value={lat}
                    most={90}
                    onWritten={(to) => onMove(index, [lon, to])}
                  />
                </td>
                <td>
                  <Degrees
                    label={t('measures.place.lonOf', { n: index + 1 })}
                    value={lon}
                    most={180}
                    onWritten={(to) => onMove(index, [to, lat])}
                  />
                </td>
                <td className="cornerdo">
                  <button
                    type="button"
                    className="btn"
                    title={t('measures.place.between')}
                    disabled={drawn.corners.length >= most}
                    onClick={() => onBetween(index)}
                  >
                    <Icon name="plus" />
                    <span className="sr">{t('measures.place.betweenAfter', { n: index + 1 })}</span>
                  </button>
                  <button type="button" className="btn" title={t('measures.place.remove')} onClick={() => onRemove(index)}>
                    <Icon name="cross" />
                    <span className="sr">{t('measures.place.removeCorner', { n: index + 1 })}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <NewCorner onAdd={onAdd} full={drawn.corners.length >= most} />
    </>
  );
}

interface DegreesProps {
  readonly label: string;
  readonly value: number;
  readonly most: 90 | 180;
  readonly onWritten: (value: number) => void;
}

/** Written when left or on Enter; what is no coordinate is marked and changes nothing. */
function Degrees({ label, value, most, onWritten }: DegreesProps) {
  const { n } = useWords();
  const [text, setText] = useState(() => n(value, 5));
  useEffect(() => setText(n(value, 5)), [n, value]);
  const read = degreesOf(text, most);
  const written = () => {
    if (read !== null && read !== value) onWritten(read);
  };
  return (
    <input
      className="inp"
      aria-label={label}
      aria-invalid={read === null}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={written}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        written();
      }}
    />
  );
}
