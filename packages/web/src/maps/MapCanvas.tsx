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
  addHatch,
  addLayers,
  drawNumbers,
  figureLayers,
  fillings,
  ownStyle,
  showChosen,
  showFacilities,
  showFigure,
  showPointed,
  showPoints,
} from './map-layers.ts';
import { openingView } from './map-view.ts';
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
  /** whether it has been drawn once; until then what lies under it is seen */
  readonly stood: boolean;
  readonly onStood: () => void;
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
  const stood = useEffectEvent(props.onStood);
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
    const frame = canvas.current;
    let own = facts.basemapStyle === null;
    let made: maplibregl.Map;
    try {
      made = new maplibregl.Map({
        container: frame,
        style: facts.basemapStyle ?? ownStyle(land, colours.current),
        // ours need not be checked before it is drawn
        validateStyle: !own,
        ...(camera.current ?? openingView(bounds, frame.clientWidth, frame.clientHeight)),
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
    let goesOn = true;
    const ready = () => {
      addHatch(made, colours.current);
      const pieces = own ? fillings(made, land, facts) : [() => addLayers(made, facts, colours.current)];
      const last = () => {
        credit(creditOf(made));
        moved(made);
        setMap(made);
      };
      void inTurn(made, [...pieces, last], () => goesOn);
    };
    made.once(own ? 'style.load' : 'load', ready);
    if (!own)
      made.once('error', () => {
        if (made.isStyleLoaded()) return;
        basemapFailed();
        own = true;
        made.setStyle(ownStyle(land, colours.current));
      });
    made.on('moveend', () => moved(made));
    made.on('click', (event) => pressed(event));
    made.on('mousemove', (event) => pointed(event));
    made.on('mouseout', () => pointing.at(null));
    return () => {
      goesOn = false;
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
  // after what fills it
  useEffect(() => {
    if (!map) return;
    const drawn = () => stood();
    map.once('idle', drawn);
    return () => void map.off('idle', drawn);
  }, [map]);
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
      {/* the drawing engine writes its classes */}
      <div ref={canvas} className="canvas" data-coming={props.stood ? undefined : ''} />
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

/** A page that nobody looks at draws nothing to wait for. */
const patience = 300;

/** Each piece when the one before has been drawn: whoever touches a slow telephone meanwhile is answered in between. */
async function inTurn(map: maplibregl.Map, pieces: readonly (() => void)[], goesOn: () => boolean): Promise<void> {
  for (const piece of pieces) {
    await new Promise((resolve) => {
      setTimeout(resolve, patience);
      map.once('idle', resolve);
    });
    if (!goesOn()) return;
    piece();
  }
}

/** Whom a base map asks to be named, as text: its own marks are taken away. */
function creditOf(map: maplibregl.Map): string {
  const credits = Object.values(map.getStyle().sources).flatMap((source) =>
    'attribution' in source && source.attribution ? [source.attribution] : [],
  );
  return [...new Set(credits)].join(' · ').replace(/<[^>]*>/g, '');
}
