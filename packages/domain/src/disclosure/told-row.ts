// One count that a copy tells: how many of which kinds, at which kind of place, where, at which hours, in which months.

import { joinKey, splitKey } from './key-parts.ts';

export interface ToldBox {
  /** null = all */
  readonly category: string | null;
  readonly placeType: string | null;
  /** an area's key, or cells joined by "+": "cell:250:1:2+cell:250:1:3"; null = all */
  readonly space: string | null;
  /** hours of the week from Monday 00, joined by commas, "known" for all hours; null = also without a time */
  readonly hours: string | null;
  /** year × 12 + month, both included */
  readonly from: number;
  readonly to: number;
}

export interface ToldRow {
  readonly box: ToldBox;
  readonly n: number;
  /** what would be left out of the copy so that this is no longer told; null = told before, or not to be left out */
  readonly unit: string | null;
}

/** A box as text, for the ledger. */
export function boxKey({ category, placeType, space, hours, from, to }: ToldBox): string {
  return joinKey([category ?? '', placeType ?? '', space ?? '', hours ?? '', String(from), String(to)]);
}

/** @throws RangeError for text that is no box */
export function boxOf(key: string): ToldBox {
  const [category = '', placeType = '', space = '', hours = '', from = '', to = '', ...more] = splitKey(key);
  if (more.length > 0 || !/^\d+$/.test(from) || !/^\d+$/.test(to)) throw new RangeError(`no box: ${key}`);
  const all = (text: string) => (text === '' ? null : text);
  return { category: all(category), placeType: all(placeType), space: all(space), hours: all(hours), from: Number(from), to: Number(to) };
}
