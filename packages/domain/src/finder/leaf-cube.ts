// What the problem finder reads: months of counts per leaf of up to four trees (what × where × kind of place × time of day).
// Only plain numbers; keys and words stay with the caller.

/**
 * One tree of two levels below a root that is never stored: node −1 is "all".
 * `parent[i]` is the group of node i, or −1 when it stands directly under the root.
 * `leaves[position]` is the node that a position of the cube's axis belongs to. A group may stand on the axis itself
 * (incidents coded to the group only); then its leaf set is its own position and those of its children.
 * `leaves[position]` = −1: counted in "all" alone (outside every area, place type not known); never a problem by itself.
 */
export interface Tree {
  readonly parent: Int16Array;
  readonly leaves: Int16Array;
}

export interface LeafCube {
  readonly categories: Tree;
  readonly areas: Tree;
  readonly placeTypes?: Tree;
  readonly dayparts?: Tree;
  /** months in all; the last `windowMonths` are the window */
  readonly months: number;
  /** calendar month of month 0, January = 0 */
  readonly firstMonth: number;
  /** 12, 6 or 3; another number of months when given by hand */
  readonly windowMonths: number;
  /** [category][area]([place type])([daypart])[month], months innermost, axes in the order of `leaves` */
  readonly counts: Int32Array | Uint16Array | Uint32Array | Float64Array;
  /** 1 where a month has no data: same shape as `counts`, or [category][area][month]; absent when nothing is missing */
  readonly missing?: Uint8Array;
}

/** A node of the product of the trees; −1 (or absent) is "all". */
export interface NodeKey {
  readonly category: number;
  readonly area: number;
  readonly placeType?: number;
  readonly daypart?: number;
}
