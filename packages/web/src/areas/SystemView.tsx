// A division as it is: what is wrong with it, how it differs from the version before, and its areas on the map and in the table.
import { areaMap } from '@samsyn/charts';
import { type AreaPreview, capital } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { basemapQuery, landRings } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { useNarrow } from '../ui/use-narrow.ts';

type Shown = Pick<AreaPreview, 'areas' | 'findings' | 'comparison' | 'left'>;

export function SystemView({ shown }: { readonly shown: Shown }) {
  const { t } = useWords();
  return (
    <>
      <Findings findings={shown.findings} />
      {shown.comparison ? <Comparison comparison={shown.comparison} /> : <p className="small">{t('areas.first')}</p>}
      <LeftBehind left={shown.left} />
      <section className="fig">
        <header>
          <h2>{t('areas.mapOf', { n: shown.areas.length })}</h2>
        </header>
        <SystemMap areas={shown.areas} />
      </section>
      <AreaTable areas={shown.areas} />
    </>
  );
}

function Findings({ findings }: Pick<Shown, 'findings'>) {
  const { t, n, lang } = useWords();
  if (findings.length === 0) return <p className="strip ok">{t('areas.sound')}</p>;
  return (
    <ul className="strips areafaults">
      {findings.map(({ kind, stops, areas, squareMetres, at }) => (
        <li key={`${kind}${areas.map((area) => area.sv).join()}${at?.join()}`} className={`strip ${stops ? 'fault' : 'warn'}`}>
          <Icon name={stops ? 'fault' : 'warning'} />
          <span>
            {t(`areas.finding.${kind}`, {
              areas: new Intl.ListFormat(lang).format(areas.map((area) => area[lang])),
              n: areas.length,
              km2: n((squareMetres ?? 0) / 1e6, 2),
              at: at ? `${n(at[1], 4)} ${n(at[0], 4)}` : '',
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Comparison({ comparison }: { readonly comparison: NonNullable<Shown['comparison']> }) {
  const { t, n, lang, percent } = useWords();
  const { added, gone, changed, same, name, version } = comparison;
  const names = (list: readonly { readonly sv: string; readonly en: string }[]) => list.map((one) => one[lang]).join(', ');
  return (
    <section className="fig">
      <header>
        <h2>{t('areas.comparison', { added: added.length, gone: gone.length, changed: changed.length })}</h2>
      </header>
      {added.length > 0 ? <p>{t('areas.added', { areas: names(added) })}</p> : null}
      {gone.length > 0 ? <p>{t('areas.gone', { areas: names(gone) })}</p> : null}
      {changed.length > 0 ? (
        <ScrollFrame label={t('areas.changed')}>
          <table className="tbl tbl-s">
            <caption className="sr">{t('areas.changed')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('areas.area')}</th>
                <th scope="col" className="num">
                  {t('areas.gained')}
                </th>
                <th scope="col" className="num">
                  {t('areas.lost')}
                </th>
                <th scope="col" className="num">
                  {t('areas.share')}
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.map((area) => (
                <tr key={area.key}>
                  <th scope="row">{area[lang]}</th>
                  <td className="num">{n(area.gained / 1e6, 2)}</td>
                  <td className="num">{n(area.lost / 1e6, 2)}</td>
                  <td className="num">{percent(area.share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      ) : null}
      <p className="src">{t('areas.comparedWith', { name: name[lang], version, same })}</p>
    </section>
  );
}

function LeftBehind({ left }: Pick<Shown, 'left'>) {
  const { t, lang } = useWords();
  const parts = (['exposures', 'roles', 'followed', 'measures'] as const).flatMap((key) =>
    left[key] > 0 ? [t(`areas.left.${key}`, { n: left[key] })] : [],
  );
  if (parts.length === 0) return null;
  return (
    <p className="strip warn">
      <Icon name="warning" />
      <span>{t('areas.left', { what: capital(new Intl.ListFormat(lang).format(parts)) })}</span>
    </p>
  );
}

function SystemMap({ areas }: Pick<Shown, 'areas'>) {
  const { t, lang } = useWords();
  const { data: land } = useQuery(basemapQuery);
  const narrow = useNarrow();
  const drawn = areas.flatMap((area) => (area.label && area.rings.length > 0 ? [{ ...area, label: area.label }] : []));
  const all = drawn.flatMap(({ rings }) => rings.flat());
  if (all.length === 0) return <p className="mapnote">{t('map.none')}</p>;
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const bounds = [least(lons), least(lats), most(lons), most(lats)] as const;
  const deepest = most(drawn.map(({ level }) => level));
  const svg = areaMap(
    {
      bounds,
      areas: drawn.map((area) => ({ name: area.level === deepest ? area[lang] : '', rings: area.rings, label: area.label })),
      ...(land && land.features.length > 0 ? { land: landRings(land, bounds) } : {}),
    },
    { width: narrow ? 350 : 760, lang, title: t('areas.map'), id: 'areas' },
  );
  return <Drawing svg={svg} />;
}

const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

function AreaTable({ areas }: Pick<Shown, 'areas'>) {
  const { t, n, lang } = useWords();
  return (
    <ScrollFrame label={t('areas.table')}>
      <table className="tbl tbl-s">
        <caption>{t('areas.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('areas.area')}</th>
            <th scope="col">{t('areas.key')}</th>
            <th scope="col">{t('areas.within')}</th>
            <th scope="col" className="num">
              {t('areas.km2')}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.key}>
              <th scope="row">{area[lang]}</th>
              <td>{area.key}</td>
              <td>{area.parent?.[lang] ?? ''}</td>
              <td className="num">{area.squareMetres === null ? '–' : n(area.squareMetres / 1e6, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
