// What the office's pages ask for: each list with its pages and filters. An ask goes through its addresses in turn.
import type { FilledOffice } from './fill-office.ts';

export interface OfficeAsk {
  readonly name: string;
  readonly urls: readonly string[];
  /** who asks: the coordinator unless it is the auditor */
  readonly as?: 'office' | 'auditor';
}

const kinds = ['theft', 'violence', 'damage', 'violence/assault', 'theft/bicycle', 'damage/graffiti'];
const purpose = 'purpose=granskning';
const whole = 'west=14&south=57&east=16&north=60';

/** `deep`: an id near the end of the own source's rows. */
export function officeAsks({ sources, delivery }: FilledOffice, deep: string): OfficeAsk[] {
  const content = (source: string, more = ''): string => `/api/sources/${source}/content?${purpose}${more}`;
  const one = (name: string, url: string): OfficeAsk => ({ name, urls: [url] });
  const byKind = (source: string): string[] => kinds.map((kind) => content(source, `&category=${encodeURIComponent(kind)}`));
  return [
    one('sources', '/api/sources'),
    one('a source', `/api/sources/${sources.own}`),
    one('own rows, first page', content(sources.own)),
    one('own rows, a page near the end', content(sources.own, `&before=${deep}`)),
    { name: 'own rows, by kind', urls: byKind(sources.own) },
    { name: 'own rows, by kind near the end', urls: byKind(sources.own).map((url) => `${url}&before=${deep}`) },
    one('a partner’s rows', content(sources['partner-rows'])),
    { name: 'a partner’s rows, by kind', urls: byKind(sources['partner-rows']) },
    one('a partner’s points', content(sources.points)),
    { name: 'a partner’s points, by kind', urls: byKind(sources.points) },
    one('areas and months', content(sources['area-month'])),
    { name: 'areas and months, by kind', urls: byKind(sources['area-month']) },
    one('areas and all months', content(sources['area-month'], '&months=600')),
    one('counts', content(sources.counts)),
    one('own source on the map', `/api/sources/${sources.own}/map?${purpose}`),
    one('areas and months on the map', `/api/sources/${sources['area-month']}/map?${purpose}`),
    one('deliveries', '/api/imports'),
    one('a delivery and its quarantine', `/api/imports/${delivery}`),
    one('data calendar', '/api/data-calendar'),
    one('facilities', '/api/facilities'),
    one('facility counts', '/api/facilities/counts?from=2025-01-01&to=2026-01-01'),
    {
      name: 'facility counts, by kind and area',
      urls: kinds.map(
        (kind) => `/api/facilities/counts?from=2024-06-01&to=2026-11-01&placeType=school&category=${encodeURIComponent(kind)}`,
      ),
    },
    one('areas', '/api/areas'),
    one('exposures', '/api/exposures'),
    one('map', '/api/map'),
    { name: 'map, areas', urls: kinds.map((kind) => `/api/map/areas?category=${encodeURIComponent(kind)}`) },
    { name: 'map, what is in view', urls: kinds.map((kind) => `/api/map/view?${whole}&${purpose}&category=${encodeURIComponent(kind)}`) },
    { name: 'map, tiles', urls: [8, 10, 12].map((z) => tile(z)) },
    one('problem picture', '/api/pictures/current'),
    one('pictures', '/api/pictures'),
    one('problems', '/api/problems'),
    one('priorities', '/api/priorities'),
    one('measures', '/api/measures'),
    one('tasks', '/api/tasks'),
    one('goals', '/api/goals'),
    one('agreements', '/api/agreements'),
    one('meetings', '/api/meetings'),
    one('decisions', '/api/decisions'),
    one('duties', '/api/duties'),
    one('cycle', '/api/cycle'),
    { name: 'log, questions', urls: ['/api/log/questions?month=2026-10'], as: 'auditor' },
    ...['opened', 'left', 'readers', 'decisions'].map(
      (question): OfficeAsk => ({
        name: `log, ${question}`,
        urls: [`/api/log/answers?question=${question}&month=2026-10`, `/api/log/answers?question=${question}&month=2026-03`],
        as: 'auditor',
      }),
    ),
    {
      name: 'log, of one source',
      urls: [`/api/log/answers?question=opened&month=2026-10&source=${sources.own}`],
      as: 'auditor',
    },
  ];
}

/** The tile of a zoom that the town lies in. */
function tile(z: number): string {
  const n = 2 ** z;
  const latitude = (58.02 * Math.PI) / 180;
  const x = Math.floor(((15.06 + 180) / 360) * n);
  const y = Math.floor(((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2) * n);
  return `/api/map/tiles/${z}/${x}/${y}?${purpose}`;
}
