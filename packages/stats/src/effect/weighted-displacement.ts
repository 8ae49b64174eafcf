// Fewer events where it was done, less what happened elsewhere, with the ring around counted in: did it fall, or only move?
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';

/** Events before and after. */
export type Pair = readonly [before: number, after: number];

export interface DisplacementCounts {
  readonly treated: Pair;
  readonly control: Pair;
  /** the ring where the problem may have moved, and a ring of the comparison area; 0 and 0 unless told */
  readonly treatedRing?: Pair;
  readonly controlRing?: Pair;
}

export interface DisplacementOptions {
  /** lengths of the two periods; 1 and 1 unless told: counts are divided by them */
  readonly periods?: Pair;
  /** sizes of control, treated, controlRing, treatedRing; all 1 unless told: counts are divided by them */
  readonly areas?: readonly [control: number, treated: number, controlRing: number, treatedRing: number];
  /** harm of one event, the same everywhere; 1 unless told */
  readonly weight?: number;
  readonly level?: number;
}

export interface DisplacementDifference {
  /** events (or harm) that did not happen have a minus: −10 = ten fewer than without */
  readonly total: number;
  readonly lo: number;
  readonly hi: number;
  readonly z: number;
  readonly p: number;
  readonly se: number;
  /** in the treated area alone, and what came or went in its ring */
  readonly local: number;
  readonly localSe: number;
  readonly ring: number;
  readonly ringSe: number;
}

/**
 * How many events did the measure prevent, when what moved to the streets around is counted against it?
 * @not Where counts vary more than Poisson: the standard error is then too small. With a comparison area of quite another size: give `areas`.
 * @formula D = (ΔT − ΔC) + (ΔRT − ΔRC), each Δ after − before, counts divided by period and area;  Var = Σ n/(period·area)²
 * @pitfall A fall of 40 that is a rise of 40 around is nothing: read total, not local.
 * @pitfall ptools prints a 90 % interval unless told; this one is 95 %.
 * @param counts pairs before, after
 * @returns difference in events with interval, z and two-sided p; local and ring apart
 * @throws RangeError on a negative or broken count, a period, area or weight not above 0, level outside (0, 1)
 * @cost none
 * @source Wheeler & Ratcliffe 2018, Crime Science 7. Checked against ptools 2.0.0 and the published Philadelphia foot-patrol figures.
 * @example weightedDisplacement({ treated: [207, 110], control: [308, 318], treatedRing: [178, 157], controlRing: [150, 140] })
 * @figure intervalsFigure({ title: 'Foot patrols in Philadelphia: events that did not happen', none: 0, rows: [{ name: 'all', value: answer.total, lo: answer.lo, hi: answer.hi },
 *   { name: 'in the area', value: answer.local, lo: answer.local - 1.96 * answer.localSe, hi: answer.local + 1.96 * answer.localSe },
 *   { name: 'in its ring', value: answer.ring, lo: answer.ring - 1.96 * answer.ringSe, hi: answer.ring + 1.96 * answer.ringSe }] })
 */
export function weightedDisplacement(counts: DisplacementCounts, options: DisplacementOptions = {}): DisplacementDifference {
  const { periods = [1, 1], areas = [1, 1, 1, 1], weight = 1, level = 0.95 } = options;
  const { treated, control, treatedRing = [0, 0], controlRing = [0, 0] } = counts;
  for (const n of [...treated, ...control, ...treatedRing, ...controlRing])
    if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`weightedDisplacement: counts must be 0 or more, got ${n}`);
  for (const size of [...periods, ...areas, weight])
    if (!(size > 0 && Number.isFinite(size)))
      throw new RangeError(`weightedDisplacement: periods, areas and weight must be above 0, got ${size}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`weightedDisplacement: level must be in (0, 1), got ${level}`);
  const change = ([before, after]: Pair, area: number): { readonly by: number; readonly variance: number } => ({
    by: (weight * (after / periods[1] - before / periods[0])) / area,
    variance: (weight * weight * (after / periods[1] ** 2 + before / periods[0] ** 2)) / area ** 2,
  });
  const [c, t, cr, tr] = [
    change(control, areas[0]),
    change(treated, areas[1]),
    change(controlRing, areas[2]),
    change(treatedRing, areas[3]),
  ];
  const local = t.by - c.by;
  const ring = tr.by - cr.by;
  const se = Math.sqrt(t.variance + c.variance + tr.variance + cr.variance);
  const total = local + ring;
  const reach = normalUpperQuantile((1 - level) / 2) * se;
  const z = se > 0 ? total / se : 0;
  return {
    total,
    lo: total - reach,
    hi: total + reach,
    z,
    p: 2 * normalUpper(Math.abs(z)),
    se,
    local,
    localSe: Math.sqrt(t.variance + c.variance),
    ring,
    ringSe: Math.sqrt(tr.variance + cr.variance),
  };
}

export type DisplacementQuotient =
  | {
      readonly known: true;
      /** above 0: the good spread; 0 to −1: part of it moved; below −1: more moved than was won */
      readonly quotient: number;
      /** of the area and of its ring, against the comparison; negative = better */
      readonly success: number;
      readonly ring: number;
      /** events that did not happen in both together, had they followed the comparison */
      readonly netEffect: number;
    }
  | { readonly known: false; readonly reason: 'no_events' | 'not_better' };

/**
 * Of what was won in the area, how much moved to the ring around it?
 * @not Where the area itself did not do better than the comparison: there is nothing that could have moved. As a test: it has no interval.
 * @formula ((R₁/C₁) − (R₀/C₀)) / ((A₁/C₁) − (A₀/C₀));  net effect = A₀C₁/C₀ − A₁ + R₀C₁/C₀ − R₁
 * @pitfall A small gain in the area makes the quotient huge: read it beside `weightedDisplacement`, which has an interval.
 * @param area, ring, control events before and after
 * @returns quotient and its parts; { known: false } when the comparison had no events ('no_events') or the area did no better ('not_better')
 * @throws RangeError on a negative or broken count
 * @cost none
 * @source Bowers & Johnson 2003, Journal of Quantitative Criminology 19. Checked against R 4.2.2.
 * @example displacementQuotient([120, 80], [45, 50], [210, 205])
 * @figure barsFigure({ title: 'Against the comparison: negative is better', bars: [{ name: 'the area', value: answer.success }, { name: 'its ring', value: answer.ring, marked: true }] })
 */
export function displacementQuotient(area: Pair, ring: Pair, control: Pair): DisplacementQuotient {
  for (const n of [...area, ...ring, ...control])
    if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`displacementQuotient: counts must be 0 or more, got ${n}`);
  const [c0, c1] = control;
  if (c0 === 0 || c1 === 0) return { known: false, reason: 'no_events' };
  const success = area[1] / c1 - area[0] / c0;
  const around = ring[1] / c1 - ring[0] / c0;
  if (!(success < 0)) return { known: false, reason: 'not_better' };
  const netEffect = (area[0] * c1) / c0 - area[1] + (ring[0] * c1) / c0 - ring[1];
  return { known: true, quotient: around / success, success, ring: around, netEffect };
}
