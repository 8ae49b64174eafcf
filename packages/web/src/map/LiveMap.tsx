// The moving map, loaded only when a page shows it. Numbers are buttons above the drawing; hovering one chooses its problem in the list.
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, useState } from 'react';
import type { Basemap } from '../api/basemap.ts';
import { useWords } from '../i18n/use-words.ts';
import { usePreferences } from '../preferences/Preferences.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MapLegend } from './MapLegend.tsx';
import { mapColours } from './map-colours.ts';
import { mapCells, mapNumbers } from './map-content.ts';
import type { MapProps } from './map-props.ts';
import { mapStyle } from './map-style.ts';
import { ScaleBar } from './ScaleBar.tsx';

maplibregl.setWorkerUrl(workerUrl);

interface Props extends MapProps {
  readonly land: Basemap | null;
  readonly bounds: readonly [number, number, number, number];
  readonly onFailed: () => void;
}

export default function LiveMap({ picture, shown, chosen, onChoose, land, bounds, onFailed }: Props) {
  const { t, lang } = useWords();
  const { theme } = usePreferences();
  const canvas = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const failed = useRef(onFailed);
  const choose = useRef(onChoose);
  useEffect(() => {
    failed.current = onFailed;
    choose.current = onChoose;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: theme is read through the tokens; a new one means new colours
  useEffect(() => {
    if (!canvas.current) return;
    let made: maplibregl.Map;
    try {
      made = new maplibregl.Map({
        container: canvas.current,
        style: mapStyle({ land, areas: picture.map.areas, cells: mapCells(picture) }, mapColours()),
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
    const ranks = new Set(shown.map((problem) => problem.rank));
    const taken = new Map<string, number>();
    const pins = mapNumbers(picture)
      .filter((number) => ranks.has(number.rank))
      .map((number) => {
        const place = number.at.join();
        const beside = taken.get(place) ?? 0;
        taken.set(place, beside + 1);
        const pin = document.createElement('button');
        pin.type = 'button';
        pin.className = 'pin';
        pin.dataset.rank = String(number.rank);
        pin.textContent = String(number.rank);
        const title = picture.problems.find((problem) => problem.rank === number.rank)?.title[lang] ?? '';
        pin.setAttribute('aria-label', t('map.pin', { rank: number.rank, title }));
        pin.title = title;
        const point = () => choose.current(number.rank);
        pin.addEventListener('mouseenter', point);
        pin.addEventListener('focus', point);
        pin.addEventListener('click', () => document.querySelector<HTMLElement>(`.prob[data-rank="${number.rank}"]`)?.focus());
        return new maplibregl.Marker({ element: pin, offset: [beside * 25, -16] }).setLngLat([number.at[0], number.at[1]]).addTo(map);
      });
    const names = picture.map.areas.map((area) => {
      const name = document.createElement('span');
      name.className = 'arealabel';
      name.textContent = picture.labels.area[area.area]?.[lang] ?? area.area;
      return new maplibregl.Marker({ element: name, offset: [0, 8] }).setLngLat([area.label[0], area.label[1]]).addTo(map);
    });
    return () => {
      for (const marker of [...names, ...pins]) marker.remove();
    };
  }, [map, picture, shown, lang, t]);

  useEffect(() => {
    if (!map) return;
    for (const pin of map.getContainer().querySelectorAll<HTMLElement>('.pin'))
      pin.classList.toggle('on', pin.dataset.rank === String(chosen));
  });

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
      {map ? <ScaleBar map={map} /> : null}
    </>
  );
}
