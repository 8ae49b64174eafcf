// Seeded random numbers with a stream per replicate: replicate r gets the same numbers whoever runs it, in whatever order.

/** A source of uniform numbers; every function that draws takes one, nothing draws from the machine. */
export interface RandomSource {
  /** uniform in [0, 1), 53 bits */
  next(): number;
  /** uniform whole number in [0, 2³²) */
  uint32(): number;
  /** uniform whole number in [0, n) */
  below(n: number): number;
}

/**
 * xoshiro128** seeded by splitmix32 from (seed, stream): period 2¹²⁸ − 1, streams independent for all practical purposes.
 * Source: Blackman & Vigna 2021, ACM TOMS 47(4).
 * @param seed   any number; its lower 32 bits and the next 21 count
 * @param stream replicate number, 0 and up
 */
export function seeded(seed: number, stream = 0): RandomSource {
  let mix = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream | 0, 0x85ebca77) ^ Math.floor(seed / 4294967296)) | 0;
  const state = new Int32Array(4);
  const words = [seed | 0, stream | 0, Math.floor(seed / 4294967296) | 0, Math.floor(stream / 4294967296) | 0];
  for (let i = 0; i < 4; i++) {
    mix = (mix + 0x9e3779b9 + words[i]!) | 0;
    let t = mix ^ (mix >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    state[i] = t ^ (t >>> 15);
    mix ^= state[i]!;
  }
  if ((state[0]! | state[1]! | state[2]! | state[3]!) === 0) state[0] = 1;
  const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));
  const uint32 = (): number => {
    const result = Math.imul(rotate(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const t = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= t;
    state[3] = rotate(state[3]!, 11);
    return result;
  };
  for (let i = 0; i < 8; i++) uint32();
  const next = (): number => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;
  return { next, uint32, below: (n) => Math.floor(next() * n) };
}
