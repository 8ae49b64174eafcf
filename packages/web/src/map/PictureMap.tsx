// The map beside the list: moving where the browser can draw it, else a still drawing and a sentence.
import { firstView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { basemapQuery } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { StillMap } from '../picture/StillMap.tsx';
import { useNear } from '../ui/use-near.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { canDraw } from './can-draw.ts';
import { LoadGuard } from './LoadGuard.tsx';
import type { MapProps } from './map-props.ts';

const LiveMap = lazy(() => import('./LiveMap.tsx'));

export function PictureMap(props: MapProps) {
  const { t } = useWords();
  const [live, setLive] = useState(canDraw);
  const { data: land, isPending } = useQuery(basemapQuery);
  const printing = usePrinting();
  const [box, near] = useNear<HTMLDivElement>();
  const bounds = useMemo(() => firstView(props.picture), [props.picture]);
  if (!bounds)
    return (
      <div className="mapbox">
        <p className="mapnote">{t('map.none')}</p>
      </div>
    );
  const still = (
    <>
      <StillMap picture={props.picture} />
      {live ? null : <p className="mapnote">{t('map.noGraphics')}</p>}
    </>
  );
  return (
    <div className={live && printing ? 'mapbox on-paper' : 'mapbox'} ref={box}>
      {live && printing ? <StillMap picture={props.picture} /> : null}
      {live && near && !isPending ? (
        <LoadGuard instead={still} onFailed={() => setLive(false)}>
          <Suspense fallback={<div className="canvas" />}>
            <LiveMap {...props} land={land ?? null} bounds={bounds} onFailed={() => setLive(false)} />
          </Suspense>
        </LoadGuard>
      ) : live ? (
        <div className="canvas" />
      ) : (
        still
      )}
    </div>
  );
}
