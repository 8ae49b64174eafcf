// Which known code or value a mistyped one is nearest to: 98301 is 9830 with a figure too many. A proposal to a person, never a repair.
import { crimeCodes, findCrimeCode } from './crime-codes.ts';

/** Changes of one sign (added, left out, exchanged, two neighbours swapped) between two texts. Cost: product of their lengths. */
export function signsApart(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The offence code that one sign of this one makes; a sign too many at the end counts first. Null when several are as near. */
export function nearestCode(value: string): string | null {
  if (!/^\d{3,6}$/.test(value)) return null;
  const begins = value.length > 4 ? value.slice(0, 4) : '';
  if (findCrimeCode(begins)?.ended === null) return begins;
  const near = crimeCodes.filter(({ code, ended }) => ended === null && signsApart(value, code) === 1);
  return near.length === 1 ? (near[0]?.code ?? null) : null;
}

/** The one of the known values that is nearest, when it is near: at most a third of its signs differ. */
export function nearestValue(value: string, known: Iterable<string>): string | null {
  const plain = value.trim().toLowerCase();
  let best: string | null = null;
  let least = Math.floor(plain.length / 3) + 1;
  for (const one of known) {
    const apart = signsApart(plain, one.trim().toLowerCase());
    if (apart < least) {
      least = apart;
      best = one;
    }
  }
  return best;
}
