// A refused value as it may be stored and shown. What might belong to a person is never shown, also where a number only looks like it.
import { looksLikePersonnummer } from './column-of-digits.ts';
import { findPersonal } from './find-personal.ts';

const shownLength = 40;

/** "19••••••-••••" for a personnummer with its century; dots for anything else that holds personal data; long text is cut. */
export function maskValue(value: string): string {
  const kind = looksLikePersonnummer(value) ? 'personnummer' : findPersonal(value);
  if (kind === null) return value.length > shownLength ? `${value.slice(0, shownLength - 1)}…` : value;
  const whole = /^(19|20)?\d{6}[-+–\u2011 ]?\d{4}$/.exec(value);
  if (kind === 'personnummer' && whole) return `${whole[1] ?? ''}••••••-••••`;
  return '•'.repeat(Math.min(12, value.length));
}
