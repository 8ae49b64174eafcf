// The order of numbers from 0 up, without comparing them: the bits of a double that is not negative rise as it does.

const digit = 11;
const digits = 1 << digit;

/** Buckets of the quick way: half for numbers below 1/1024 by their exponent and five more bits, half for those up to 1 by their size. */
const halfBuckets = 32_768;
const smallest = 1 / 1024;
/** Numbers are moved past so many larger ones each, on the average, before another way is taken. */
const patience = 8;

/**
 * In which order do the numbers rise? Equal ones keep theirs. Quickest where they lie spread over 0 to 1, as p-values do, ties or none.
 * @param values 0 or more, none of them NaN; not changed
 * @returns indices, the least value's first
 * @cost O(n) while few numbers differ only beyond their first 20 binary places: 100,000 in about 3 ms
 * @source Bucket sort and radix sort by the least digit first: Knuth 1998, The Art of Computer Programming 3, 5.2.1 and 5.2.5
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  // which half of a double has its sign and exponent: the second where the machine writes the small end first
  const upper = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
  const order = byBuckets(values, words, upper);
  if (settle(order, values)) return order;
  const again = byDigits(n, words, upper);
  // many that differ in their last places only: compared after all, equal ones by their index
  if (!settle(again, values)) again.sort((a, b) => values[a]! - values[b]! || a - b);
  return again;
}

/** One pass over so many buckets that few numbers share one. */
function byBuckets(values: Float64Array, words: Uint32Array, upper: number): Uint32Array {
  const n = values.length;
  const keys = new Uint16Array(n);
  const starts = new Uint32Array(2 * halfBuckets + 1);
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    let key = 0;
    // −0 is 0
    if (value < smallest) key = (words[2 * i + upper]! & 0x7fffffff) >>> 15;
    else key = value < 1 ? halfBuckets + ((value * (halfBuckets - 1)) | 0) : 2 * halfBuckets - 1;
    keys[i] = key;
    starts[key + 1]!++;
  }
  for (let bucket = 0; bucket < 2 * halfBuckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[starts[keys[i]!]!++] = i;
  return order;
}

/** By the upper half's three digits, the least first; the lower half is left. */
function byDigits(n: number, words: Uint32Array, upper: number): Uint32Array {
  const counts = new Uint32Array(3 * digits);
  for (let i = 0; i < n; i++) {
    // −0 is 0
    const word = words[2 * i + upper]! & 0x7fffffff;
    counts[word & (digits - 1)]!++;
    counts[digits + ((word >>> digit) & (digits - 1))]!++;
    counts[2 * digits + (word >>> (2 * digit))]!++;
  }
  let from = new Uint32Array(n);
  let to = new Uint32Array(n);
  let sorted = false;
  for (let pass = 0; pass < 3; pass++) {
    const base = pass * digits;
    let before = 0;
    let alone = false;
    for (let d = 0; d < digits; d++) {
      const here = counts[base + d]!;
      if (here === n) alone = true;
      counts[base + d] = before;
      before += here;
    }
    // all share this digit: nothing moves
    if (alone) continue;
    const shift = pass * digit;
    for (let k = 0; k < n; k++) {
      const i = sorted ? from[k]! : k;
      to[counts[base + (((words[2 * i + upper]! & 0x7fffffff) >>> shift) & (digits - 1))]!++] = i;
    }
    [from, to] = [to, from];
    sorted = true;
  }
  if (!sorted) for (let k = 0; k < n; k++) from[k] = k;
  return from;
}

/** Puts right the numbers that share a bucket: they lie beside each other, mostly few or all the same. False: one had too far to go. */
function settle(order: Uint32Array, values: Float64Array): boolean {
  const n = order.length;
  let moved = 0;
  let before = n > 0 ? values[order[0]!]! : 0;
  for (let k = 1; k < n; k++) {
    const i = order[k]!;
    const value = values[i]!;
    if (before <= value) {
      before = value;
      continue;
    }
    let at = k;
    while (at > 0 && values[order[at - 1]!]! > value) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = i;
    moved += k - at;
    if (moved > patience * n) return false;
  }
  return true;
}
