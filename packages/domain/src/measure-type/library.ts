// The library that every municipality begins with. An entry without a public source is refused by a test.
import { peopleTypes } from './library/people.ts';
import { placeTypes } from './library/places.ts';
import { presenceTypes } from './library/presence.ts';
import type { MeasureType } from './measure-type.ts';

/** On this day the sources were read and the levels set. */
export const libraryChecked = '2026-11-30';

export const measureTypes: readonly MeasureType[] = [...presenceTypes, ...placeTypes, ...peopleTypes];

export function libraryType(key: string): MeasureType | undefined {
  return measureTypes.find((type) => type.key === key);
}
