// What stands under each party's line in a sealed document: how and when it signed, or that it stayed out.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { SigningStep, SigningWay } from './signing.ts';
import { signingWords } from './signing-words.ts';

export interface SignatureFacts extends Pick<SigningStep, 'organisationId' | 'state' | 'way'> {
  readonly signedAt: Date | null;
}

/** In Swedish time; a signature on paper has the day that stands on it. By organisation; those who are still waiting have none. */
export function signatureLines(steps: readonly SignatureFacts[], lang: Lang): ReadonlyMap<string, string> {
  const w = signingWords[lang];
  const day = (at: Date): string => longDate(at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }), lang);
  const line = (state: SigningStep['state'], way: SigningWay | null, at: Date): string =>
    state === 'absent' ? w.notYet : state === 'declined' ? w.declinedOn(day(at)) : w.signedOn(day(at), w.ways[way ?? 'here']);
  return new Map(
    steps.flatMap(({ organisationId, state, way, signedAt }) => (signedAt ? [[organisationId, line(state, way, signedAt)]] : [])),
  );
}
