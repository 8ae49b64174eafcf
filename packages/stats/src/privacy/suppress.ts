// Small counts in what is published: which numbers must be left out so that no small group can be worked out by adding and subtracting
// everything that is left? Not noise, not rounding: numbers are true or absent.

export interface PublishedCounts {
  /** atoms: groups of events that belong to exactly the same published counts; how many events in each */
  readonly atoms: readonly number[];
  /** each published count as the atoms it is the sum of */
  readonly counts: readonly (readonly number[])[];
  /** counts that may not be hidden (a total that stands in the headline); the rest gives way first */
  readonly keep?: readonly boolean[];
}

/** Row-reduced basis of the published counts; columns are atoms with at least one event, rows remember which counts they are made of. */
interface Basis {
  readonly rows: Float64Array[];
  readonly pivots: number[];
  readonly made: Float64Array[];
}

function reduce(table: PublishedCounts, shown: readonly boolean[]): Basis {
  const columns = table.atoms.length;
  const rows: Float64Array[] = [];
  const pivots: number[] = [];
  const made: Float64Array[] = [];
  table.counts.forEach((members, index) => {
    if (!shown[index]) return;
    const row = new Float64Array(columns);
    for (const atom of members) if (table.atoms[atom]! > 0) row[atom] = 1;
    const origin = new Float64Array(table.counts.length);
    origin[index] = 1;
    rows.forEach((basis, k) => {
      const factor = row[pivots[k]!]!;
      if (factor !== 0) {
        for (let c = 0; c < columns; c++) row[c]! -= factor * basis[c]!;
        for (let c = 0; c < origin.length; c++) origin[c]! -= factor * made[k]![c]!;
      }
    });
    const pivot = row.findIndex((v) => Math.abs(v) > 1e-9);
    if (pivot < 0) return;
    const scale = row[pivot]!;
    for (let c = 0; c < columns; c++) row[c] = Math.abs(row[c]!) < 1e-9 ? 0 : row[c]! / scale;
    for (let c = 0; c < origin.length; c++) origin[c]! /= scale;
    rows.forEach((basis, k) => {
      const factor = basis[pivot]!;
      if (factor !== 0) {
        for (let c = 0; c < columns; c++) basis[c]! -= factor * row[c]!;
        for (let c = 0; c < origin.length; c++) made[k]![c]! -= factor * origin[c]!;
      }
    });
    rows.push(row);
    pivots.push(pivot);
    made.push(origin);
  });
  return { rows, pivots, made };
}

/** The counts that together give away the sum of these atoms, or null when it cannot be worked out. */
function workedOut(basis: Basis, atoms: readonly number[], columns: number): number[] | null {
  const target = new Float64Array(columns);
  for (const atom of atoms) target[atom] = 1;
  const used = new Float64Array(basis.made[0]?.length ?? 0);
  basis.rows.forEach((row, k) => {
    const factor = target[basis.pivots[k]!]!;
    if (factor === 0) return;
    for (let c = 0; c < columns; c++) target[c]! -= factor * row[c]!;
    for (let c = 0; c < used.length; c++) used[c]! += factor * basis.made[k]![c]!;
  });
  if (target.some((v) => Math.abs(v) > 1e-7)) return null;
  return [...used.keys()].filter((c) => Math.abs(used[c]!) > 1e-9);
}

/** All groups of small atoms whose sum stays below the threshold, up to `most` of them. */
function smallGroups(atoms: readonly number[], threshold: number, most: number): number[][] {
  const small = [...atoms.keys()].filter((a) => atoms[a]! > 0 && atoms[a]! < threshold).sort((a, b) => atoms[a]! - atoms[b]!);
  const groups: number[][] = [];
  const grow = (group: number[], sum: number, from: number) => {
    for (let i = from; i < small.length && groups.length < most; i++) {
      const next = sum + atoms[small[i]!]!;
      if (next >= threshold) return;
      const longer = [...group, small[i]!];
      groups.push(longer);
      grow(longer, next, i + 1);
    }
  };
  grow([], 0, 0);
  return groups;
}

/** One small group that an outsider can work out from what is shown, with the counts used; null when there is none. */
export function attack(table: PublishedCounts, shown: readonly boolean[], threshold: number): { atoms: number[]; counts: number[] } | null {
  const basis = reduce(table, shown);
  if (basis.rows.length === 0) return null;
  for (const atoms of smallGroups(table.atoms, threshold, 20_000)) {
    const counts = workedOut(basis, atoms, table.atoms.length);
    if (counts) return { atoms, counts };
  }
  return null;
}

/**
 * Which counts may be shown: first every count of 1 … threshold − 1 is left out, then, as long as a small group can be worked out from the
 * rest, the smallest count used for it. Greedy, not the cheapest set; the result is always safe against adding and subtracting.
 * @returns shown, one per count
 */
export function suppress(table: PublishedCounts, threshold = 5): boolean[] {
  const totals = table.counts.map((members) => members.reduce((sum, atom) => sum + table.atoms[atom]!, 0));
  const shown = totals.map((n) => n === 0 || n >= threshold);
  for (;;) {
    const found = attack(table, shown, threshold);
    if (!found) return shown;
    const rank = (c: number) => (table.keep?.[c] ? 1e12 : 0) + totals[c]!;
    const victim = found.counts.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    shown[victim] = false;
  }
}
