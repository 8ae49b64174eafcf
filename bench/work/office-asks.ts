// What the office's pages ask for: each list with its pages and filters. An ask goes through its addresses in turn.
import type { Browser } from '../../packages/server/src/http/testing/browser-of.ts';
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

/** One of each thing that has a page of its own. */
export interface OfficeThings {
  readonly problem: string;
  readonly measure: string;
  readonly meeting: string;
  readonly agreement: string;
  readonly division: string;
  readonly frozen: string;
  readonly area: string;
}

/** The first of each list. */
export async function officeThings({ send }: Browser): Promise<OfficeThings> {
  const first = async (url: string, list: string, key = 'id'): Promise<string> => {
    const answer: unknown = (await send('GET', url)).json();
    const rows: unknown = list === '' ? answer : Reflect.get(Object(answer), list);
    const row: unknown = Array.isArray(rows) ? rows.find((one) => Reflect.get(Object(one), 'frozen') !== false) : null;
    const value: unknown = Reflect.get(Object(row), key);
    if (typeof value !== 'string') throw new Error(`${url}: nothing in ${list}`);
    return value;
  };
  return {
    problem: await first('/api/problems', 'problems'),
    measure: await first('/api/measures', 'measures'),
    meeting: await first('/api/meetings', 'meetings'),
    agreement: await first('/api/agreements', ''),
    division: await first('/api/areas', 'versions'),
    frozen: await first('/api/pictures', ''),
    area: await first('/api/problems', 'areas', 'key'),
  };
}

/** `deep`: an id near the end of the own source's rows. */
export function officeAsks({ sources, delivery }: FilledOffice, deep: string, things: OfficeThings): OfficeAsk[] {
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
    {
      name: 'facility counts, by kind',
      urls: [...kinds, 'theft/vehicle'].map(
        (kind) => `/api/facilities/counts?from=2021-11-01&to=2026-11-01&category=${encodeURIComponent(kind)}`,
      ),
    },
    {
      name: 'facility counts, by area',
      urls: ['school', 'restaurant', 'sports-facility'].map(
        (place) => `/api/facilities/counts?from=2021-11-01&to=2026-11-01&placeType=${place}&area=${things.area}`,
      ),
    },
    one('facilities’ waiting queue', '/api/facilities/reviews'),
    one('facilities on the map', '/api/facilities.geojson'),
    one('addresses', '/api/addresses'),
    one('an event by hand', '/api/hand-events/form'),
    one('senders', '/api/senders'),
    one('areas', '/api/areas'),
    one('a division', `/api/areas/${things.division}`),
    one('exposures', '/api/exposures'),
    one('map', '/api/map'),
    { name: 'map, areas', urls: kinds.map((kind) => `/api/map/areas?category=${encodeURIComponent(kind)}`) },
    { name: 'map, what is in view', urls: kinds.map((kind) => `/api/map/view?${whole}&${purpose}&category=${encodeURIComponent(kind)}`) },
    { name: 'map, times', urls: kinds.map((kind) => `/api/map/times?category=${encodeURIComponent(kind)}`) },
    {
      name: 'map, what is in view, an hour of a weekday',
      urls: kinds.map((kind) => `/api/map/view?${whole}&${purpose}&weekday=4&hour=22&category=${encodeURIComponent(kind)}`),
    },
    { name: 'map, tiles', urls: [8, 10, 12].map((z) => tile(z)) },
    {
      name: 'map, change of areas',
      urls: [`/api/map/areas?from=2025-11&to=2026-10&area=${things.area}`, '/api/map/areas?placeType=street&daypart=night'],
    },
    { name: 'map, hot cells', urls: kinds.map((kind) => `/api/map/hot-cells?category=${encodeURIComponent(kind)}`) },
    { name: 'map, density', urls: kinds.map((kind) => `/api/map/density?category=${encodeURIComponent(kind)}`) },
    one('problem picture', '/api/pictures/current'),
    one('a kind in the picture', '/api/picture-view?category=theft'),
    one('an area in the picture', `/api/picture-view?area=${things.area}`),
    one('a part of the day in the picture', '/api/picture-view?daypart=night'),
    one('another period in the picture', '/api/picture-view?until=2025-10&months=12'),
    one('two periods side by side', '/api/picture-comparison?with=period:2025-10'),
    one('rates of the picture', '/api/picture-rates?picture=current'),
    one('notes on a finding', '/api/problem-notes?category=theft'),
    one('pictures', '/api/pictures'),
    one('a frozen picture', `/api/pictures/${things.frozen}`),
    one('two frozen pictures', `/api/frozen-comparison?from=${things.frozen}&to=current`),
    one('problems', '/api/problems'),
    one('a problem', `/api/problems/${things.problem}`),
    one('a problem’s chain', `/api/problems/${things.problem}/chain`),
    one('a problem’s causes', `/api/problems/${things.problem}/causes`),
    one('priorities', '/api/priorities'),
    one('ground for priorities', '/api/priorities/material'),
    one('measures', '/api/measures'),
    one('a problem’s measures', `/api/measures?problem=${things.problem}`),
    one('a measure', `/api/measures/${things.measure}`),
    one('places of measures', '/api/measures/places'),
    one('form of a measure', '/api/measures/form'),
    one('kinds of measures', '/api/measure-types'),
    one('tasks', '/api/tasks'),
    one('goals', '/api/goals'),
    one('agreements', '/api/agreements'),
    one('an agreement', `/api/agreements/${things.agreement}`),
    one('meetings', '/api/meetings'),
    one('a meeting', `/api/meetings/${things.meeting}`),
    one('bodies', '/api/bodies'),
    one('decisions', '/api/decisions'),
    one('duties', '/api/duties'),
    one('cycle', '/api/cycle'),
    one('shifts', '/api/presence/plans'),
    one('resources', '/api/presence/figures'),
    one('reviews', '/api/reviews'),
    one('lights', '/api/lights'),
    one('peers', '/api/peers'),
    one('records', '/api/records'),
    one('members', '/api/members'),
    one('matrix', '/api/matrix'),
    one('retention', '/api/retention'),
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
