// Points moved to somewhere in a ring around where they were.
import { seeded } from '../numeric/random.ts';

export interface DonutOptions {
  /** no point moves less, nor further, in the unit of the coordinates: one for all or one for each */
  readonly rMin: number | ArrayLike<number>;
  readonly rMax: number | ArrayLike<number>;
  readonly seed?: number;
  /** where a point may land (not in the sea); a point is tried a hundred times */
  readonly allowed?: (x: number, y: number) => boolean;
}

export interface MovedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 = no allowed place was found: the point must not be shown. Its x and y are 0 */
  readonly lost: Uint8Array;
}

/**
 * Where may points be drawn so that nobody's door is shown? Each moved by chance within a ring, evenly over its area.
 * @not For dwellings in a public map: show cells with enough households instead. Repeated releases with new chance average back to the door.
 * @formula r = √(rMin² + u(rMax² − rMin²)), θ = 2πv;  for k others around at density ρ: rMax ≈ √(k/(πρ))
 * @pitfall Take the radii from how many people live around, not one for town and country.
 * @pitfall Keep the seed secret, and the same for the same data.
 * @param x, y coordinates on a plane, in metres
 * @returns moved coordinates; `lost` where no place was allowed
 * @throws RangeError on unequal lengths, rMin below 0 or above rMax, a coordinate that is not finite
 * @cost 100 ns a point
 * @source Hampton et al. 2010, American Journal of Epidemiology 172. Checked against NumPy 1.24.
 * @example
 * const moved = donut(new Float64Array(200), new Float64Array(200), { rMin: 50, rMax: 200, seed: 4 });
 * Math.min(...moved.x.map((x, i) => Math.hypot(x, moved.y[i]!)))
 * @figure pointsFigure({ title: 'One place, moved 200 times', xName: 'm', x: moved.x, y: moved.y })
 */
export function donut(x: ArrayLike<number>, y: ArrayLike<number>, options: DonutOptions): MovedPoints {
  const { rMin, rMax, seed = 1, allowed = () => true } = options;
  const n = x.length;
  if (y.length !== n) throw new RangeError(`donut: ${n} x and ${y.length} y`);
  const moved = { x: new Float64Array(n), y: new Float64Array(n), lost: new Uint8Array(n) };
  for (let i = 0; i < n; i++) {
    const near = typeof rMin === 'number' ? rMin : rMin[i]!;
    const far = typeof rMax === 'number' ? rMax : rMax[i]!;
    if (!(near >= 0 && far >= near && Number.isFinite(far)))
      throw new RangeError(`donut: 0 ≤ rMin ≤ rMax is needed, got ${near} and ${far}`);
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!)))
      throw new RangeError(`donut: coordinates must be finite, got ${x[i]}, ${y[i]}`);
    const random = seeded(seed, i);
    moved.lost[i] = 1;
    for (let attempt = 0; attempt < 100 && moved.lost[i] === 1; attempt++) {
      const [dx, dy] = inRing(random.next(), random.next(), near, far);
      if (!allowed(x[i]! + dx, y[i]! + dy)) continue;
      moved.x[i] = x[i]! + dx;
      moved.y[i] = y[i]! + dy;
      moved.lost[i] = 0;
    }
  }
  return moved;
}

/** A step evenly over a ring's area, of two uniform numbers. */
export function inRing(u: number, v: number, rMin: number, rMax: number): readonly [number, number] {
  const r = Math.sqrt(rMin * rMin + u * (rMax * rMax - rMin * rMin));
  return [r * Math.cos(2 * Math.PI * v), r * Math.sin(2 * Math.PI * v)];
}
