// The map as it stands in the address: layer, filters and what is chosen, so that a link is the view.
import { dayparts, type MapFilter } from '@samsyn/domain';
import { type WhenChoice, weekdayKeys } from './when-choice.ts';

export const mapLayers = ['antal', 'kvot', 'forandring', 'anhopning', 'tathet', 'punkter', 'eget'] as const;
export type MapLayer = (typeof mapLayers)[number];
export const bandwidths = [200, 300, 500, 800, 1200, 2000] as const;

/** Left out = the first layer, everything, the picture's window. `vald` is the key of the area chosen in map and table. */
export interface MapAddress {
  readonly lager?: MapLayer;
  readonly brott?: string;
  readonly plats?: string;
  readonly omrade?: string;
  readonly tid?: string;
  /** a weekday, Monday `man` … */
  readonly dag?: string;
  /** of that weekday */
  readonly timme?: number;
  readonly fran?: string;
  readonly till?: string;
  readonly per?: string;
  readonly bredd?: number;
  readonly vald?: string;
  readonly anlaggningar?: boolean;
}

export function mapAddress(search: Record<string, unknown>): MapAddress {
  const text = (key: string, holds: (value: string) => boolean = () => true) => {
    const value = search[key];
    return typeof value === 'string' && value !== '' && value.length <= 120 && holds(value) ? { [key]: value } : {};
  };
  const month = (value: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
  const width = Number(search.bredd);
  const hour = search.timme === '' ? Number.NaN : Number(search.timme ?? Number.NaN);
  return {
    ...text('lager', (value) => mapLayers.some((layer) => layer === value)),
    ...text('brott'),
    ...text('plats'),
    ...text('omrade'),
    ...text('tid', (value) => dayparts.some((part) => part === value)),
    ...text('dag', (value) => weekdayKeys.some((day) => day === value)),
    ...(Number.isInteger(hour) && hour >= 0 && hour <= 23 ? { timme: hour } : {}),
    ...text('fran', month),
    ...text('till', month),
    ...text('per'),
    ...text('vald'),
    ...(bandwidths.some((one) => one === width) ? { bredd: width } : {}),
    ...(search.anlaggningar === true || search.anlaggningar === 'true' ? { anlaggningar: true } : {}),
  };
}

/** The part of it that the server counts by. */
export function filterOf({ brott, plats, omrade, fran, till, ...address }: MapAddress): MapFilter {
  return {
    ...(brott === undefined ? {} : { category: brott }),
    ...(plats === undefined ? {} : { placeType: plats }),
    ...(omrade === undefined ? {} : { area: omrade }),
    ...whenOf(address),
    ...(fran === undefined ? {} : { from: fran }),
    ...(till === undefined ? {} : { to: till }),
  };
}

export function whenOf({ tid, dag, timme }: MapAddress): WhenChoice {
  const daypart = dayparts.find((part) => part === tid);
  const weekday = weekdayKeys.indexOf(dag ?? '');
  return {
    ...(daypart === undefined ? {} : { daypart }),
    ...(weekday < 0 ? {} : { weekday }),
    ...(timme === undefined ? {} : { hour: timme }),
  };
}

/** As it stands in the address; what is not chosen takes what was chosen away. */
export const whenAddress = ({ daypart, weekday, hour }: WhenChoice) => ({
  tid: daypart,
  dag: weekday === undefined ? undefined : weekdayKeys[weekday],
  timme: hour,
});

/** Without what is empty. */
export const cleanAddress = (address: { readonly [K in keyof MapAddress]: MapAddress[K] | undefined | '' }): MapAddress =>
  Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined && value !== '')) as MapAddress;

/** In the order of its names, so that equal filters have equal addresses. */
export function filterParams(filter: MapFilter, more: Readonly<Record<string, string | number>> = {}): URLSearchParams {
  const entries = Object.entries({ ...filter, ...more }).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return new URLSearchParams(entries.sort(([a = ''], [b = '']) => a.localeCompare(b)));
}
