// Few different numbers among many, as the chances of a map of counts are: found without sorting all.

export interface FewDifferent {
  /** slots of the different numbers, the least number first */
  readonly order: Uint16Array;
  /** number and how often it comes, by slot */
  readonly values: Float64Array;
  readonly counts: Uint32Array;
  /** slot of each of the many */
  readonly slotOf: Uint16Array;
}

const slots = 8192;
const most = slots / 2;

/** @returns null where more than 4,096 are different */
export function fewDifferent(many: Float64Array): FewDifferent | null {
  const n = many.length;
  const words = new Uint32Array(many.buffer, many.byteOffset, 2 * n);
  const values = new Float64Array(slots);
  const counts = new Uint32Array(slots);
  const slotOf = new Uint16Array(n);
  const used = new Uint16Array(most);
  let different = 0;
  for (let i = 0; i < n; i++) {
    const value = many[i]!;
    let slot = Math.imul(words[2 * i]! ^ Math.imul(words[2 * i + 1]!, 0x9e3779b1), 0x85ebca6b) >>> 19;
    while (counts[slot]! > 0 && values[slot] !== value) slot = (slot + 1) % slots;
    if (counts[slot] === 0) {
      if (different === most) return null;
      used[different++] = slot;
      values[slot] = value;
    }
    counts[slot]!++;
    slotOf[i] = slot;
  }
  const order = used.subarray(0, different).sort((a, b) => values[a]! - values[b]!);
  return { order, values, counts, slotOf };
}
