// The frame that the map lies in: a drawing at once, the moving map in its place when the page stands or somebody reaches for it, and the legend.
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { basemapQuery } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { canDraw } from '../map/can-draw.ts';
import { LoadGuard } from '../map/LoadGuard.tsx';
import { useNear } from '../ui/use-near.ts';
import type { LayerView } from './layer-view.ts';
import type { MapCanvasProps } from './MapCanvas.tsx';
import { MapKey } from './MapKey.tsx';
import { noFigure } from './map-figure.ts';
import { StillFigure } from './StillFigure.tsx';

const MapCanvas = lazy(() => import('./MapCanvas.tsx'));

interface Props extends Pick<MapCanvasProps, 'facts' | 'tiles' | 'facilities' | 'chosen' | 'onMoved' | 'onChosen'> {
  readonly view: LayerView | null;
}

export function MapFrame({ view, ...map }: Props) {
  const { t } = useWords();
  const { facts } = map;
  const { data: land, isPending } = useQuery(basemapQuery);
  const [live, setLive] = useState(canDraw);
  const [stood, setStood] = useState(false);
  const [box, near] = useNear<HTMLElement>();
  const [reachedFor, setReachedFor] = useState(false);
  const [credit, setCredit] = useState('');
  const [noBasemap, setNoBasemap] = useState(false);
  if (!facts.bounds) return <p className="mapnote">{t('maps.noAreas')}</p>;
  const drawn = {
    facts,
    bounds: facts.bounds,
    land: land ?? null,
    figure: view?.figure ?? noFigure,
    said: view?.finding ?? t('maps.title'),
  };
  const reach = () => setReachedFor(true);
  return (
    <figure className="mapbox bigmap" aria-label={t('maps.title')} ref={box} onPointerEnter={reach} onTouchStart={reach} onWheel={reach}>
      {live && stood ? null : <StillFigure {...drawn} />}
      {live && (near || reachedFor) && !isPending ? (
        <LoadGuard instead={<div className="canvas" />} onFailed={() => setLive(false)}>
          <Suspense fallback={<div className="canvas" />}>
            <MapCanvas
              {...map}
              {...drawn}
              stood={stood}
              onStood={() => setStood(true)}
              onCredit={setCredit}
              onBasemapFailed={() => setNoBasemap(true)}
              onFailed={() => setLive(false)}
            />
          </Suspense>
        </LoadGuard>
      ) : (
        <div className="canvas" />
      )}
      {live ? null : <p className="mapnote">{t('maps.noGraphics')}</p>}
      {view && view.key.title !== '' ? (
        <MapKey {...view.key} figure={view.figure} facilities={(map.facilities?.features.length ?? 0) > 0} />
      ) : null}
      {noBasemap ? <p className="mapnote">{t('maps.noBasemap')}</p> : null}
      {facts.basemapStyle !== null && !noBasemap ? (
        <figcaption className="mapnote">{t('maps.how.background', { origin: new URL(facts.basemapStyle).host, credit })}</figcaption>
      ) : null}
    </figure>
  );
}
