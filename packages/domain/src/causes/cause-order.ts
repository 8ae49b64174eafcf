// The order of causes: a tree under each side of the problem triangle. Moving one keeps its own branch with it.

export const causeSides = ['situation', 'victim', 'offender', 'measurement'] as const;
export type CauseSide = (typeof causeSides)[number];
export const causeWays = ['up', 'down', 'in', 'out'] as const;
export type CauseWay = (typeof causeWays)[number];

export interface PlacedCause {
  readonly id: string;
  readonly parentId: string | null;
  readonly side: CauseSide;
  readonly position: number;
  readonly number: number;
}

/** How many levels of causes a side holds: deeper trees are not read by anyone. */
const deepestCause = 4;

const byPlace = (a: PlacedCause, b: PlacedCause) => a.position - b.position || a.number - b.number;

/** The causes next to each other: under the same cause, or at the top of the same side. */
function siblings<C extends PlacedCause>(causes: readonly C[], of: PlacedCause): C[] {
  return causes.filter((c) => c.parentId === of.parentId && (of.parentId !== null || c.side === of.side)).sort(byPlace);
}

/** Side by side in the triangle's order, each cause before those under it; depth 0 at the top. A branch has the side of its top. */
export function causesInOrder<C extends PlacedCause>(causes: readonly C[]): (C & { readonly depth: number })[] {
  const under = (parent: string | null, side: CauseSide, depth: number): (C & { readonly depth: number })[] =>
    causes
      .filter((c) => c.parentId === parent && c.side === side)
      .sort(byPlace)
      .flatMap((c) => [{ ...c, depth }, ...under(c.id, side, depth + 1)]);
  return causeSides.flatMap((side) => under(null, side, 0));
}

/** The cause and everything under it. */
export function branchOf<C extends PlacedCause>(causes: readonly C[], id: string): C[] {
  const top = causes.filter((c) => c.id === id);
  return top.flatMap((c) => [c, ...causes.filter((d) => d.parentId === c.id).flatMap((d) => branchOf(causes, d.id))]);
}

/**
 * The causes with one of them moved: up or down among its neighbours, in under the one above, out to beside the one it stands under.
 * @returns only those whose place changed; empty when there is nowhere to go that way
 */
export function moveCause<C extends PlacedCause>(causes: readonly C[], id: string, way: CauseWay): C[] {
  const cause = causes.find((c) => c.id === id);
  if (!cause) return [];
  const beside = siblings(causes, cause);
  const at = beside.indexOf(cause);
  if (way === 'up' || way === 'down') {
    const other = at + (way === 'up' ? -1 : 1);
    if (other < 0 || other >= beside.length) return [];
    const order = [...beside];
    order.splice(at, 1);
    order.splice(other, 0, cause);
    return renumbered(order);
  }
  if (way === 'in') {
    const above = beside[at - 1];
    if (!above || depthOf(causes, cause) + heightOf(causes, cause) >= deepestCause) return [];
    const last = siblings(causes, { ...cause, parentId: above.id }).at(-1);
    return [{ ...cause, parentId: above.id, position: (last?.position ?? 0) + 1 }];
  }
  const parent = causes.find((c) => c.id === cause.parentId);
  if (!parent) return [];
  const uncles = siblings(causes, parent);
  const order: C[] = uncles.flatMap((c) => (c === parent ? [c, { ...cause, parentId: parent.parentId }] : [c]));
  return [
    ...renumbered(order).filter((c) => c.id !== id),
    { ...cause, parentId: parent.parentId, position: order.findIndex((c) => c.id === id) + 1 },
  ];
}

function renumbered<C extends PlacedCause>(order: readonly C[]): C[] {
  return order.map((c, i) => ({ ...c, position: i + 1 })).filter((c, i) => order[i]?.position !== c.position);
}

/** Levels above it, itself counted: 1 at the top. */
function depthOf(causes: readonly PlacedCause[], cause: PlacedCause): number {
  const parent = causes.find((c) => c.id === cause.parentId);
  return parent ? depthOf(causes, parent) + 1 : 1;
}

/** Levels of its branch, itself counted. */
function heightOf(causes: readonly PlacedCause[], cause: PlacedCause): number {
  return 1 + Math.max(0, ...causes.filter((c) => c.parentId === cause.id).map((c) => heightOf(causes, c)));
}

/** Whether one more cause may stand under this one. */
export function mayHoldMore(causes: readonly PlacedCause[], parentId: string): boolean {
  const parent = causes.find((c) => c.id === parentId);
  return parent !== undefined && depthOf(causes, parent) < deepestCause;
}
