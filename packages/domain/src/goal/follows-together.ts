// Whether a comparison has moved as the goal's own place did, before anything is done: only then does it say what would have happened.

export type Following = 'yes' | 'partly' | 'no' | 'unclear';

/** By how quarters have gone together (correlation): .6 or more is yes, .3 partly. Unclear with fewer than 8 whole quarters. */
export function followsTogether(own: readonly (number | null)[], other: readonly (number | null)[]): Following {
  const pairs: [number, number][] = [];
  for (let i = own.length - 3; i >= 0; i -= 3) {
    const a = sum(own.slice(i, i + 3));
    const b = sum(other.slice(i, i + 3));
    if (a !== null && b !== null) pairs.push([a, b]);
  }
  if (pairs.length < 8) return 'unclear';
  const mean = (k: 0 | 1) => pairs.reduce((total, pair) => total + pair[k], 0) / pairs.length;
  const [ma, mb] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - ma) * (b - mb);
    aa += (a - ma) ** 2;
    bb += (b - mb) ** 2;
  }
  if (aa === 0 || bb === 0) return 'unclear';
  const r = ab / Math.sqrt(aa * bb);
  return r >= 0.6 ? 'yes' : r >= 0.3 ? 'partly' : 'no';
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((total, n) => (total === null || n === null ? null : total + n), 0);
}
