// Names of the areas above the map, placed anew when it moves so that none covers another or the legend. Those without room are in the table.
import { type Box, placeMapLabels } from '@samsyn/charts';
import type { MapFacts } from '@samsyn/domain';
import type { Map as MovingMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

type Names = ReturnType<typeof placeMapLabels>['names'];

export function AreaNames({ map, areas }: { readonly map: MovingMap; readonly areas: MapFacts['areas'] }) {
  const { lang } = useWords();
  const [names, setNames] = useState<Names>([]);
  useEffect(() => {
    const put = () => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const at = ({ label: [lon, lat] }: MapFacts['areas'][number]): [number, number] => {
        const { x, y } = map.project([lon, lat]);
        return [x, y];
      };
      const wanted = areas.map((area) => ({ name: area[lang], at: at(area) }));
      const inside = wanted.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < width && y < height);
      setNames(placeMapLabels({ width, height, names: inside, numbers: [], avoid: [], taken: taken(map.getContainer()) }).names);
    };
    const away = () => setNames([]);
    put();
    // while it moves they would only be in the way, and each frame is dear
    map.on('movestart', away);
    map.on('moveend', put);
    map.on('resize', put);
    return () => {
      map.off('movestart', away);
      map.off('moveend', put);
      map.off('resize', put);
    };
  }, [map, areas, lang]);
  return (
    <div className="maplabels" aria-hidden="true">
      {names.map(({ name, x, base }) => (
        <span key={name} className="arealabel" style={{ left: x, top: base - 12 }}>
          {name}
        </span>
      ))}
    </div>
  );
}

/** What lies on the map and may not be covered: legend, buttons, scale. */
function taken(container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll('.legend, .zoom, .scalebar') ?? [])].map((part): Box => {
    const box = part.getBoundingClientRect();
    return [box.left - frame.left - 4, box.top - frame.top - 14, box.right - frame.left + 4, box.bottom - frame.top + 4];
  });
}
