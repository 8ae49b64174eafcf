// Normal distribution: both tails without cancellation, and the quantile for either tail.

const centre = [2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356, 0.06568233791820745];
const centreBelow = [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const middle = [
  0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726, 6848.190450536283, 11602.65143764735,
  9842.714838383978, 1.0765576773720192e-8,
];
const middleBelow = [
  22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598, 38912.00328609327,
  19685.429676859992,
];
const far = [
  0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-5, 0.023073441764940174,
];
const farBelow = [1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5];
const ROOT_TWO_PI_INVERSE = 0.3989422804014327;

/** exp(−x²/2) with x split in sixteenths, so that the square is exact where it is large. */
function bell(x: number): number {
  const near = Math.trunc(x * 16) / 16;
  return Math.exp(-near * near * 0.5) * Math.exp(-(x - near) * (x + near) * 0.5);
}

/** P(Z > x) for x ≥ 0.67448975. */
function farUpper(x: number): number {
  if (x > 38.6) return 0;
  if (x < 5.656854249492381) {
    let top = middle[8]! * x;
    let below = x;
    for (let i = 0; i < 7; i++) {
      top = (top + middle[i]!) * x;
      below = (below + middleBelow[i]!) * x;
    }
    return (bell(x) * (top + middle[7]!)) / (below + middleBelow[7]!);
  }
  const square = 1 / (x * x);
  let top = far[5]! * square;
  let below = square;
  for (let i = 0; i < 4; i++) {
    top = (top + far[i]!) * square;
    below = (below + farBelow[i]!) * square;
  }
  const correction = (square * (top + far[4]!)) / (below + farBelow[4]!);
  return (bell(x) * (ROOT_TWO_PI_INVERSE - correction)) / x;
}

/** Φ(x) − ½ for |x| ≤ 0.67448975. */
function nearHalf(x: number): number {
  const square = Math.abs(x) > 1.11e-16 ? x * x : 0;
  let top = centre[4]! * square;
  let below = square;
  for (let i = 0; i < 3; i++) {
    top = (top + centre[i]!) * square;
    below = (below + centreBelow[i]!) * square;
  }
  return (x * (top + centre[3]!)) / (below + centreBelow[3]!);
}

/**
 * Probability above x for a standard normal; relative error about 1e-15 down to 1e-308.
 * Source: Cody 1969, Mathematics of Computation 23; Cody 1993, ACM TOMS 19 (algorithm 715).
 */
export function normalUpper(x: number): number {
  if (Math.abs(x) <= 0.67448975) return 0.5 - nearHalf(x);
  return x > 0 ? farUpper(x) : 1 - farUpper(-x);
}

/** Probability at or below x for a standard normal; as exact in the lower tail as `normalUpper` is in the upper. */
export function normalCdf(x: number): number {
  return normalUpper(-x);
}

const a = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
  2509.0809287301227,
];
const b = [
  42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854,
];
const c = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
const d = [
  2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
  1.0507500716444169e-9,
];
const e = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
  2.7115555687434876e-5, 2.0103343992922881e-7,
];
const f = [
  0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
  2.0442631033899397e-15,
];

function rational(top: readonly number[], below: readonly number[], x: number): number {
  let up = top[7]!;
  let down = below[6]!;
  for (let i = 6; i >= 0; i--) up = up * x + top[i]!;
  for (let i = 5; i >= 0; i--) down = down * x + below[i]!;
  return up / (down * x + 1);
}

/**
 * The x with probability p above it. p in [0, 1]; 0 gives Infinity, 1 gives −Infinity. Relative error about 1e-16.
 * Pass the small tail: 1 − p would have lost it.
 * Source: Wichura 1988, Applied Statistics 37 (AS 241).
 */
export function normalUpperQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalUpperQuantile: p must be in [0, 1], got ${p}`);
  const q = 0.5 - p;
  if (Math.abs(q) <= 0.425) return q * rational(a, b, 0.180625 - q * q);
  const tail = q > 0 ? p : 1 - p;
  if (tail === 0) return q > 0 ? Infinity : -Infinity;
  const root = Math.sqrt(-Math.log(tail));
  const x = root <= 5 ? rational(c, d, root - 1.6) : rational(e, f, root - 5);
  return q > 0 ? x : -x;
}

/** The x with probability p at or below it. */
export function normalQuantile(p: number): number {
  return -normalUpperQuantile(p);
}
