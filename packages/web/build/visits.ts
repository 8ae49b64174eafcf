// The rooms that people come to from outside, by a bookmark, a mail or a colleague's link, and what each asks for before anything else.
import type { Right } from '@samsyn/domain';

export interface Visit {
  /** as in the router: `$id` stands for one part */
  readonly address: string;
  /** the file of the room, below src/ */
  readonly page: string;
  /** what it asks by GET, with the rights that the room itself looks for before it asks */
  readonly asks: readonly { readonly where: string; readonly rights: readonly Right[] }[];
}

const ask = (where: string, ...rights: Right[]) => ({ where, rights });
const cycle = ask('/api/cycle');

export const visits: readonly Visit[] = [
  {
    address: '/laget',
    page: 'start-page/StartPage.tsx',
    asks: [cycle, ask('/api/duties', 'duty.read'), ask('/api/measures', 'measure.read'), ask('/api/data-calendar', 'picture.read')],
  },
  {
    address: '/data',
    page: 'data/DataPage.tsx',
    asks: [cycle, ask('/api/sources', 'source.read'), ask('/api/imports', 'delivery.read'), ask('/api/senders', 'incident.import')],
  },
  { address: '/data/leverans/$id', page: 'data/DeliveryPage.tsx', asks: [cycle, ask('/api/imports/$id', 'delivery.read')] },
  { address: '/data/kalender', page: 'data-calendar/CalendarPage.tsx', asks: [cycle, ask('/api/data-calendar', 'picture.read')] },
  { address: '/data/omraden', page: 'areas/AreasPage.tsx', asks: [cycle, ask('/api/areas', 'area.read')] },
  { address: '/data/anlaggningar', page: 'facilities/FacilitiesPage.tsx', asks: [cycle, ask('/api/facilities', 'area.read')] },
  { address: '/bild', page: 'picture/PicturePage.tsx', asks: [cycle, ask('/api/pictures/current', 'picture.read')] },
  { address: '/bild/$id', page: 'picture/PicturePage.tsx', asks: [cycle, ask('/api/pictures/$id', 'picture.read')] },
  { address: '/bild/$id/problem/$rank', page: 'problem/ProblemPage.tsx', asks: [cycle, ask('/api/pictures/$id', 'picture.read')] },
  {
    address: '/karta',
    page: 'maps/MapPage.tsx',
    asks: [cycle, ask('/api/map', 'picture.read'), ask('/api/map/areas?', 'picture.read'), ask('/api/map/times?', 'picture.read')],
  },
  { address: '/bilder', page: 'pictures/PicturesPage.tsx', asks: [cycle, ask('/api/pictures', 'picture.read')] },
];
