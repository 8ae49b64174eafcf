// Numbers and names above the moving map, placed anew when it moves so that none covers another. Numbers are buttons.
import { type Box, type MapLabels as Places, placeMapLabels } from '@samsyn/charts';
import { mapCells, mapNumbers } from '@samsyn/domain';
import type { Map as MovingMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import type { MapProps } from './map-props.ts';

/** As wide as what is pressed must be, or as far from the next (WCAG 2.5.8). */
const target = 24;

export function MapLabels({ map, picture, shown, chosen, onChoose }: Omit<MapProps, 'area' | 'onArea'> & { readonly map: MovingMap }) {
  const { t, lang } = useWords();
  const narrow = useNarrow();
  const [places, setPlaces] = useState<Places>({ names: [], numbers: [] });
  useEffect(() => {
    const ranks = new Set(shown.map((problem) => problem.rank));
    const numbers = mapNumbers(picture).filter((number) => ranks.has(number.rank));
    const cells = mapCells(picture);
    const put = () => {
      const px = ([lon, lat]: readonly [number, number]): [number, number] => {
        const { x, y } = map.project([lon, lat]);
        return [x, y];
      };
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      setPlaces(
        placeMapLabels({
          width,
          height,
          names: picture.map.areas.map((area) => ({ name: picture.labels.area[area.area]?.[lang] ?? area.area, at: px(area.label) })),
          numbers: numbers.map(({ rank, at }) => ({ text: String(rank), at: px(at) })),
          avoid: cells.map((cell): Box => {
            const [from, to] = [px(cell.ring[0] ?? [0, 0]), px(cell.ring[2] ?? [0, 0])];
            return [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])];
          }),
          taken: reserved(map.getContainer()),
          between: target,
        }),
      );
    };
    put();
    map.on('move', put);
    map.on('resize', put);
    return () => {
      map.off('move', put);
      map.off('resize', put);
    };
  }, [map, picture, shown, lang]);

  const title = (rank: number) => picture.problems.find((problem) => problem.rank === rank)?.title[lang] ?? '';
  return (
    <div className="maplabels">
      <svg aria-hidden="true">
        {places.numbers.map(({ text, box, from }) =>
          from ? <line key={text} x1={from[0]} y1={from[1]} x2={(box[0] + box[2]) / 2} y2={(box[1] + box[3]) / 2} /> : null,
        )}
      </svg>
      {places.names.map(({ name, x, base }) => (
        <span key={name} className="arealabel" style={{ left: x, top: base - 12 }}>
          {name}
        </span>
      ))}
      {places.numbers.map(({ text, box }) => {
        const rank = Number(text);
        const style = { left: box[0], top: box[1], width: box[2] - box[0], height: box[3] - box[1] };
        // too near each other for a finger: the list under the map is pressed there
        if (narrow)
          return (
            <span key={text} className={`pin${rank === chosen ? ' on' : ''}`} style={style}>
              {text}
            </span>
          );
        return (
          <button
            key={text}
            type="button"
            className={`pin${rank === chosen ? ' on' : ''}`}
            data-rank={rank}
            title={title(rank)}
            aria-label={t('map.pin', { rank, title: title(rank) })}
            style={style}
            onMouseEnter={() => onChoose(rank)}
            onFocus={() => onChoose(rank)}
            onClick={() => document.querySelector<HTMLElement>(`.prob[data-rank="${rank}"]`)?.focus()}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}

/** What lies on the map and may not be covered: legend, buttons, scale. */
function reserved(container: HTMLElement): Box[] {
  const frame = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll('.legend, .zoom, .scalebar') ?? [])].map((part): Box => {
    const box = part.getBoundingClientRect();
    return [box.left - frame.left - 4, box.top - frame.top - 14, box.right - frame.left + 4, box.bottom - frame.top + 4];
  });
}
