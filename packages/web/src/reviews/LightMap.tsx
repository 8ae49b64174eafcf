// Where the needs are: each one's place in the list on the map. What has no position of its own stands in the middle of its area.
import { areaMap } from '@samsyn/charts';
import { type LightList, viewAround } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

type Point = readonly [number, number];
const pointOf = ([lon = 0, lat = 0]: readonly number[]): Point => [lon, lat];

export function LightMap({ list }: { readonly list: LightList }) {
  const { t, lang } = useWords();
  const { data: land } = useQuery(basemapQuery);
  const narrow = useNarrow();
  const areas = list.outlines.map((area) => ({
    name: area[lang],
    rings: area.rings.map((ring) => ring.map(pointOf)),
    label: pointOf(area.label),
  }));
  const waiting = list.lights.filter(({ state }) => state === 'open' || state === 'approved');
  const numbers = new Map<string, { text: string; at: Point }>();
  for (const [i, light] of waiting.entries()) {
    const at = light.at ?? list.outlines.find(({ key }) => key === light.area?.key)?.label;
    if (!at) continue;
    const there = numbers.get(at.join());
    numbers.set(at.join(), { text: there ? `${there.text}, ${i + 1}` : String(i + 1), at: pointOf(at) });
  }
  const all = areas.flatMap(({ rings }) => rings.flat());
  const points = [...numbers.values()].map(({ at }) => at);
  if (points.length === 0 || all.length === 0) return <p className="mapnote">{t('lights.noMap')}</p>;
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const bounds = viewAround(points, [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], 0.35);
  const svg = areaMap(
    {
      bounds,
      areas,
      numbers: [...numbers.values()],
      points: list.loose.map(({ at }) => pointOf(at)),
      ...(land && land.features.length > 0 ? { land: landRings(land, bounds) } : {}),
    },
    { width: narrow ? 350 : 620, lang, title: t('lights.map'), id: 'lights' },
  );
  return (
    <div className="light-map">
      <Drawing svg={svg} />
      <ol>
        {waiting.map((light, i) => (
          <li key={light.id}>
            <span className="rank">{i + 1}</span>
            <span>
              {light.place}
              <span className="sub">{[light.area?.[lang], light.at ? null : t('lights.middleOfArea')].filter(Boolean).join(', ')}</span>
            </span>
          </li>
        ))}
        {list.loose.length > 0 ? <li className="sub">{t('lights.dots', { n: list.loose.length })}</li> : null}
      </ol>
    </div>
  );
}
