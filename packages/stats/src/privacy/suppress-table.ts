// A two-way table with its totals: the least that must be hidden so that no small count can be worked out, and what can be worked out.
import { demandMet } from './cell-demand.ts';
import { leastSuppression } from './least-suppression.ts';
import { byBoxes, isTotal } from './suppress-boxes.ts';
import { TableAttacker, type TableWithTotals } from './table-attacker.ts';

export interface SuppressTableOptions {
  /** counts above 0 and below this are not told; 5 unless told */
  readonly threshold?: number;
  /** the reader must believe that each of them can be lower by this (or 0); 1 unless told */
  readonly low?: number;
  /** and higher by this; threshold − 1 unless told, so that it need not be small at all */
  readonly up?: number;
  /** and that the range is at least so wide; 0 unless told */
  readonly width?: number;
  /** 1 = the reader knows this count already: nothing can happen there (a structural zero), or it was told before. It is told and hides nothing */
  readonly known?: readonly (readonly number[])[];
  /** nodes of the search after which boxes are hidden instead; 200,000 unless told */
  readonly nodeLimit?: number;
}

export interface SuppressedTable {
  readonly rows: number;
  readonly columns: number;
  /** 1 = hidden; row after row of the table with its totals, (rows + 1) × (columns + 1), totals last */
  readonly hidden: Uint8Array;
  /** the least and the most that a reader of the table can hold possible, same order; the count itself where it is shown */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** small counts */
  readonly primary: number;
  /** counts and totals hidden beside them, and their sum */
  readonly further: number;
  readonly furtherSum: number;
  /** 'least': nothing smaller does. 'boxes': the search gave up after `nodes`; safe, but more may be hidden than must be */
  readonly choice: 'least' | 'boxes';
  readonly nodes: number;
  /** every small count has the range asked for */
  readonly safe: boolean;
}

/**
 * Which counts of a two-way table must be left out beside the small ones, so that nobody can work those out from the totals?
 * The fewest, and of those the ones with the least sum. Totals stay unless they are small, or no choice without them is enough.
 * @not With a third dimension, subtotals or earlier tables of the same counts: `protectLattice` knows all sums at once. For a point on a map:
 *   `donut` or cells.
 * @formula hidden set H ⊇ {0 < n < threshold};  for each of those  min x ≤ max(0, n − low),  max x ≥ n + up,  max x − min x ≥ width
 *   over all tables x ≥ 0 that show the same.  min and max by largest flow; H by branch and bound over the cuts that let too little through.
 * @pitfall A wide range is not enough: [3, 12] around a true 3 tells that it is at least 3. `width` alone (low 0, up 0) leaves that open.
 * @pitfall Last year's table, or one over other areas with the same edges, gives away by subtraction what this one hides.
 * @pitfall A reader knows more than the table: that nobody under 15 drives. Say so by `known`, else a range is promised that nobody believes.
 * @pitfall Zeros are shown. Where "nobody" tells something of somebody, hide the row.
 * @param table one array a row, whole counts from 0, without totals
 * @param options threshold, low, up, width, known, nodeLimit
 * @returns what is hidden, with the range that a reader can work out for every count and total
 * @throws RangeError on no rows or columns, unequal rows, broken counts, options out of range, `known` of another shape
 * @cost 3 × 3: below 1 ms. 12 × 12 with twenty small counts: half of the tables within 0.1 s, nine of ten within 0.6 s; grows exponentially with
 *   what must be hidden, hence nodeLimit (16 µs a node: 200,000 are some 3 s)
 * @source Fischetti & Salazar 2001; Repsilber 1994 (boxes). Checked against linear programmes over all sets, SciPy 1.10.1 (same number and sum).
 * @example
 * const table = [[3, 50, 0], [60, 70, 20], [9, 0, 14]];
 * suppressTable(table, { threshold: 5 })
 * @figure gridFigure({ title: 'Width of what can be worked out, with totals', columns: 4, values: answer.upper.map((most, i) => most - answer.lower[i]), marked: answer.hidden })
 */
export function suppressTable(table: readonly (readonly number[])[], options: SuppressTableOptions = {}): SuppressedTable {
  const { threshold = 5, low = 1, up = Math.max(0, threshold - 1), width = 0, nodeLimit = 200_000 } = options;
  for (const [name, value] of Object.entries({ threshold, low, up, width, nodeLimit }))
    if (!(Number.isInteger(value) && value >= 0))
      throw new RangeError(`suppressTable: ${name} must be a whole number from 0, got ${value}`);
  const whole = withTotals(table);
  const { counts } = whole;
  const attacker = new TableAttacker(whole);
  const known = knownCells(whole, options.known);
  const primary = [...counts.keys()].filter((cell) => counts[cell]! > 0 && counts[cell]! < threshold && known[cell] === 0);
  const demands = low + up + width > 0 ? primary.map((cell) => ({ cell, low: Math.min(low, counts[cell]!), up, width })) : [];
  const small = new Uint8Array(counts.length);
  for (const cell of primary) small[cell] = 1;
  const inner = counts.map((_, cell) => (isTotal(whole, cell) || known[cell] === 1 ? 0 : 1));
  let found = leastSuppression(attacker, demands, small, Uint8Array.from(inner), nodeLimit);
  if ('failed' in found && found.failed === 'none')
    found = leastSuppression(
      attacker,
      demands,
      small,
      known.map((one) => 1 - one),
      nodeLimit,
    );
  const hidden = 'failed' in found ? byBoxes(attacker, table, demands, small, known) : found.hidden;
  let further = 0;
  let furtherSum = 0;
  for (let cell = 0; cell < counts.length; cell++)
    if (hidden[cell] === 1 && small[cell] === 0) {
      further++;
      furtherSum += counts[cell]!;
    }
  return {
    rows: whole.rows - 1,
    columns: whole.columns - 1,
    hidden,
    lower: counts.map((n, cell) => (hidden[cell] === 1 ? n - attacker.reach(hidden, cell, -1, n) : n)),
    upper: counts.map((n, cell) => (hidden[cell] === 1 ? n + attacker.reach(hidden, cell, 1, Number.POSITIVE_INFINITY) : n)),
    primary: primary.length,
    further,
    furtherSum,
    choice: 'failed' in found ? 'boxes' : 'least',
    nodes: found.nodes,
    safe: demands.every((demand) => demandMet(attacker, hidden, demand)),
  };
}

/** Of all counts and totals; totals are never known beforehand. */
function knownCells({ counts, rows, columns }: TableWithTotals, given: SuppressTableOptions['known']): Uint8Array {
  const known = new Uint8Array(counts.length);
  if (!given) return known;
  if (given.length !== rows - 1) throw new RangeError(`suppressTable: known has ${given.length} rows, the table ${rows - 1}`);
  for (const [r, row] of given.entries()) {
    if (row.length !== columns - 1)
      throw new RangeError(`suppressTable: row ${r} of known has ${row.length} counts, the table ${columns - 1}`);
    for (const [c, one] of row.entries()) {
      if (one !== 0 && one !== 1) throw new RangeError(`suppressTable: known must be 0 or 1, got ${one}`);
      known[r * columns + c] = one;
    }
  }
  return known;
}

function withTotals(table: readonly (readonly number[])[]): TableWithTotals {
  const columns = (table[0]?.length ?? 0) + 1;
  const rows = table.length + 1;
  if (rows < 2 || columns < 2)
    throw new RangeError(`suppressTable: a table has at least one row and one column, got ${rows - 1} × ${columns - 1}`);
  const counts = new Float64Array(rows * columns);
  for (const [r, row] of table.entries()) {
    if (row.length !== columns - 1) throw new RangeError(`suppressTable: row ${r} has ${row.length} counts, the first has ${columns - 1}`);
    for (const [c, n] of row.entries()) {
      if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`suppressTable: counts must be whole and from 0, got ${n}`);
      counts[r * columns + c] = n;
      counts[r * columns + columns - 1]! += n;
      counts[(rows - 1) * columns + c]! += n;
      counts[rows * columns - 1]! += n;
    }
  }
  return { counts, rows, columns };
}
