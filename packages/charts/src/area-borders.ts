// Borders between areas as lines, each drawn once: two dashed lines on each other are no longer dashed.

type Point = readonly number[];

/**
 * The sides of all rings, joined where they follow each other, without those that an earlier ring has drawn.
 * @param rings closed or not; a border is shared where two rings have the same two corners, to the last digit
 * @returns lines of two points or more; the cost is one look-up for each corner
 */
export function bordersOnce(rings: readonly (readonly Point[])[]): number[][][] {
  const drawn = new Set<string>();
  const lines: number[][][] = [];
  for (const ring of rings) {
    let line: number[][] | null = null;
    for (const [i, from] of ring.entries()) {
      const to = ring[(i + 1) % ring.length]!;
      const [a, b] = [from.join(), to.join()];
      if (a === b) continue;
      const side = a < b ? `${a} ${b}` : `${b} ${a}`;
      if (drawn.has(side)) {
        line = null;
        continue;
      }
      drawn.add(side);
      if (line === null) {
        line = [[...from]];
        lines.push(line);
      }
      line.push([...to]);
    }
  }
  return lines;
}
