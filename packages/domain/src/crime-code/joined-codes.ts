// The concordance: which codes belong to one unbroken series, and where it breaks.
import { type CrimeCode, crimeCodes, findCrimeCode } from './crime-codes.ts';

export interface JoinedCodes {
  /** ascending; the asked code and all that precede or follow it without a break */
  readonly codes: readonly string[];
  /** codes of the series that ended without successors in the same category and place, and their last year */
  readonly breaks: readonly { readonly code: string; readonly year: number }[];
}

const predecessors = new Map<string, CrimeCode[]>();
for (const code of crimeCodes) {
  for (const next of code.successors) predecessors.set(next, [...(predecessors.get(next) ?? []), code]);
}

/** All successors count the same kind of event at the same kind of place. */
function continues(code: CrimeCode): boolean {
  return (
    code.successors.length > 0 &&
    code.successors.every((next) => {
      const known = findCrimeCode(next);
      return known !== null && known.category === code.category && known.placeType === code.placeType;
    })
  );
}

/** The codes whose sum is one comparable series with `code`; null for a code that is not in the list. */
export function joinedCodes(code: string): JoinedCodes | null {
  if (!findCrimeCode(code)) return null;
  const reached = new Set<string>();
  const waiting = [code];
  const breaks: { code: string; year: number }[] = [];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const here = findCrimeCode(at);
    if (!here || reached.has(at)) continue;
    reached.add(at);
    if (continues(here)) waiting.push(...here.successors);
    else if (here.ended !== null) breaks.push({ code: at, year: here.ended });
    waiting.push(...(predecessors.get(at) ?? []).filter(continues).map((before) => before.code));
  }
  return { codes: [...reached].sort(), breaks: breaks.sort((a, b) => a.year - b.year || (a.code < b.code ? -1 : 1)) };
}
