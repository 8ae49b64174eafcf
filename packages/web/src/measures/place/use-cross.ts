// The cross over the map: there while the map has the keyboard. Arrows move it, with Shift a pixel at a time; at the edge the map follows.
import type { Map as MovingMap } from 'maplibre-gl';
import { useEffect, useEffectEvent, useState } from 'react';
import type { CornerMapProps } from './corner-map-props.ts';

export interface Cross {
  readonly x: number;
  readonly y: number;
}
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** pixels: a press, and how near the edge the map moves instead */
const stride = 12;
const edge = 30;

export function useCross(map: MovingMap | null, { drawn, onAdd, onUndo, onClose }: CornerMapProps): Cross | null {
  const [cross, setCross] = useState<Cross | null>(null);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!map || !cross || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    const known = way || ['Enter', 'Backspace', 'Delete', '+', '-', 'c', 'C'].includes(event.key);
    if (!known) return;
    // Enter would send the form
    event.preventDefault();
    if (way) setCross(moved(map, cross, way, event.shiftKey ? 1 : stride));
    else if (event.key === 'Enter') {
      const { lng, lat } = map.unproject([cross.x, cross.y]);
      if (drawn && !drawn.closed) onAdd([lng, lat]);
    } else if (event.key === '+' || event.key === '-')
      map.zoomTo(map.getZoom() + (event.key === '+' ? 1 : -1), { around: map.unproject([cross.x, cross.y]), animate: false });
    else if (event.key === 'c' || event.key === 'C') onClose();
    else onUndo();
  });
  useEffect(() => {
    if (!map) return;
    const canvas = map.getCanvas();
    const entered = () => {
      // a click also gives the map the keyboard: the cross is for those who came by it
      if (canvas.matches(':focus-visible')) setCross({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
    };
    const left = () => setCross(null);
    const press = (event: KeyboardEvent) => pressed(event);
    canvas.addEventListener('focus', entered);
    canvas.addEventListener('blur', left);
    canvas.addEventListener('keydown', press);
    return () => {
      canvas.removeEventListener('focus', entered);
      canvas.removeEventListener('blur', left);
      canvas.removeEventListener('keydown', press);
    };
  }, [map]);
  return cross;
}

function moved(map: MovingMap, cross: Cross, [dx, dy]: readonly [number, number], by: number): Cross {
  const { clientWidth, clientHeight } = map.getCanvas();
  const [x, y] = [cross.x + dx * by, cross.y + dy * by];
  const inside = x >= edge && x <= clientWidth - edge && y >= edge && y <= clientHeight - edge;
  if (inside) return { x, y };
  map.panBy([dx * by, dy * by], { animate: false });
  return cross;
}
