// The moving map, loaded only when a page shows it: land, areas and cells; numbers and names lie above it.
import { mapCells } from '@samsyn/domain';
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Basemap } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../preferences/Preferences.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MapLabels } from './MapLabels.tsx';
import { MapLegend } from './MapLegend.tsx';
import { mapColours } from './map-colours.ts';
import type { MapProps } from './map-props.ts';
import { mapStyle } from './map-style.ts';
import { ScaleBar } from './ScaleBar.tsx';

maplibregl.setWorkerUrl(workerUrl);

interface Props extends MapProps {
  readonly land: Basemap | null;
  readonly bounds: readonly [number, number, number, number];
  readonly onFailed: () => void;
}

export default function LiveMap({ picture, shown, chosen, onChoose, area, onArea, land, bounds, onFailed }: Props) {
  const { t } = useWords();
  const { theme } = usePreferences();
  const canvas = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const areaAt = ({ target, point }: maplibregl.MapMouseEvent): string | null => {
    const key = target.queryRenderedFeatures(point, { layers: ['areas-inside'] })[0]?.properties.area;
    return typeof key === 'string' ? key : null;
  };
  const pressed = useEffectEvent((event: maplibregl.MapMouseEvent) => {
    const key = areaAt(event);
    if (key !== null) onArea(key);
  });
  const failed = useRef(onFailed);
  useEffect(() => {
    failed.current = onFailed;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: theme is read through the tokens; a new one means new colours
  useEffect(() => {
    if (!canvas.current) return;
    let made: maplibregl.Map;
    try {
      made = new maplibregl.Map({
        container: canvas.current,
        style: mapStyle({ land, areas: picture.map.areas, cells: mapCells(picture) }, mapColours()),
        // ours: it need not be checked before it is drawn
        validateStyle: false,
        bounds: [bounds[0], bounds[1], bounds[2], bounds[3]],
        fitBoundsOptions: { padding: 24, animate: false },
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        cooperativeGestures: false,
        scrollZoom: false,
        maxZoom: 16,
      });
    } catch {
      failed.current();
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.getCanvas().setAttribute('aria-label', t('map.label'));
    made.once('load', () => setMap(made));
    made.on('click', (event) => pressed(event));
    made.on('mousemove', (event) => {
      if (!made.isMoving() && made.getLayer('areas-pointed')) made.setFilter('areas-pointed', ['==', ['get', 'area'], areaAt(event) ?? '']);
    });
    made.on('mouseout', () => made.getLayer('areas-pointed') && made.setFilter('areas-pointed', ['==', ['get', 'area'], '']));
    return () => {
      setMap(null);
      made.remove();
    };
  }, [picture, land, bounds, theme, t]);

  useEffect(() => {
    if (!map) return;
    map.setFilter('cells-chosen', ['==', ['get', 'rank'], chosen ?? -1]);
  }, [map, chosen]);
  useEffect(() => {
    if (!map) return;
    const within = (key: string | null): boolean => key !== null && (key === area || within(picture.labels.area[key]?.parent ?? null));
    const keys = picture.map.areas.map((one) => one.area).filter((key) => area !== undefined && within(key));
    map.setFilter('areas-chosen', ['in', ['get', 'area'], ['literal', keys]]);
  }, [map, area, picture]);

  return (
    <>
      <div ref={canvas} className="canvas" />
      <div className="zoom">
        <button type="button" aria-label={t('map.in')} onClick={() => map?.zoomIn()}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={t('map.out')} onClick={() => map?.zoomOut()}>
          <Icon name="minus" />
        </button>
      </div>
      <MapLegend picture={picture} chosen={chosen} />
      {map ? (
        <>
          <ScaleBar map={map} />
          <MapLabels map={map} picture={picture} shown={shown} chosen={chosen} onChoose={onChoose} />
        </>
      ) : null}
    </>
  );
}
