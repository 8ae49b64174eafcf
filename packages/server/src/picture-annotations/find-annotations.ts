// What the parties have written on a picture, for whoever shows it: of findings only those that the asker sees.
import { type Annotation, annotationsFor, Fault, hasRight, type PictureAnnotations } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { listAnnotations } from './queries.ts';

/** @throws Fault scope.denied, picture.notFound */
export async function showAnnotations(scope: Scope, id: string): Promise<PictureAnnotations> {
  scope.require('picture.read');
  const seen = await seenPicture(scope, id);
  if (!seen?.frozen) throw new Fault('picture.notFound');
  return {
    annotations: annotationsFor(await listAnnotations(scope, id), seen.picture),
    mayAnnotate: hasRight(scope.access, 'note.write'),
  };
}

/** For a document of the picture as the asker sees it; none on the present one. */
export async function findAnnotations(scope: Scope, id: string): Promise<Annotation[]> {
  const seen = await seenPicture(scope, id);
  if (!seen?.frozen) return [];
  return annotationsFor(await listAnnotations(scope, id), seen.picture).map(({ own: _, ...one }) => one);
}
