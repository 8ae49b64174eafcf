// An event as it is being written.
import { type NewHandEvent, newHandEvent } from '@samsyn/domain';
import { positionOf } from '../reviews/position-text.ts';

export interface EventDraft {
  readonly category: string;
  readonly placeType: string;
  /** as a person writes a position */
  readonly position: string;
  /** '' = by the position */
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly origin: NewHandEvent['origin'];
}

export const emptyDraft: EventDraft = {
  category: 'damage/vandalism',
  placeType: 'unknown',
  position: '',
  area: '',
  from: '',
  to: '',
  origin: 'staff',
};

/** The event to send; null while something is missing or cannot be. */
export function eventOf({ position, area, from, to, ...rest }: EventDraft): NewHandEvent | null {
  const at = position.trim() === '' ? null : positionOf(position);
  if (position.trim() !== '' && at === null) return null;
  const parsed = newHandEvent.safeParse({ ...rest, at, area: area === '' ? null : area, from, to: to === '' ? null : to });
  return parsed.success ? parsed.data : null;
}

/** What is still to be written before it can be sent, the first of them; null when nothing is. */
export function lackOf({ from, to, position, area }: EventDraft): 'from' | 'to' | 'position' | 'place' | null {
  if (from === '') return 'from';
  if (to !== '' && to < from) return 'to';
  if (position.trim() !== '' && positionOf(position) === null) return 'position';
  return position.trim() === '' && area === '' ? 'place' : null;
}
