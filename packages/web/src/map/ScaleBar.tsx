// How long a stretch on the map is, in round metres or kilometres.
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

const round = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Metres per pixel of a Web Mercator map with 512-px tiles. */
const metresPerPixel = (map: MapLibre) => (40_075_016.686 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());

export function ScaleBar({ map }: { readonly map: MapLibre }) {
  const { n } = useWords();
  const [scale, setScale] = useState(() => metresPerPixel(map));
  useEffect(() => {
    const moved = () => setScale(metresPerPixel(map));
    // a map that is dragged keeps its scale but for a hair: that is told when it lies still
    map.on('zoom', moved);
    map.on('moveend', moved);
    return () => {
      map.off('zoom', moved);
      map.off('moveend', moved);
    };
  }, [map]);
  const metres = [...round].reverse().find((length) => length / scale <= 110) ?? 100;
  return (
    <div className="scalebar" style={{ width: metres / scale }}>
      <span>{metres >= 1000 ? `${n(metres / 1000)} km` : `${n(metres)} m`}</span>
    </div>
  );
}
