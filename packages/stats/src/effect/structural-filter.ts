// The Kalman filter of level, slope and season, exact also while nothing is known of them (Durbin and Koopman 2012, §5.2).

/** Variances of the noise around the state and of the steps of level, slope and season. */
export type Spread = readonly [noise: number, level: number, slope: number, season: number];

export interface StructuralRun {
  /** with all variances of `spread` times the best scale; what the state was spent on counts by its diffuse variance */
  readonly logLikelihood: number;
  /** the best scale: mean square over F of the observations after those that the state was spent on */
  readonly scale: number;
  /** observations the state was spent on; the place after the last of them */
  readonly spent: number;
  readonly first: number;
}

export interface StructuralTrace {
  readonly level: Float64Array;
  readonly slope: Float64Array;
  readonly season: Float64Array;
  readonly predicted: Float64Array;
  /** of what is foretold, in units of the scale */
  readonly variance: Float64Array;
}

/** What of a diffuse variance is left by rounding: the state itself counts as 1. */
const rounding = 1e-8;

/** A filter for one series; its memory is shared by all runs. State: level, slope, and the season of this and the period − 2 places before. */
export function structuralFilter(y: ArrayLike<number>, period: number) {
  const m = period + 1;
  const [P, wide] = [new Float64Array(m * m), new Float64Array(m * m)];
  const [state, column, reach] = [new Float64Array(m), new Float64Array(m), new Float64Array(m)];

  const onward = (v: Float64Array, at: number, stride: number): void => {
    v[at] = v[at]! + v[at + stride]!;
    let sum = 0;
    for (let i = m - 1; i > 2; i--) {
      sum += v[at + i * stride]!;
      v[at + i * stride] = v[at + (i - 1) * stride]!;
    }
    v[at + 2 * stride] = -sum - v[at + 2 * stride]!;
  };
  const onwardBoth = (matrix: Float64Array): void => {
    for (let i = 0; i < m; i++) onward(matrix, i, m);
    for (let i = 0; i < m; i++) onward(matrix, i * m, 1);
  };
  const observed = (matrix: Float64Array, out: Float64Array): number => {
    for (let i = 0; i < m; i++) out[i] = matrix[i * m]! + matrix[i * m + 2]!;
    return out[0]! + out[2]!;
  };

  return (spread: Spread, trace?: StructuralTrace): StructuralRun => {
    const [noise, level, slope, season] = spread;
    P.fill(0);
    wide.fill(0);
    for (let i = 0; i < m; i++) wide[i * m + i] = 1;
    state.fill(0);
    let [logs, squares, seen, spent, first] = [0, 0, 0, 0, 0];
    for (let t = 0; t < y.length; t++) {
      if (t > 0) {
        onward(state, 0, 1);
        onwardBoth(P);
        P[0] = P[0]! + level;
        P[m + 1] = P[m + 1]! + slope;
        P[2 * m + 2] = P[2 * m + 2]! + season;
        if (spent < m) onwardBoth(wide);
      }
      const F = observed(P, column) + noise;
      const foretold = state[0]! + state[2]!;
      if (trace) {
        trace.predicted[t] = foretold;
        trace.variance[t] = F;
      }
      if (!Number.isNaN(y[t]!)) {
        const error = y[t]! - foretold;
        seen++;
        const open = spent < m ? observed(wide, reach) : 0;
        if (open > rounding) {
          spent++;
          first = t + 1;
          logs += Math.log(open);
          for (let i = 0; i < m; i++) {
            const gain = reach[i]! / open;
            state[i] = state[i]! + gain * error;
            for (let j = 0; j < m; j++) {
              const other = reach[j]! / open;
              P[i * m + j] = P[i * m + j]! - gain * column[j]! - other * column[i]! + gain * other * F;
              wide[i * m + j] = wide[i * m + j]! - gain * reach[j]!;
            }
          }
        } else if (F > 0) {
          logs += Math.log(F);
          squares += error ** 2 / F;
          for (let i = 0; i < m; i++) {
            const gain = column[i]! / F;
            state[i] = state[i]! + gain * error;
            for (let j = 0; j < m; j++) P[i * m + j] = P[i * m + j]! - gain * column[j]!;
          }
        }
      }
      if (trace && spent === m) {
        trace.level[t] = state[0]!;
        trace.slope[t] = state[1]!;
        trace.season[t] = state[2]!;
      }
    }
    const left = seen - spent;
    const scale = squares / left;
    return { logLikelihood: -0.5 * (seen * Math.log(2 * Math.PI) + logs + left * (Math.log(scale) + 1)), scale, spent, first };
  };
}
