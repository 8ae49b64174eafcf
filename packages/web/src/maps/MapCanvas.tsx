// The moving map of the map page, loaded only with it. What it shows stands in the table beside it.
import type { MapFacts } from '@samsyn/domain';
import type { FeatureCollection } from 'geojson';
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Basemap } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { mapColours, paperColours } from '../map/map-colours.ts';
import { ScaleBar } from '../map/ScaleBar.tsx';
import { usePreferences } from '../preferences/Preferences.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AreaNames } from './AreaNames.tsx';
import type { MapFigure } from './map-figure.ts';
import { addLayers, baseStyle, drawNumbers, showChosen, showFacilities, showFigure, showPoints } from './map-layers.ts';
import type { MapBox } from './queries.ts';

maplibregl.setWorkerUrl(workerUrl);

export interface MapCanvasProps {
  readonly facts: MapFacts;
  readonly bounds: MapBox;
  readonly land: Basemap | null;
  readonly figure: MapFigure;
  readonly tiles: string | null;
  readonly facilities: FeatureCollection | null;
  readonly chosen: string | undefined;
  /** drawn anew in the colours of paper; the picture of it is handed over when it is whole */
  readonly printing: boolean;
  readonly onMoved: (box: MapBox) => void;
  readonly onChosen: (area: string) => void;
  readonly onPicture: (address: string) => void;
  readonly onCredit: (text: string) => void;
  readonly onBasemapFailed: () => void;
  readonly onFailed: () => void;
}

export default function MapCanvas(props: MapCanvasProps) {
  const { facts, bounds, land, figure, tiles, facilities, chosen, printing } = props;
  const { t, n } = useWords();
  const { theme } = usePreferences();
  const canvas = useRef<HTMLDivElement>(null);
  const camera = useRef<{ center: maplibregl.LngLat; zoom: number } | null>(null);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const colours = useRef(mapColours());
  const failed = useEffectEvent(props.onFailed);
  const basemapFailed = useEffectEvent(props.onBasemapFailed);
  const credit = useEffectEvent(props.onCredit);
  const picture = useEffectEvent(props.onPicture);
  const number = useEffectEvent((value: number) => n(value));
  const pressed = useEffectEvent((event: maplibregl.MapMouseEvent) => {
    const key = event.target.queryRenderedFeatures(event.point, { layers: ['figure'] })[0]?.properties.key;
    if (typeof key === 'string' && facts.areas.some((area) => area.key === key)) props.onChosen(key);
  });
  const moved = useEffectEvent((made: maplibregl.Map) => {
    camera.current = { center: made.getCenter(), zoom: made.getZoom() };
    const round = (value: number): number => Math.round(value * 1e4) / 1e4;
    const box = made.getBounds();
    props.onMoved([round(box.getWest()), round(box.getSouth()), round(box.getEast()), round(box.getNorth())]);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: theme is read through the tokens; a new one means new colours
  useEffect(() => {
    if (!canvas.current) return;
    colours.current = printing ? paperColours() : mapColours();
    let made: maplibregl.Map;
    try {
      made = new maplibregl.Map({
        container: canvas.current,
        style: facts.basemapStyle ?? baseStyle(land, facts, colours.current),
        ...(camera.current ?? { bounds: [bounds[0], bounds[1], bounds[2], bounds[3]], fitBoundsOptions: { padding: 24, animate: false } }),
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        scrollZoom: { around: 'center' },
        cooperativeGestures: false,
        maxZoom: 18,
        fadeDuration: 0,
        ...(printing ? { canvasContextAttributes: { preserveDrawingBuffer: true } } : {}),
      });
    } catch {
      failed();
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.getCanvas().setAttribute('aria-label', t('maps.map'));
    made.getCanvas().setAttribute('role', 'application');
    drawNumbers(made, colours.current, (value) => number(value));
    const ready = () => {
      addLayers(made, facts, colours.current);
      credit(creditOf(made));
      moved(made);
      setMap(made);
    };
    made.once('load', ready);
    if (facts.basemapStyle !== null)
      made.once('error', () => {
        if (made.isStyleLoaded()) return;
        basemapFailed();
        made.setStyle(baseStyle(land, facts, colours.current));
      });
    made.on('moveend', () => moved(made));
    made.on('click', (event) => pressed(event));
    return () => {
      setMap(null);
      made.remove();
    };
  }, [facts, bounds, land, theme, printing, t]);

  useEffect(() => {
    if (map) showFigure(map, figure, colours.current);
  }, [map, figure]);
  useEffect(() => {
    if (map) showPoints(map, tiles, colours.current);
  }, [map, tiles]);
  useEffect(() => {
    if (map) showFacilities(map, facilities);
  }, [map, facilities]);
  useEffect(() => {
    if (!map) return;
    showChosen(map, chosen);
    const area = facts.areas.find(({ key }) => key === chosen);
    if (area && !map.getBounds().contains([area.label[0], area.label[1]])) map.jumpTo({ center: [area.label[0], area.label[1]] });
  }, [map, chosen, facts]);
  useEffect(() => {
    if (!map || !printing) return;
    map.once('idle', () => picture(map.getCanvas().toDataURL('image/png')));
    map.triggerRepaint();
  }, [map, printing]);

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
      {map ? (
        <>
          <ScaleBar map={map} />
          <AreaNames map={map} areas={facts.areas} />
        </>
      ) : null}
    </>
  );
}

/** Whom a base map asks to be named, as text: its own marks are taken away. */
function creditOf(map: maplibregl.Map): string {
  const credits = Object.values(map.getStyle().sources).flatMap((source) =>
    'attribution' in source && source.attribution ? [source.attribution] : [],
  );
  return [...new Set(credits)].join(' · ').replace(/<[^>]*>/g, '');
}
