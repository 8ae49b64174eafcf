// Where the facilities are: each one's number on the map, and its name beside it. The list above is long, so the map comes when it is scrolled to.
import { areaMap } from '@samsyn/charts';
import { type AreaVersion, type FacilityRow, viewAround } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { areasQuery, areaVersionQuery } from '../areas/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { useNear } from '../ui/use-near.ts';

type Placed = FacilityRow & { readonly at: NonNullable<FacilityRow['at']> };
/** In ms: by then it is there for whoever prints the page from its top. */
const atTheLatest = 6000;

export function FacilityMap({ facilities }: { readonly facilities: readonly FacilityRow[] }) {
  const { t } = useWords();
  const [box, near] = useNear<HTMLElement>(atTheLatest);
  const { data: overview } = useQuery({ ...areasQuery, enabled: near });
  const active = overview?.versions.find((version) => version.active);
  const { data: ground } = useQuery({ ...areaVersionQuery(active?.id ?? ''), enabled: active !== undefined });
  const placed = facilities.flatMap((one) => (one.at ? [{ ...one, at: one.at }] : []));
  const nothingUnder = (overview && !active) || ground?.areas.length === 0;
  if (placed.length === 0 || nothingUnder) return null;
  return (
    <section className="fig" ref={box}>
      <header>
        <h2>{t('facilities.map')}</h2>
      </header>
      <div className="facilitymap">
        {ground ? <OnGround placed={placed} ground={ground} /> : <div className="coming" />}
        <ol>
          {placed.map((one, i) => (
            <li key={one.id}>
              <span className="rank">{i + 1}</span>
              <span>{one.name}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function OnGround({ placed, ground }: { readonly placed: readonly Placed[]; readonly ground: AreaVersion }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const { data: land } = useQuery(basemapQuery);
  const borders = ground.areas.flatMap(({ rings }) => rings.flat());
  const reach = (axis: 0 | 1, pick: (a: number, b: number) => number) =>
    borders.reduce((best, at) => pick(best, at[axis]), borders[0]?.[axis] ?? 0);
  const bounds = viewAround(
    placed.map(({ at }) => at),
    [reach(0, Math.min), reach(1, Math.min), reach(0, Math.max), reach(1, Math.max)],
    0.2,
  );
  const svg = areaMap(
    {
      bounds,
      areas: ground.areas.flatMap((area) =>
        area.label && area.level === 1 ? [{ name: area[lang], rings: area.rings, label: area.label }] : [],
      ),
      numbers: placed.map(({ at }, i) => ({ text: String(i + 1), at })),
      ...(land && land.features.length > 0 ? { land: landRings(land, bounds) } : {}),
    },
    { width: narrow ? 350 : 620, lang, title: t('facilities.map'), id: 'facilities' },
  );
  return <Drawing svg={svg} />;
}
