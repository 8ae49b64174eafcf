// Coefficients of a negative binomial together with its size, by maximum likelihood.
import { type Family, familyOf } from './glm-families.ts';
import { largestSize, negativeBinomialSize, type SizeSearch } from './negative-binomial-size.ts';
import {
  type FitRoom,
  finished,
  firstStep,
  means,
  negativeBinomialWeights,
  newtonStep,
  predictor,
  reweightedFit,
  takeStep,
} from './reweighted-fit.ts';

export type Fitted =
  | { readonly ok: true; readonly iterations: number; readonly family: Family; readonly size: number | null }
  | { readonly ok: false; readonly why: 'collinear' | 'diverged' };

/** After a step shorter than this (in squared standard errors) the next goes by the same curvature, as long as steps shrink tenfold. */
const near = 1e-2;
/** Steps are done when the next would be shorter than this. */
const shortest = 1e-18;

/**
 * Coefficients and size move in turn, by Newton's steps: the two hardly depend on each other. The size, whose steps are cheap, takes up to four
 * before each step of the coefficients. Where that does not settle, each goes to its end in turn.
 */
export function jointSizeFit(room: FitRoom, search: SizeSearch): Fitted {
  if (!firstStep(familyOf('poisson', 0), room)) return { ok: false, why: 'collinear' };
  predictor(room);
  means(room);
  let size = search.byMoments();
  let last = Infinity;
  // share by which a step was shorter than the one before it
  let shrunk = 1;
  // how far the size has gone since the curvature was reckoned
  let drifted = 0;
  for (let turn = 1; turn <= 60; turn++) {
    let move = 1;
    for (let k = 0; k < 4 && Math.abs(move) > 1e-5 && size <= largestSize; k++) {
      move = search.move(size);
      drifted += Math.abs(move);
      size *= Math.exp(move);
    }
    if (!(size <= largestSize)) break;
    negativeBinomialWeights(room, size);
    const afresh = last > near || shrunk > 0.01 || drifted > 0.03;
    if (afresh) drifted = 0;
    const length = newtonStep(room, afresh);
    if (!(length < 4 * last + 1e-6)) break;
    shrunk = last === Infinity ? 1 : length / last;
    last = length;
    takeStep(room);
    // the next is shorter by the same share at least; what a last step of the size leaves is of the order of its square
    if (length * shrunk < shortest && Math.abs(move) < 1e-5) {
      negativeBinomialWeights(room, size);
      const kind = familyOf('negbin', size);
      const done = finished(kind, room, turn + 1);
      return done.ok ? { ...done, family: kind, size } : done;
    }
  }
  return inTurn(room);
}

/** Coefficients and size each to its end, until the size stays. */
function inTurn(room: FitRoom): Fitted {
  let kind = familyOf('poisson', 0);
  let done = reweightedFit(kind, room);
  let size: number | undefined;
  let iterations = 0;
  for (let turn = 0; done.ok && turn < 100; turn++) {
    iterations += done.iterations;
    const next = negativeBinomialSize(room.y, room.mean, room.weights, size).size;
    const settled = size !== undefined && (next === size || Math.abs(next - size) <= 1e-10 * size);
    size = next;
    if (settled) return { ok: true, iterations, family: kind, size };
    kind = familyOf('negbin', size);
    done = reweightedFit(kind, room);
  }
  return done.ok ? { ok: false, why: 'diverged' } : done;
}
