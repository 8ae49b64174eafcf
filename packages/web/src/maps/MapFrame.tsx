// The frame that the map lies in: the moving map where the browser can draw it, and its legend.
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { basemapQuery } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { LoadGuard } from '../map/LoadGuard.tsx';
import type { LayerView } from './layer-view.ts';
import type { MapCanvasProps } from './MapCanvas.tsx';
import { MapKey } from './MapKey.tsx';
import { noFigure } from './map-figure.ts';

const MapCanvas = lazy(() => import('./MapCanvas.tsx'));
const canDraw = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

interface Props extends Pick<MapCanvasProps, 'facts' | 'tiles' | 'facilities' | 'chosen' | 'onMoved' | 'onChosen'> {
  readonly view: LayerView | null;
}

export function MapFrame({ view, ...map }: Props) {
  const { t } = useWords();
  const { facts } = map;
  const { data: land, isPending } = useQuery(basemapQuery);
  const [live, setLive] = useState(canDraw);
  const [credit, setCredit] = useState('');
  const [noBasemap, setNoBasemap] = useState(false);
  if (!facts.bounds) return <p className="mapnote">{t('maps.noAreas')}</p>;
  const without = <p className="mapnote">{t('maps.noGraphics')}</p>;
  return (
    <figure className="mapbox bigmap" aria-label={t('maps.title')}>
      {!live ? (
        without
      ) : isPending ? (
        <div className="canvas" />
      ) : (
        <LoadGuard instead={without} onFailed={() => setLive(false)}>
          <Suspense fallback={<div className="canvas" />}>
            <MapCanvas
              {...map}
              bounds={facts.bounds}
              land={land ?? null}
              figure={view?.figure ?? noFigure}
              said={view?.finding ?? t('maps.title')}
              onCredit={setCredit}
              onBasemapFailed={() => setNoBasemap(true)}
              onFailed={() => setLive(false)}
            />
          </Suspense>
        </LoadGuard>
      )}
      {live && view && view.key.title !== '' ? (
        <MapKey {...view.key} figure={view.figure} facilities={(map.facilities?.features.length ?? 0) > 0} />
      ) : null}
      {noBasemap ? <p className="mapnote">{t('maps.noBasemap')}</p> : null}
      {facts.basemapStyle !== null && !noBasemap ? (
        <figcaption className="mapnote">{t('maps.how.background', { origin: new URL(facts.basemapStyle).host, credit })}</figcaption>
      ) : null}
    </figure>
  );
}
