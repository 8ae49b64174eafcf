// The corners on the map, each a button: dragged with a pointer or a finger, moved with the arrows, taken away with Delete.
import { Marker, type Map as MovingMap } from 'maplibre-gl';
import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../i18n/use-words.ts';
import type { Corner, Drawn } from './corners.ts';
import { fewest } from './corners.ts';

interface Props {
  readonly map: MovingMap;
  readonly drawn: Drawn;
  readonly onMove: (index: number, to: Corner) => void;
  readonly onRemove: (index: number) => void;
  readonly onClose: () => void;
}

export function CornerMarks({ drawn, ...rest }: Props) {
  // by place in the order: a corner that is moved keeps the focus
  return drawn.corners.map((corner, index) => <CornerMark key={String(index)} corner={corner} index={index} drawn={drawn} {...rest} />);
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function CornerMark({ map, drawn, corner, index, onMove, onRemove, onClose }: Props & { readonly corner: Corner; readonly index: number }) {
  const { t } = useWords();
  const [element] = useState(() => document.createElement('div'));
  const [marker, setMarker] = useState<Marker | null>(null);
  const dropped = useEffectEvent(({ lng, lat }: { lng: number; lat: number }) => onMove(index, [lng, lat]));
  useEffect(() => {
    const made = new Marker({ element, draggable: true }).setLngLat([0, 0]).addTo(map);
    made.on('dragend', () => dropped(made.getLngLat()));
    setMarker(made);
    return () => void made.remove();
  }, [map, element]);
  useEffect(() => {
    marker?.setLngLat([corner[0], corner[1]]);
  }, [marker, corner]);
  const closes = index === 0 && !drawn.closed && drawn.corners.length >= fewest;
  return createPortal(
    <button
      type="button"
      className="corner"
      aria-label={t(closes ? 'measures.place.firstCorner' : 'measures.place.corner', { n: index + 1 })}
      onClick={(event) => {
        // a click on a corner is not one on the map beneath it
        event.stopPropagation();
        if (closes) onClose();
      }}
      onKeyDown={(event) => {
        const way = ways[event.key];
        if (way) {
          const { x, y } = map.project([corner[0], corner[1]]);
          const by = event.shiftKey ? 1 : 8;
          const { lng, lat } = map.unproject([x + way[0] * by, y + way[1] * by]);
          onMove(index, [lng, lat]);
        } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {index + 1}
    </button>,
    element,
  );
}
