// Where the plan is carried out: each measure's number on the map, and the same in the list beside it.
import { areaMap } from '@samsyn/charts';
import { type MeasurePlaces, viewAround } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { placesQuery } from './queries.ts';
import { StatusMark } from './StatusMark.tsx';

type Point = readonly [number, number];
const pointOf = ([lon = 0, lat = 0]: readonly number[]): Point => [lon, lat];

export function PlaceMap({ shown }: { readonly shown: ReadonlySet<string> }) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(placesQuery);
  if (error) return <FaultNote raised={error} again={() => void refetch()} />;
  if (!data) return <p className="muted">{t('app.loading')}</p>;
  const measures = data.measures.filter(({ id }) => shown.has(id));
  return (
    <div className="placemap">
      <PlaceDrawing data={data} measures={measures} />
      <ol>
        {measures.map(({ id, number, title, status, areas }) => (
          <li key={id}>
            <span className="rank">{number}</span>
            <span>
              <Link to="/atgarder/$id" params={{ id }}>
                {title}
              </Link>
              <span className="sub">{areas.map((area) => area[lang]).join(', ') || t('measures.map.noPlace')}</span>
            </span>
            <StatusMark status={status} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlaceDrawing({ data, measures }: { readonly data: MeasurePlaces; readonly measures: MeasurePlaces['measures'] }) {
  const { t, lang } = useWords();
  const { data: land } = useQuery(basemapQuery);
  const narrow = useNarrow();
  const points = measures.flatMap(({ at }) => at.map(pointOf));
  const areas = data.areas.map((area) => ({
    name: area[lang],
    rings: area.rings.map((ring) => ring.map(pointOf)),
    label: pointOf(area.label),
  }));
  const all = areas.flatMap(({ rings }) => rings.flat());
  if (points.length === 0 || all.length === 0) return <p className="mapnote">{t('measures.map.none')}</p>;
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const bounds = viewAround(points, [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], 0.35);
  const numbers = numbersAt(measures);
  const own = data.polygons.map((ring) => ({ name: '', rings: [ring.map(pointOf)], label: pointOf(ring[0] ?? []), value: 1 }));
  const svg = areaMap(
    {
      bounds,
      areas: [...areas, ...own],
      numbers,
      ...(land && land.features.length > 0 ? { land: landRings(land, bounds) } : {}),
    },
    { width: narrow ? 350 : 620, lang, title: t('measures.map.label'), id: 'measures' },
  );
  return <Drawing svg={svg} />;
}

/** Several measures in one place: their numbers side by side on one square. */
function numbersAt(measures: MeasurePlaces['measures']): { text: string; at: Point }[] {
  const found = new Map<string, { text: string; at: Point }>();
  for (const { number, at } of measures)
    for (const point of at) {
      const key = point.join();
      const there = found.get(key);
      found.set(key, { text: there ? `${there.text}, ${number}` : String(number), at: pointOf(point) });
    }
  return [...found.values()];
}
