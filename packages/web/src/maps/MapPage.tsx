// The map: what it shows as one sentence, layers and filters, the map, and the same content as tables beside it.
import { capital, type DrawnCount, daypartNames, type MapFacts, type MapFilter } from '@samsyn/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { memo, Suspense, startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { basemapQuery } from '../api/basemap.ts';
import { isFault } from '../api/fault-error.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { MakingPicture } from '../picture/MakingPicture.tsx';
import { lazyRoom } from '../shell/lazy-room.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { PurposeForm } from '../source/PurposeForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { keptTogether } from '../ui/kept-together.ts';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { facilitiesQuery } from './facilities.ts';
import type { LayerView } from './layer-view.ts';
import { MapFilters } from './MapFilters.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapTable } from './MapTable.tsx';
import { cleanAddress, filterOf, type MapAddress, whenAddress, whenOf } from './map-address.ts';
import { monthName } from './month-name.ts';
import { drawnLayer } from './point-layers.ts';
import { makePointing, PointingContext } from './pointing.ts';
import { type MapBox, mapAreasQuery, mapFactsQuery, mapTimesQuery, tileAddress } from './queries.ts';
import { useLayer } from './use-layer.ts';
import { WhenFigure } from './WhenFigure.tsx';
import { pressed } from './when-choice.ts';

const OwnArea = lazyRoom(() => import('./OwnArea.tsx'), 'OwnArea');

export function MapPage({ address }: { readonly address: MapAddress }) {
  const { t, documents } = useWords();
  const { data, error, refetch } = useQuery(mapFactsQuery);
  const facts = useDeferredValue(data);
  useTitle(t('maps.title'));
  const queries = useQueryClient();
  // side by side with the facts, not after them
  useEffect(() => {
    const filter = filterOf(address);
    void queries.prefetchQuery(basemapQuery);
    const layer = address.lager ?? 'antal';
    // single incidents wait for a purpose
    if (layer === 'punkter' || layer === 'eget') return;
    if (layer === 'antal' || layer === 'forandring') void queries.prefetchQuery(mapAreasQuery(filter, undefined));
    if (address.vald === undefined && address.omrade === undefined) void queries.prefetchQuery(mapTimesQuery(filter));
  }, [queries, address]);
  const crumbs = [{ name: documents.picture, to: '/bild' }, { name: t('maps.title') }];
  if (facts) return <MapView facts={facts} address={address} crumbs={crumbs} />;
  return (
    <>
      <TopBar crumbs={crumbs} />
      {!error ? (
        <MakingPicture what="map" />
      ) : isFault(error) && error.body.code === 'picture.none' ? (
        <EmptyPage title={t('picture.empty.title')} text={t('picture.empty.text')}>
          <Link className="btn btn-1" to="/data">
            {t('picture.empty.go')}
          </Link>
        </EmptyPage>
      ) : (
        <FaultPage raised={error} again={() => void refetch()} />
      )}
    </>
  );
}

interface Props {
  readonly facts: MapFacts;
  readonly address: MapAddress;
  readonly crumbs: readonly { readonly name: string; readonly to?: string }[];
}

function MapView({ facts, address, crumbs }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const navigate = useNavigate();
  const layer = address.lager ?? 'antal';
  const [box, setBox] = useState<MapBox | null>(facts.bounds);
  const [purpose, setPurpose] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<DrawnCount | null>(null);
  const [pointing] = useState(makePointing);
  const asked = useLayer(facts, address, layer, box, purpose);
  const { data: facilities } = useQuery(facilitiesQuery);
  const filter = useMemo(() => filterOf(address), [address]);
  const tiles = useMemo(() => (layer === 'punkter' && purpose !== null ? tileAddress(filter, purpose) : null), [filter, layer, purpose]);
  const single = layer === 'punkter' || layer === 'eget';
  const period = { from: filter.from ?? facts.window.from, to: filter.to ?? facts.window.to };
  const view = layer === 'eget' ? (drawn ? { ...drawnLayer(words, drawn), period } : null) : asked.view;
  const shown = address.anlaggningar && facilities ? facilities : null;
  // the tables come in small pieces after the sentence and the map: neither the first drawing nor a map that is dragged is held up
  const tables = useDeferredValue(view, null);
  // the page comes with its first answer: a sentence that grows would push all below it. In small pieces, so that a finger is answered in between
  const comes = view !== null || Boolean(asked.error) || single;
  const [stands, setStands] = useState(comes);
  useEffect(() => {
    if (comes) startTransition(() => setStands(true));
  }, [comes]);
  if (isFault(asked.error) && asked.error.body.code === 'conduct.notAccepted')
    return (
      <>
        <TopBar crumbs={crumbs} />
        <FaultPage raised={asked.error} again={asked.again} />
      </>
    );
  const waits = single && purpose === null;
  if (!stands)
    return (
      <>
        <TopBar crumbs={crumbs} demo={facts.demo} />
        <Loading />
      </>
    );
  const moved = (to: MapBox) => startTransition(() => setBox(to));
  const go = (part: Parameters<typeof cleanAddress>[0]) =>
    void navigate({ to: '/karta', search: cleanAddress({ ...address, ...part }), replace: true, resetScroll: false });
  const chosen = facts.areas.find(({ key }) => key === address.vald) ?? facts.choices.area.find(({ key }) => key === address.omrade);
  return (
    <PointingContext value={pointing}>
      <TopBar crumbs={crumbs} demo={facts.demo} />
      <div className="page maps">
        <header className="finding">
          <h1>
            {keptTogether(view?.finding ?? t(waits ? 'maps.find.purpose' : layer === 'eget' ? 'maps.find.draw' : 'maps.find.loading'))}
          </h1>
          <div className="how">
            {[...whenSaid(filter, words), ...(view?.how ?? [])].map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className="acts">
            <button type="button" className="btn" disabled={!view} onClick={() => window.print()}>
              <Icon name="download" />
              {t('maps.print')}
            </button>
          </div>
        </header>
        <MapFilters facts={facts} address={address} layer={layer} facilities={(facilities?.features.length ?? 0) > 0} />
        {waits ? <PurposeForm onGiven={setPurpose} /> : null}
        {asked.error ? <FaultNote raised={asked.error} again={asked.again} /> : null}
        {waits || layer !== 'eget' ? null : (
          <Suspense>
            <OwnArea facts={facts} filter={filter} purpose={purpose ?? ''} onCounted={setDrawn} />
          </Suspense>
        )}
        <div className={layer === 'eget' ? 'maptables' : layer === 'forandring' ? 'mapsplit wide' : 'mapsplit'}>
          {layer === 'eget' || waits ? null : (
            <MapFrame
              facts={facts}
              view={view}
              tiles={tiles}
              facilities={shown}
              chosen={address.vald}
              onMoved={moved}
              onChosen={(key) => go({ vald: key === address.vald ? undefined : key })}
            />
          )}
          <MapTables view={waits ? null : tables} address={address} facilities={shown} />
        </div>
        {tables && !waits ? <SourceLine facts={facts} view={tables} /> : null}
        {layer === 'eget' || waits || !(tables || asked.error) ? null : (
          <WhenFigure
            filter={{ ...filter, ...(chosen ? { area: chosen.key } : {}) }}
            where={chosen?.[lang] ?? t('maps.when.everywhere')}
            onPress={(at) => go(whenAddress(pressed(whenOf(address), at)))}
            onLetGo={() => go(whenAddress({}))}
          />
        )}
      </div>
    </PointingContext>
  );
}

/** Which hours are shown, where not all of them are. */
function whenSaid({ daypart, weekday, hour }: MapFilter, { t, lang }: Words): string[] {
  const day = weekday === undefined ? '' : t('maps.when.weekday', { day: weekday });
  const part = daypart === undefined ? '' : daypartNames[daypart].label[lang];
  const clock = hour === undefined ? '' : `${String(hour).padStart(2, '0')}–${String(hour + 1).padStart(2, '0')}`;
  const what = [day, clock || part].filter(Boolean).join(' ');
  return what === '' ? [] : [t('maps.when.only', { what: capital(what) })];
}

const MapTables = memo(function MapTables({
  view,
  address,
  facilities,
}: {
  view: LayerView | null;
  address: MapAddress;
  facilities: GeoJSON.FeatureCollection | null;
}) {
  const { t } = useWords();
  const named = (facilities?.features ?? []).map(({ properties }) => ({
    area: null,
    cells: [String(properties?.name ?? ''), String(properties?.code ?? '')],
  }));
  return (
    <div className="mapside">
      {(view?.tables ?? []).map((table) => (
        <MapTable key={table.title} {...table} address={address} />
      ))}
      {named.length > 0 ? (
        <MapTable title={t('maps.filter.facilities')} head={[t('maps.key.facility'), t('source.code')]} rows={named} address={address} />
      ) : null}
    </div>
  );
});

function SourceLine({ facts, view }: { readonly facts: MapFacts; readonly view: LayerView }) {
  const { t, n, lang } = useWords();
  const { from, to } = view.period;
  const said = { sources: facts.sources.map(({ name }) => name[lang]).join(', '), from: monthName(from, lang), to: monthName(to, lang) };
  return <p className="srcline">{view.n === null ? t('maps.sourceHidden', said) : t('maps.source', { ...said, n: n(view.n) })}</p>;
}
