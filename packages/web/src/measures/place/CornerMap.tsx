// The map one draws a place on, loaded only with the form that has it: a click or a touch sets a corner, a corner is dragged, and from the
// keyboard the arrows move a cross over the map and Enter sets a corner there.
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { mapColours } from '../../map/map-colours.ts';
import { ScaleBar } from '../../map/ScaleBar.tsx';
import { drawSheet } from '../../maps/draw-sheet.ts';
import { usePreferences } from '../../preferences/Preferences.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CornerMarks } from './CornerMarks.tsx';
import type { CornerMapProps } from './corner-map-props.ts';
import { drawnShapes, placeStyle } from './place-style.ts';
import { type Cross, useCross } from './use-cross.ts';

maplibregl.setWorkerUrl(workerUrl);

export default function CornerMap(props: CornerMapProps) {
  const { drawn, kept, areas, land, bounds, onFailed } = props;
  const { t } = useWords();
  const { theme } = usePreferences();
  const canvas = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLCanvasElement>(null);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const failed = useEffectEvent(onFailed);
  const clicked = useEffectEvent(({ lng, lat }: maplibregl.LngLat) => {
    if (drawn && !drawn.closed) props.onAdd([lng, lat]);
  });
  const shapes = useEffectEvent(() => drawnShapes(drawn, kept));
  const cross = useCross(map, props);

  // biome-ignore lint/correctness/useExhaustiveDependencies: theme is read through the tokens; a new one means new colours
  useEffect(() => {
    if (!canvas.current) return;
    let made: maplibregl.Map;
    try {
      made = new maplibregl.Map({
        container: canvas.current,
        style: placeStyle(land, areas, shapes(), mapColours()),
        // ours: it need not be checked before it is drawn
        validateStyle: false,
        bounds: [bounds[0], bounds[1], bounds[2], bounds[3]],
        fitBoundsOptions: { padding: 24, animate: false },
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        scrollZoom: false,
        doubleClickZoom: false,
        keyboard: false,
        maxZoom: 18,
      });
    } catch {
      failed();
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.getCanvas().setAttribute('aria-label', t('measures.place.map'));
    made.getCanvas().setAttribute('role', 'application');
    made.getCanvas().setAttribute('aria-describedby', 'place-keys');
    made.on('click', ({ lngLat }) => clicked(lngLat));
    made.once('load', () => setMap(made));
    return () => {
      setMap(null);
      made.remove();
    };
  }, [areas, land, bounds, theme, t]);

  useEffect(() => {
    const source = map?.getSource<maplibregl.GeoJSONSource>('drawn');
    source?.setData(drawnShapes(drawn, kept));
  }, [map, drawn, kept]);

  useEffect(() => {
    if (!map) return;
    const print = () => sheet.current && drawSheet(map, sheet.current, mapColours(), String);
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, [map]);

  return (
    <>
      <div ref={canvas} className="canvas" />
      {/* empty until the page is printed */}
      <canvas ref={sheet} className="mapprint" role="img" aria-label={t('measures.place.map')} width={0} height={0} />
      {cross ? <CrossMark cross={cross} /> : null}
      <div className="zoom">
        <button type="button" aria-label={t('map.in')} onClick={() => map?.zoomIn()}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={t('map.out')} onClick={() => map?.zoomOut()}>
          <Icon name="minus" />
        </button>
      </div>
      {map ? <ScaleBar map={map} /> : null}
      {map && drawn ? (
        <CornerMarks map={map} drawn={drawn} onMove={props.onMove} onRemove={props.onRemove} onClose={props.onClose} />
      ) : null}
    </>
  );
}

function CrossMark({ cross: { x, y } }: { readonly cross: Cross }) {
  return (
    <svg className="cross" style={{ left: x - 16, top: y - 16 }} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 0v13M16 19v13M0 16h13M19 16h13" />
    </svg>
  );
}
