// How a person wants a file to be read where she knows better than what was decided, as it is kept with the delivery.
import type { Field, ReadingChoice } from '@samsyn/domain';

export interface ReadingWish extends Partial<ReadingChoice> {
  /** what she answered about columns: heading → field, null = leave it out, or do without it */
  readonly columns?: Readonly<Record<string, Field | null>>;
}

export const chosenOf = (wish: ReadingWish): ReadingChoice => ({
  encoding: wish.encoding ?? null,
  delimiter: wish.delimiter ?? null,
  sheet: wish.sheet ?? null,
  headerLine: wish.headerLine ?? null,
  profile: wish.profile ?? null,
});
