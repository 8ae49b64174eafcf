// A corner written as coordinates, added after the last.
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { type Corner, degreesOf } from './corners.ts';

export function NewCorner({ onAdd, full }: { readonly onAdd: (corner: Corner) => void; readonly full: boolean }) {
  const { t } = useWords();
  const [lat, setLat] = useState('');
  const [lon, setLon] = useState('');
  const [y, x] = [degreesOf(lat, 90), degreesOf(lon, 180)];
  const add = () => {
    if (x === null || y === null) return;
    onAdd([x, y]);
    setLat('');
    setLon('');
  };
  const field = (label: string, value: string, set: (text: string) => void) => (
    <label>
      {label}
      <input
        className="inp"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => set(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
    </label>
  );
  return (
    <div className="newcorner">
      {field(t('measures.place.lat'), lat, setLat)}
      {field(t('measures.place.lon'), lon, setLon)}
      <button type="button" className="btn" disabled={x === null || y === null || full} onClick={add}>
        {t('measures.place.add')}
      </button>
    </div>
  );
}
