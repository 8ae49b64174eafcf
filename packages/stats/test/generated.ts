// Invented incidents, weekly series and survey answers: every random number is a hash of its counter, so that another program makes the same.
import { negativeBinomialQuantile } from '../src/numeric/count-distributions.ts';

/** mulberry32's finaliser of a counter, uniform in [0, 1). */
export function hashed(seed: number, counter: number): number {
  // the counter's product may pass 2⁵³: its two halves apart
  const step = 0x6d2b79f5;
  const at = counter + 1;
  const low = at % 65536;
  const high = Math.floor(at / 65536) % 65536;
  const a = (seed + low * step + ((high * step) % 65536) * 65536) % 4294967296;
  let t = Math.imul(a ^ (a >>> 15), a | 1);
  t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
  return sums.map((value) => value / sum);
}

/** How many of the sums are at or below u: where u falls. */
function fallsAt(sums: Float64Array, u: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! <= u) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, sums.length - 1);
}

const width = 40_000;
export const generatedDays = 3652;
const hours = [3.0, 3.2, 2.8, 1.9, 1.1, 0.7, 0.8, 1.2, 1.9, 2.2, 2.5, 2.8, 3.2, 3.2, 3.3, 3.6, 4.0, 4.2, 4.1, 4.0, 3.9, 4.0, 4.0, 3.6];

export interface GeneratedIncidents {
  /** metres, to 0.1 */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** days from 2014-01-01 */
  readonly day: Int32Array;
  readonly hour: Int32Array;
  readonly minute: Int32Array;
  /** kind, 0–19 */
  readonly kind: Int32Array;
  /** minutes from the earliest time to the latest; 0 = known */
  readonly window: Int32Array;
}

/** Ten years of a town of 40 × 40 km: 60 centres, weekly and yearly rhythm, one in twenty a near repeat of the one before. */
export function generatedIncidents(n: number, seed = 20_131): GeneratedIncidents {
  const centres = Array.from({ length: 60 }, (_, c) => {
    const u = [0, 1, 2].map((j) => hashed(7, 3 * c + j));
    const town = c < 20;
    return {
      x: town ? 20_000 + (u[0]! - 0.5) * 6000 : 4000 + u[0]! * 32_000,
      y: town ? 20_000 + (u[1]! - 0.5) * 6000 : 4000 + u[1]! * 32_000,
      sd: 60 * Math.exp(u[2]! * Math.log(10)),
    };
  });
  const byCentre = cumulative(Array.from({ length: 60 }, (_, c) => 1 / (c + 1) ** 0.9));
  const byDay = cumulative(
    Array.from(
      { length: generatedDays },
      (_, d) => (1 + 0.2 * Math.sin((2 * Math.PI * (d - 120)) / 365.25)) * (1 - 0.00003 * d) * ((d + 2) % 7 >= 5 ? 1.25 : 1),
    ),
  );
  const byHour = cumulative(hours);
  const byKind = cumulative(Array.from({ length: 20 }, (_, k) => 1 / (k + 1) ** 1.1));
  const made = {
    x: new Float64Array(n),
    y: new Float64Array(n),
    day: new Int32Array(n),
    hour: new Int32Array(n),
    minute: new Int32Array(n),
    kind: new Int32Array(n),
    window: new Int32Array(n),
  };
  // of the one before, as it stood before any repeat was made of it
  let before = { x: 0, y: 0, day: 0 };
  for (let i = 0; i < n; i++) {
    const u = (j: number): number => hashed(seed, i * 12 + j);
    const centre = centres[fallsAt(byCentre, u(0))]!;
    const reach = Math.sqrt(-2 * Math.log(1 - u(1)));
    const turn = 2 * Math.PI * u(2);
    const inside = u(3) < 0.8;
    const own = {
      x: inside ? centre.x + centre.sd * reach * Math.cos(turn) : u(1) * width,
      y: inside ? centre.y + centre.sd * reach * Math.sin(turn) : u(2) * width,
      day: fallsAt(byDay, u(4)),
    };
    const repeat = i > 0 && u(8) < 0.05;
    const x = repeat ? before.x + (u(1) - 0.5) * 300 : own.x;
    const y = repeat ? before.y + (u(2) - 0.5) * 300 : own.y;
    made.day[i] = repeat ? Math.min(before.day + 1 + Math.floor(u(4) * 14), generatedDays - 1) : own.day;
    made.x[i] = roundEven(Math.min(Math.max(x, 0), width) * 10) / 10;
    made.y[i] = roundEven(Math.min(Math.max(y, 0), width) * 10) / 10;
    made.hour[i] = fallsAt(byHour, u(5));
    made.minute[i] = Math.floor(u(6) * 60);
    made.kind[i] = fallsAt(byKind, u(7));
    made.window[i] = u(9) < 0.5 ? 0 : Math.floor(Math.exp(u(10) * Math.log(4320)));
    before = own;
  }
  return made;
}

function roundEven(value: number): number {
  const floor = Math.floor(value);
  const gap = value - floor;
  if (gap !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Weekly counts of 500 kinds over ten years, row after row; every tenth doubles in its last eight weeks. */
export function generatedSeries(series = 500, weeks = 522, seed = 99): Int32Array {
  const counts = new Int32Array(series * weeks);
  for (let s = 0; s < series; s++) {
    const base = 0.3 * Math.exp(hashed(seed, s) * Math.log(40 / 0.3));
    const trend = (hashed(seed + 1, s) - 0.5) * 0.0015;
    const swing = 0.4 * hashed(seed + 2, s);
    const phase = hashed(seed + 3, s) * 2 * Math.PI;
    const dispersion = 1 + 2 * hashed(seed + 4, s);
    for (let t = 0; t < weeks; t++) {
      const late = s % 10 === 0 && t >= weeks - 8 ? 2 : 1;
      const mean = base * Math.exp(trend * t + swing * Math.sin((2 * Math.PI * t) / 52.1775 + phase)) * late;
      counts[s * weeks + t] = negativeBinomialQuantile(hashed(seed + 5, s * weeks + t), mean, mean / (dispersion - 1 + 1e-9));
    }
  }
  return counts;
}

export interface GeneratedSurvey {
  /** 1–10 */
  readonly area: Int32Array;
  readonly female: Int32Array;
  /** 1–6 */
  readonly age: Int32Array;
  /** per question, 1–5; −9 = not answered */
  readonly answers: readonly Int32Array[];
}

export const surveyMargins = {
  area: [30_000, 22_000, 15_000, 11_000, 8000, 7000, 6000, 4000, 3000, 3000],
  female: [54_800, 54_200],
  age: [14_000, 17_000, 19_000, 18_000, 21_000, 20_000],
};

/** Answers of n people to forty questions about feeling safe. */
export function generatedSurvey(n: number, questions = 40, seed = 4242): GeneratedSurvey {
  const byArea = cumulative([30, 20, 14, 10, 8, 6, 5, 3, 2, 2]);
  const byAge = cumulative([8, 11, 15, 20, 24, 22]);
  const made = {
    area: new Int32Array(n),
    female: new Int32Array(n),
    age: new Int32Array(n),
    answers: Array.from({ length: questions }, () => new Int32Array(n)),
  };
  for (let i = 0; i < n; i++) {
    const u = (j: number): number => hashed(seed, i * (questions + 8) + j);
    const area = fallsAt(byArea, u(0));
    const female = u(1) < 0.54 ? 1 : 0;
    const age = fallsAt(byAge, u(2));
    made.area[i] = area + 1;
    made.female[i] = female;
    made.age[i] = age + 1;
    for (let q = 0; q < questions; q++) {
      const own = u(8 + q);
      const effect = (area >= 6 ? 0.25 : 0) + 0.2 * female - 0.05 * age;
      const answer = Math.min(5, Math.max(1, Math.floor((own + effect * 0.3) * 5) + 1));
      made.answers[q]![i] = Math.floor(own * 1e6) % 25 === 0 ? -9 : answer;
    }
  }
  return made;
}
