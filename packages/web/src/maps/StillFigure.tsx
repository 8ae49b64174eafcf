// The chosen layer as a drawing, at once and where the moving map will lie: there while the map is on its way, and where it cannot be drawn.
import { bordersOnce } from '@samsyn/charts';
import type { MapFacts } from '@samsyn/domain';
import { useMemo } from 'react';
import { type Basemap, landRings } from '../api/basemap.ts';
import type { MapFigure } from './map-figure.ts';
import { paperOf } from './map-view.ts';
import type { MapBox } from './queries.ts';

interface Props {
  readonly facts: MapFacts;
  readonly bounds: MapBox;
  readonly land: Basemap | null;
  readonly figure: MapFigure;
  readonly said: string;
}

export function StillFigure({ facts, bounds, land, figure, said }: Props) {
  const paper = useMemo(() => paperOf(bounds), [bounds]);
  const ground = useMemo(() => {
    const outlines = facts.areas.flatMap(({ rings }) => rings);
    const rings = land ? landRings(land, farAround(bounds)).filter(paper.reaches) : [];
    const shore = rings.length > 0 ? paper.path(rings) : null;
    return {
      borders: paper.lines(bordersOnce(outlines)),
      land: shore ?? paper.path(outlines),
      sea: shore === null ? null : paper.all + shore,
    };
  }, [facts, bounds, land, paper]);
  const shapes = useMemo(() => {
    const byToken = new Map<string, string>();
    for (const { properties, geometry } of figure.shapes.features)
      byToken.set(properties.token, (byToken.get(properties.token) ?? '') + paper.path(geometry.coordinates));
    const hatched = figure.shapes.features.filter(({ properties }) => properties.hatch).flatMap(({ geometry }) => geometry.coordinates);
    return { drawn: [...byToken], hatched: paper.path(hatched) };
  }, [figure, paper]);
  return (
    <svg className="still" viewBox={paper.viewBox} role="img" aria-label={said}>
      <defs>
        <pattern id="still-hatch" width="14" height="14" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-4 18L18 -4M-11 11L11 -11M3 25L25 3" />
        </pattern>
      </defs>
      <path className="land" d={ground.land} />
      {shapes.drawn.map(([token, d]) => (
        <path key={token} className={`f-${token}`} d={d} />
      ))}
      {shapes.hatched === '' ? null : <path fill="url(#still-hatch)" d={shapes.hatched} />}
      {ground.sea === null ? null : <path className="sea" fillRule="evenodd" d={ground.sea} />}
      <path className="coast" d={ground.land} />
      <path className="areas" d={ground.borders} />
    </svg>
  );
}

/** The frame is seldom as wide as what it shows. */
const farAround = ([west, south, east, north]: MapBox): MapBox => {
  const [dx, dy] = [2 * (east - west), 2 * (north - south)];
  return [west - dx, south - dy, east + dx, north + dy];
};
