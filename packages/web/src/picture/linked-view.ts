// What list and map of the picture show, as the map page's address; and which part of the day a press in the week's hours stands for.
import type { Picture } from '@samsyn/domain';
import type { MapAddress } from '../maps/map-address.ts';
import { partOf, type WhenChoice } from '../maps/when-choice.ts';
import type { PictureFilter } from './picture-filter.ts';

export function mapOfView({ window }: Picture, { brott, plats, omrade, tid, period, langd }: PictureFilter): MapAddress {
  return {
    ...(brott === undefined ? {} : { brott }),
    ...(plats === undefined ? {} : { plats }),
    ...(omrade === undefined ? {} : { omrade }),
    ...(tid === undefined ? {} : { tid }),
    ...(period === undefined && langd === undefined ? {} : { fran: window.from.slice(0, 7), till: window.to.slice(0, 7) }),
  };
}

/** Problems are searched for by part of the day: an hour stands for its part, a weekday for none. The same again lets go. */
export function partPressed(now: PictureFilter['tid'], { daypart, hour }: WhenChoice): PictureFilter['tid'] {
  const part = daypart ?? (hour === undefined ? now : partOf(hour));
  return part === now && (daypart !== undefined || hour !== undefined) ? undefined : part;
}
