// The map as a drawing: the same one as in the documents, needing nothing of the browser's graphics.
import { areaMap } from '@samsyn/charts';
import { firstView, mapCells, mapNumbers, type Picture } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';

export function StillMap({ picture }: { readonly picture: Picture }) {
  const { t, lang } = useWords();
  const { data: land } = useQuery(basemapQuery);
  const { areas } = picture.map;
  const bounds = firstView(picture);
  if (!bounds || areas.length === 0) return <p className="mapnote">{t('map.none')}</p>;
  const named = areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, rings: area.rings, label: area.label }));
  const numbers = mapNumbers(picture).map((number) => ({ text: String(number.rank), at: number.at }));
  const svg = areaMap(
    {
      bounds,
      areas: named,
      cells: mapCells(picture),
      numbers,
      ...(land && land.features.length > 0 ? { land: landRings(land, bounds) } : {}),
    },
    { width: 470, lang, title: t('map.label'), id: 'still' },
  );
  return <Drawing svg={svg} />;
}
