// A party writes a conclusion or an objection on a frozen picture, or takes its own back.
import { Fault, isFinding, type NewAnnotation } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { insertAnnotation, withdrawOwn } from './queries.ts';

/** @throws Fault scope.denied, picture.notFound, annotation.notFrozen, annotation.noFinding */
export async function annotatePicture(scope: Scope, id: string, said: NewAnnotation): Promise<void> {
  scope.require('note.write');
  const seen = await seenPicture(scope, id);
  if (!seen) throw new Fault('picture.notFound');
  if (!seen.frozen) throw new Fault('annotation.notFrozen');
  const { finding } = said;
  if (finding && !seen.picture.problems.some((problem) => isFinding(finding, problem))) throw new Fault('annotation.noFinding');
  const annotation = await insertAnnotation(scope, id, said);
  scope.audit('picture.annotated', id, { annotation, kind: said.kind, category: finding?.category ?? null, area: finding?.area ?? null });
}

/** @throws Fault scope.denied, annotation.notFound */
export async function withdrawAnnotation(scope: Scope, picture: string, id: string): Promise<void> {
  scope.require('note.write');
  if (!(await withdrawOwn(scope, picture, id))) throw new Fault('annotation.notFound');
  scope.audit('picture.annotationWithdrawn', picture, { annotation: id });
}
