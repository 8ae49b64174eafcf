// Events that the Swedish police publish on their pages. The point is the centre of a municipality or county, never the spot.
import { mapPolisenEvent } from '../category/polisen-event-map.ts';
import { type Layout, swedishBox } from './layout.ts';

export const polisenEvents: Layout = {
  key: 'polisen-events',
  name: { sv: 'Polisens händelser', en: 'Swedish police events' },
  kind: 'events',
  immatureDays: 0,
  timeZone: 'Europe/Stockholm',
  dateOrder: 'ymd',
  precision: 'municipality-centre',
  box: swedishBox,
  needs: ['datetime', 'type', 'location.gps'],
  mapCategory: mapPolisenEvent,
  columns: { id: 'id', datetime: 'from', type: 'category', 'location.name': 'area', 'location.gps': 'point' },
};
