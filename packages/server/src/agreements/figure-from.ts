// Reads one figure out of a frozen picture as every partner may see it.
import type { BoundFigure, FigureField, Problem } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type FindingNode, type FoundFinding, findingOf } from '../pictures/finding-of.ts';

/** Null when the picture is not there; value null when it is, but the figure may not be told to all. */
export async function figureFrom(
  scope: Scope,
  pictureId: string,
  key: string,
  node: FindingNode,
  field: FigureField,
): Promise<BoundFigure | null> {
  const found = await findingOf(scope, pictureId, node, 'partners');
  return found ? boundFigureOf(found, pictureId, key, node, field) : null;
}

export function boundFigureOf(found: FoundFinding, pictureId: string, key: string, node: FindingNode, field: FigureField): BoundFigure {
  const { finding, picture, made } = found;
  const base = { key, pictureId, pictureName: picture.name, pictureMade: made.toISOString(), node, field, keptBeside: null };
  if (field === 'window') return { ...base, value: null, word: `${picture.window.from}/${picture.window.to}`, interval: null };
  if (field === 'verdict') return { ...base, value: null, word: finding?.verdict ?? 'cannot_tell', interval: null };
  return { ...base, value: partOf(finding, field), word: null, interval: field === 'ratio' ? (finding?.interval ?? null) : null };
}

function partOf(finding: Problem | null, field: 'count' | 'expected' | 'ratio'): number | null {
  const value = finding?.[field] ?? null;
  if (value === null) return null;
  return field === 'ratio' ? Math.round(value * 100) / 100 : Math.round(value);
}
