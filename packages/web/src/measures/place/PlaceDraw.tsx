// A place of its own, drawn corner by corner: on the map with pointer, finger or keyboard, or as coordinates in the table beside it.
import type { MeasurePlaces, PlacePolygon } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { basemapQuery } from '../../api/basemap.ts';
import { useWords } from '../../i18n/use-words.ts';
import { canDraw } from '../../map/can-draw.ts';
import { LoadGuard } from '../../map/LoadGuard.tsx';
import { placesQuery } from '../queries.ts';
import { CornerTable } from './CornerTable.tsx';
import {
  addCorner,
  type Corner,
  clearShape,
  closeShape,
  type Drawn,
  drawnOf,
  fewest,
  halfway,
  moveCorner,
  placeOf,
  removeCorner,
  undo,
} from './corners.ts';
import { PlaceFault } from './PlaceFault.tsx';
import { placeView } from './place-view.ts';

const CornerMap = lazy(() => import('./CornerMap.tsx'));

interface Props {
  readonly place: PlacePolygon | null;
  /** `unfinished`: there are corners, and too few for a place */
  readonly onChange: (place: PlacePolygon | null, unfinished: boolean) => void;
  /** what is drawn on, where the page has it; else the places of the measures */
  readonly on?: MeasurePlaces['areas'];
}

export function PlaceDraw({ place, onChange, on }: Props) {
  const { t, n } = useWords();
  const { data } = useQuery({ ...placesQuery, enabled: on === undefined });
  const { data: land, isPending } = useQuery(basemapQuery);
  const [drawn, setDrawn] = useState<Drawn | null>(() => drawnOf(place));
  const [live, setLive] = useState(canDraw);
  const [said, setSaid] = useState('');
  const areas = on ?? data?.areas;
  // where the map opens: the place that is there, else the whole municipality; not again while one draws
  const [opened] = useState(place);
  const bounds = useMemo(
    () =>
      areas
        ? placeView(
            areas.flatMap(({ rings }) => rings.flat()),
            opened,
          )
        : null,
    [areas, opened],
  );
  const outlines = useMemo(() => (areas ?? []).map(({ rings }) => ({ type: 'Polygon' as const, coordinates: rings })), [areas]);

  const change = (next: Drawn, words: string): void => {
    if (next === drawn) return;
    setDrawn(next);
    setSaid(words);
    onChange(placeOf(next), next.corners.length > 0 && next.corners.length < fewest);
  };
  const now = drawn ?? { corners: [], closed: false, before: [] };
  const where = ([lon, lat]: Corner): string => t('measures.place.where', { lat: n(lat, 5), lon: n(lon, 5) });
  const acts = {
    onAdd: (corner: Corner) =>
      change(addCorner(now, corner), t('measures.place.added', { n: now.corners.length + 1, where: where(corner) })),
    onMove: (index: number, to: Corner) =>
      change(moveCorner(now, index, to), t('measures.place.moved', { n: index + 1, where: where(to) })),
    onRemove: (index: number) => change(removeCorner(now, index), t('measures.place.removed', { n: index + 1 })),
    onUndo: () => change(undo(now), t('measures.place.undone', { n: undo(now).corners.length })),
    onClose: () => change(closeShape(now), t('measures.place.isClosed', { n: now.corners.length })),
  };
  const kept = drawn ? placeOf(drawn) : place;
  const map = live && bounds && areas && !isPending;
  return (
    <div className="placedraw">
      <p className="help" id="place-keys">
        {t(drawn ? 'measures.place.help' : 'measures.place.parts')}
      </p>
      <div className="mapbox">
        {map ? (
          <LoadGuard instead={<p className="mapnote">{t('measures.place.noMap')}</p>} onFailed={() => setLive(false)}>
            <Suspense fallback={<div className="canvas" />}>
              <CornerMap
                drawn={drawn}
                kept={place}
                areas={areas}
                land={land ?? null}
                bounds={bounds}
                {...acts}
                onFailed={() => setLive(false)}
              />
            </Suspense>
          </LoadGuard>
        ) : (
          <p className="mapnote">{live && !(areas && !bounds) ? t('app.loading') : t('measures.place.noMap')}</p>
        )}
      </div>
      <div className="placetable">
        <div className="row">
          <button type="button" className="btn" disabled={now.closed || now.corners.length < fewest} onClick={acts.onClose}>
            {t('measures.place.close')}
          </button>
          <button type="button" className="btn" disabled={now.before.length === 0} onClick={acts.onUndo}>
            {t('measures.place.undo')}
          </button>
          <button
            type="button"
            className="btn"
            disabled={drawn !== null && drawn.corners.length === 0}
            onClick={() => (drawn ? change(clearShape(drawn), t('measures.place.cleared')) : change(now, t('measures.place.cleared')))}
          >
            {t('measures.place.clear')}
          </button>
        </div>
        {drawn ? (
          <CornerTable
            drawn={drawn}
            {...acts}
            onBetween={(index) => change(addCorner(now, halfway(now, index), index), t('measures.place.addedBetween', { n: index + 2 }))}
          />
        ) : null}
        <PlaceFault place={kept} outlines={outlines} corners={now.corners} />
        {now.corners.length > 0 && now.corners.length < fewest ? (
          <p className="small">{t('measures.place.few', { n: fewest - now.corners.length })}</p>
        ) : null}
      </div>
      <p className="sr" role="status">
        {said}
      </p>
    </div>
  );
}
