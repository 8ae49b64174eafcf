// What is near each cell: layers of 0 and 1 that a risk terrain is made of.

export interface RiskLayer {
  /** what it is made of ("bus stops"): of one factor at most one layer is kept */
  readonly factor: string;
  /** how it was made ("within 200 m") */
  readonly name: string;
  /** one a cell; 0 and 1 unless on purpose */
  readonly values: ArrayLike<number>;
}

/**
 * Which cells lie near something, and which where there is much of it? Layers for `riskTerrain` at several distances.
 * @not For lines and areas (a road, a park): give points along them, or layers of your own.
 * @formula "within r": 1 when some point is at most r from the cell's centre;  "dense within r": 1 where Σ 3/(πr²)(1 − d²/r²)² is more than two
 *   standard deviations above its mean over the cells
 * @pitfall Half a block, one block, two: choose distances that mean something where people walk, not a fine scale of them.
 * @pitfall A point outside the town still counts near its border: give those too.
 * @param factor its name
 * @param x, y of the points in metres
 * @param cellX centres of the cells in metres
 * @param cellY likewise
 * @param metres distances, each above 0
 * @returns two layers a distance; those that are the same everywhere are left out
 * @throws RangeError on lengths that differ, values that are not finite, distances not above 0
 * @cost O(points × cells × distances): 200 points, 1,600 cells, 3 distances in about 50 ms
 * @source Caplan & Kennedy 2011, Risk Terrain Modeling. Checked by hand.
 * @example
 * const centres = Array.from({ length: 400 }, (_, i) => ({ x: 50 + 100 * (i % 20), y: 50 + 100 * Math.floor(i / 20) }));
 * const layers = riskLayers('bars', [420, 480, 1500], [400, 450, 1500], centres.map((c) => c.x), centres.map((c) => c.y), [150, 300]);
 * layers.map((layer) => layer.name)
 * @figure gridFigure({ title: 'Cells within 300 m of a bar', columns: 20, values: layers[2].values })
 */
export function riskLayers(
  factor: string,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  cellX: ArrayLike<number>,
  cellY: ArrayLike<number>,
  metres: ArrayLike<number>,
): RiskLayer[] {
  const n = cellX.length;
  if (x.length !== y.length || cellY.length !== n)
    throw new RangeError(`riskLayers: ${x.length} x, ${y.length} y; ${n} and ${cellY.length} of the cells`);
  for (const values of [x, y, cellX, cellY])
    for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i]!)) throw new RangeError(`riskLayers: ${values[i]} at ${i}`);
  const layers: RiskLayer[] = [];
  for (const r of Array.from(metres)) {
    if (!(r > 0 && Number.isFinite(r))) throw new RangeError(`riskLayers: metres must be above 0, got ${r}`);
    const near = new Uint8Array(n);
    const density = new Float64Array(n);
    for (let i = 0; i < n; i++)
      for (let k = 0; k < x.length; k++) {
        const square = ((x[k]! - cellX[i]!) ** 2 + (y[k]! - cellY[i]!) ** 2) / (r * r);
        if (square > 1) continue;
        near[i] = 1;
        density[i]! += (1 - square) ** 2;
      }
    const mean = density.reduce((sum, d) => sum + d, 0) / n;
    const sd = Math.sqrt(density.reduce((sum, d) => sum + (d - mean) ** 2, 0) / n);
    const dense = Uint8Array.from(density, (d) => (d > mean + 2 * sd ? 1 : 0));
    for (const [name, values] of [
      [`within ${r} m`, near],
      [`dense within ${r} m`, dense],
    ] as const)
      if (values.some((v) => v !== values[0])) layers.push({ factor, name, values });
  }
  return layers;
}
