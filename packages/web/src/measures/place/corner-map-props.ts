// What the map one draws on is given, and what it tells.
import type { MeasurePlaces, PlacePolygon } from '@samsyn/domain';
import type { Basemap } from '../../api/basemap.ts';
import type { Corner, Drawn } from './corners.ts';

export interface CornerMapProps {
  /** null: the place has several parts, it is shown and not drawn on */
  readonly drawn: Drawn | null;
  readonly kept: PlacePolygon | null;
  readonly areas: MeasurePlaces['areas'];
  readonly land: Basemap | null;
  readonly bounds: readonly [number, number, number, number];
  readonly onAdd: (corner: Corner) => void;
  readonly onMove: (index: number, to: Corner) => void;
  readonly onRemove: (index: number) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  readonly onFailed: () => void;
}
