// The schemas of what the parties write on a frozen picture.
import { z } from 'zod';
import { freeText } from '../personal-data/free-text.ts';
import { annotatedFinding, annotation, annotationKinds } from '../picture/annotation.ts';

export const pictureAnnotations = z.object({
  /** newest first; own = of the asker's party, which may withdraw it */
  annotations: z.array(annotation.extend({ own: z.boolean() })),
  mayAnnotate: z.boolean(),
});
export const newAnnotation = z.object({
  kind: z.enum(annotationKinds),
  finding: annotatedFinding.nullable().default(null),
  text: freeText(1000, { least: 3, lines: true }),
});
export const byAnnotation = z.object({ id: z.uuid(), annotation: z.uuid() });

export type PictureAnnotations = z.infer<typeof pictureAnnotations>;
export type NewAnnotation = z.infer<typeof newAnnotation>;
