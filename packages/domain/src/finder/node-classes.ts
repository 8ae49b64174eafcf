// Nodes with equal leaf sets are one node; each has a class (how wide its category and its area are) that it shares
// dispersion and between-year variance with.
import { ALL, coordinates, type Lattice, sumUp } from './lattice.ts';

export interface NodeClasses {
  /** [node] the node that stands for all with the same live leaves; −1 for nodes without a live leaf */
  readonly standsFor: Int32Array;
  /** distinct nodes with a live leaf, the root among them */
  readonly distinct: Int32Array;
  /** [node] the most specific of the nodes with the same leaf set: its name */
  readonly named: Int32Array;
  /** [node] category level × area level (0–8), + 9 when narrower in place type or daypart */
  readonly kind: Uint8Array;
}

export const CLASSES = 18;

/** Which nodes differ, judged by the leaves that ever held an incident. `alive` is 1 for those, per leaf. */
export function nodeClasses(lattice: Lattice, alive: Uint8Array): NodeClasses {
  // a random label per live leaf; equal sums are equal sets, but for a chance of about 1e-9
  const labels = new Float64Array(lattice.leaves);
  for (let leaf = 0; leaf < labels.length; leaf++) if (alive[leaf]) labels[leaf] = scatter(leaf);
  const sums = sumUp(lattice, labels);
  const [axisC, axisA, axisP, axisD] = lattice.axes;
  const kind = new Uint8Array(lattice.size);
  const standsFor = new Int32Array(lattice.size).fill(-1);
  const named = new Int32Array(lattice.size);
  const breadth = new Uint8Array(lattice.size);
  let node = 0;
  for (let c = 0; c < axisC.size; c++)
    for (let a = 0; a < axisA.size; a++)
      for (let p = 0; p < axisP.size; p++)
        for (let d = 0; d < axisD.size; d++, node++) {
          const levels = axisC.level[c]! * 3 + axisA.level[a]!;
          kind[node] = levels + (p === 0 && d === 0 ? 0 : 9);
          // daypart counts most: a name never gets a time of day only because few incidents happened to share it
          breadth[node] = axisC.level[c]! + axisA.level[a]! + axisP.level[p]! + 16 * axisD.level[d]!;
          named[node] = node;
        }
  const first = new Map<number, number>();
  const distinct: number[] = [];
  for (node = 0; node < lattice.size; node++) {
    const sum = sums[node]!;
    if (sum === 0) continue;
    const known = first.get(sum);
    if (known === undefined) {
      first.set(sum, node);
      standsFor[node] = node;
      distinct.push(node);
      continue;
    }
    // the broader kind of node stands for the set (it has the larger budget), the most specific one names it
    standsFor[node] = known;
    const allDay = coordinates(lattice, named[known]!)[3] === 0;
    const nodeAllDay = coordinates(lattice, node)[3] === 0;
    if (allDay === nodeAllDay && breadth[node]! < breadth[named[known]!]!) named[known] = node;
    if (kind[known]! >= 9 && kind[node]! < 9) {
      standsFor[known] = node;
      standsFor[node] = node;
      named[node] = named[known]!;
      first.set(sum, node);
      distinct[distinct.indexOf(known)] = node;
    }
  }
  for (node = 0; node < lattice.size; node++) {
    let at = standsFor[node]!;
    while (at >= 0 && standsFor[at] !== at) at = standsFor[at]!;
    standsFor[node] = at;
  }
  return { standsFor, distinct: Int32Array.from(distinct), named, kind };
}

/** The class of the whole of a level: category level × all areas, all categories × area level. */
export const ofCategoryLevel = (kind: number): number => Math.floor((kind % 9) / 3) * 3 + ALL;
export const ofAreaLevel = (kind: number): number => ALL * 3 + (kind % 3);

function scatter(leaf: number): number {
  let x = (leaf + 0x9e3779b9) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  const low = (x ^ (x >>> 15)) >>> 0;
  return low * 64 + ((Math.imul(low ^ 0x5bd1e995, 0x27d4eb2d) >>> 20) & 63) + 1;
}
