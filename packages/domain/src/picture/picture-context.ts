// Everything the parts of the picture share while it is made: data, frame, checks, the finder's answer.
import type { Category } from '../category/category.ts';
import type { Comparability } from '../comparability/check-comparability.ts';
import type { Finding, Findings } from '../finder/finding.ts';
import { type FinderCube, finderKey, type PictureNode } from './finder-cube.ts';
import type { PictureGrid } from './hot-spots.ts';
import type { IncidentMonths } from './incident-months.ts';
import { nodeRows } from './node-rows.ts';
import type { PictureData, PictureOptions } from './picture-data.ts';
import type { PictureFrame } from './picture-frame.ts';

export interface PictureContext {
  readonly data: PictureData;
  readonly options: PictureOptions;
  readonly categories: readonly Category[];
  readonly placeTypes: readonly string[];
  /** index of the category that unmapped values count as, −1 = none */
  readonly otherCategory: number;
  readonly when: IncidentMonths;
  readonly comparability: Comparability;
  readonly frame: PictureFrame;
  /** month within the period of every row, −1 where the row does not count */
  readonly month: Int16Array;
  readonly cube: FinderCube;
  /** what is looked at by itself; −1 on every axis: everything */
  readonly part: PictureNode;
  readonly findings: Findings;
  readonly grid: PictureGrid | null;
}

/** Is there anything earlier to compare with? */
export function hasReference(context: PictureContext): boolean {
  return context.findings.reference.kind !== 'none';
}

/** Rows of a node in the window. */
export function windowRows(context: PictureContext, node: PictureNode): Int32Array {
  const { frame } = context;
  return rowsOf(context, node, frame.windowFrom, frame.months - 1);
}

/** Rows of a node in months from … to of the period. */
export function rowsOf(context: PictureContext, node: PictureNode, from: number, to: number): Int32Array {
  const { data, when, month, categories, otherCategory } = context;
  return nodeRows(data.incidents, when, month, categories, data.areas, otherCategory, node, from, to);
}

/** What the finder says of a node; null when its cube cannot tell the node apart. */
export function findingOf(context: PictureContext, node: PictureNode): Finding | null {
  const key = finderKey(context.cube, node);
  return key === null ? null : context.findings.finding(key);
}

/** Incidents behind a set of rows. */
export function countOf(context: PictureContext, rows: Int32Array): number {
  let n = 0;
  for (const row of rows) n += context.data.incidents.count[row]!;
  return n;
}

/** Keys of a node as they stand in the picture: null for "all". */
export function nodeKeys(context: PictureContext, node: PictureNode, dayparts: readonly string[]) {
  return {
    category: node.category < 0 ? null : context.categories[node.category]!.key,
    placeType: node.placeType < 0 ? null : context.placeTypes[node.placeType]!,
    area: node.area <= 0 ? null : context.data.areas.areas[node.area]!.key,
    daypart: node.daypart < 0 ? null : dayparts[node.daypart]!,
  };
}
