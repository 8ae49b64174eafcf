// Binds every figure that an agreement's text asks for to a frozen picture, and lets go of those that no text asks for any more.
import { type AgreementContent, type BoundFigure, type FigureField, figureFields, tokensOf } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { FindingNode } from '../pictures/finding-of.ts';
import { findProblem } from '../problems/find-problem.ts';
import { figureFrom } from './figure-from.ts';

/** These go into the table in brief and the line under each problem, whether the text asks for them or not. */
const always: readonly FigureField[] = ['count', 'expected', 'verdict'];

/** Figures that are bound already stay as they are: only the parties' choice binds them to another picture. */
export async function bindFigures(scope: Scope, content: AgreementContent): Promise<AgreementContent> {
  const asked = new Set(tokensOf(content).map(({ key }) => key));
  const figures: BoundFigure[] = [];
  for (const focus of content.focus) {
    const from = await groundOf(scope, focus.problemId);
    for (const field of figureFields) {
      const key = `${focus.key}.${field}`;
      if (!asked.has(key) && !always.includes(field)) continue;
      // a text that rests on nothing in the register has no figures
      if (!from) continue;
      const known = content.figures.find((one) => one.key === key && sameNode(one.node, from.node));
      const figure = known ?? (await figureFrom(scope, from.picture, key, from.node, field));
      if (figure) figures.push(figure);
    }
  }
  return { ...content, figures };
}

async function groundOf(scope: Scope, problemId: string | null): Promise<{ picture: string; node: FindingNode } | null> {
  if (problemId === null) return null;
  const { picture, node } = await findProblem(scope, problemId);
  return picture === null ? null : { picture, node };
}

const sameNode = (a: FindingNode, b: FindingNode): boolean =>
  a.category === b.category && a.placeType === b.placeType && a.area === b.area && a.daypart === b.daypart;
