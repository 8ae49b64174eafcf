// An attacker who knows nothing of how counts were chosen: can a small group be worked out by adding and subtracting everything that is shown?

export interface PublishedCounts {
  /** atoms: groups of events that belong to exactly the same published counts; how many events in each */
  readonly atoms: readonly number[];
  /** each published count as the atoms it is the sum of */
  readonly counts: readonly (readonly number[])[];
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

/**
 * Can an outsider work out a small group by adding and subtracting what is shown? The first such group, with the counts used for it.
 * @not To choose what to hide: `suppressTable` (two ways, the least) and `protectLattice` (any axes and hierarchies) do, with a range kept open.
 *   This is the check from outside, also of publications that are no table. Against guesses of a range: `tightenBounds`.
 * @formula is the sum of the group's atoms a linear combination of the shown counts?
 * @pitfall It knows which groups are empty. Where zeros are hidden to protect others it sees more than a reader can.
 * @pitfall Atoms must be all groups that any published count tells apart, also those of earlier publications.
 * @param table atoms and which of them each published count is the sum of
 * @param shown one per count
 * @param threshold groups of 1 … threshold − 1 are small
 * @returns atoms of the group and the counts that give it away; null when there is none
 * @cost O(counts² × atoms) and 20,000 groups at the most
 * @source Gaussian elimination. Checked against trying every table and against what `suppressTable` leaves
 * @example
 * const published = { atoms: [12, 3, 8, 14], counts: [[0], [1], [2], [3], [0, 1], [2, 3], [0, 2], [1, 3]] };
 * const naive = published.counts.map((_, i) => i !== 1);
 * attack(published, naive, 5)
 * @figure barsFigure({ title: 'The hidden 3, worked out from the marked counts', bars: ['12', '3', '8', '14', 'row 1', 'row 2', 'column 1', 'column 2'].map((name, i) => ({ name,
 *   value: published.counts[i].reduce((sum, atom) => sum + published.atoms[atom], 0), marked: answer.counts.includes(i) })) })
 */
export function attack(table: PublishedCounts, shown: readonly boolean[], threshold: number): { atoms: number[]; counts: number[] } | null {
  const basis = reduce(table, shown);
  if (basis.rows.length === 0) return null;
  for (const atoms of smallGroups(table.atoms, threshold, 20_000)) {
    const counts = workedOut(basis, atoms, table.atoms.length);
    if (counts) return { atoms, counts };
  }
  return null;
}
