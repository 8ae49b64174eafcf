// A source on the map, at the asker's grain. The numbers stand in the table beside it.
import { areaMap } from '@samsyn/charts';
import type { SourceMap } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

type Point = readonly [number, number];
type Ring = readonly Point[];

export function SourceMapFigure({ map }: { readonly map: SourceMap }) {
  const { t, n, lang } = useWords();
  const narrow = useNarrow();
  const { data: land } = useQuery(basemapQuery);
  const points = map.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates as Point] : []));
  const areas = map.features.flatMap(({ geometry, properties }) => {
    const rings = ringsOf(geometry);
    if (rings.length === 0) return [];
    return [{ name: String(properties[lang] ?? ''), rings, label: middleOf(rings), value: properties.hidden ? null : properties.n }];
  });
  const bounds = boundsOf([...points, ...areas.flatMap(({ rings }) => rings.flat())]);
  if (!bounds) return null;
  const behind = land && land.features.length > 0 ? { land: landRings(land, bounds) } : {};
  const svg = areaMap({ bounds, areas, points, ...behind }, { width: narrow ? 358 : 456, lang, title: t('source.map'), id: 'source' });
  const notes = [...(map.left > 0 ? [t('source.mapLeft', { n: n(map.left) })] : []), ...(map.k === null ? [] : [t('source.mapHidden')])];
  return (
    <Figure title={t('source.map')} {...(notes.length > 0 ? { source: notes.join(' ') } : {})}>
      <Drawing svg={svg} />
    </Figure>
  );
}

function ringsOf(geometry: SourceMap['features'][number]['geometry']): Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates as Ring[];
  if (geometry.type === 'MultiPolygon') return (geometry.coordinates as Ring[][]).flat();
  return [];
}

function boundsOf(points: readonly Point[]): [number, number, number, number] | null {
  if (points.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const margin = Math.max(0.005, (east - west) * 0.04);
  return [west - margin, south - margin, east + margin, north + margin];
}

function middleOf(rings: readonly Ring[]): Point {
  const bounds = boundsOf(rings.flat());
  return bounds ? [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] : [0, 0];
}
