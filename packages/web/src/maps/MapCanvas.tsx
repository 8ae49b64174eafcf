// The moving map of the map page, loaded only with it. What it shows stands in the table beside it.
import type { MapFacts } from '@samsyn/domain';
import type { FeatureCollection } from 'geojson';
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Basemap } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { mapColours } from '../map/map-colours.ts';
import { ScaleBar } from '../map/ScaleBar.tsx';
import { usePreferences } from '../preferences/Preferences.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AreaNames } from './AreaNames.tsx';
import { drawSheet } from './draw-sheet.ts';
import type { MapFigure } from './map-figure.ts';
import {
  addLayers,
  baseStyle,
  drawNumbers,
  figureLayers,
  showChosen,
  showFacilities,
  showFigure,
  showPointed,
  showPoints,
} from './map-layers.ts';
import { PointingContext } from './pointing.ts';
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
  /** what it shows as a sentence, for the printed picture */
  readonly said: string;
  readonly onMoved: (box: MapBox) => void;
  readonly onChosen: (area: string) => void;
  readonly onCredit: (text: string) => void;
  readonly onBasemapFailed: () => void;
  readonly onFailed: () => void;
}

export default function MapCanvas(props: MapCanvasProps) {
  const { facts, bounds, land, figure, tiles, facilities, chosen } = props;
  const { t, n } = useWords();
  const { theme } = usePreferences();
  const canvas = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLCanvasElement>(null);
  const camera = useRef<{ center: maplibregl.LngLat; zoom: number } | null>(null);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const colours = useRef(mapColours());
  const failed = useEffectEvent(props.onFailed);
  const basemapFailed = useEffectEvent(props.onBasemapFailed);
  const credit = useEffectEvent(props.onCredit);
  const number = useEffectEvent((value: number) => n(value));
  const pointing = useContext(PointingContext);
  const areaAt = ({ target, point }: maplibregl.MapMouseEvent): string | null => {
    const key = target.queryRenderedFeatures(point, { layers: [...figureLayers] })[0]?.properties.key;
    return typeof key === 'string' && facts.areas.some((area) => area.key === key) ? key : null;
  };
  const pressed = useEffectEvent((event: maplibregl.MapMouseEvent) => {
    const key = areaAt(event);
    if (key !== null) props.onChosen(key);
  });
  const pointed = useEffectEvent((event: maplibregl.MapMouseEvent) => {
    // a map that is dragged is not asked what lies under the hand
    if (!event.target.isMoving()) pointing.at(event.target.getLayer('figure-m-land') ? areaAt(event) : null);
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
    colours.current = mapColours();
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
    made.on('mousemove', (event) => pointed(event));
    made.on('mouseout', () => pointing.at(null));
    return () => {
      setMap(null);
      made.remove();
    };
  }, [facts, bounds, land, theme, t]);

  useEffect(() => {
    if (map) showFigure(map, figure);
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
    if (!map) return;
    const light = () => showPointed(map, pointing.now());
    return pointing.listen(light);
  }, [map, pointing]);
  useEffect(() => {
    if (!map) return;
    const print = () => sheet.current && drawSheet(map, sheet.current, colours.current, (value) => number(value));
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, [map]);

  return (
    <>
      <div ref={canvas} className="canvas" />
      {/* empty until the page is printed */}
      <canvas ref={sheet} className="mapprint" role="img" aria-label={props.said} width={0} height={0} />
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
          {/* a name would cover a circle's number; the areas' names stand in the table */}
          {tiles === null ? <AreaNames map={map} areas={facts.areas} /> : null}
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
