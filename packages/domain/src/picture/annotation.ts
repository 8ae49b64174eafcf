// What a party concludes from a frozen picture, or disagrees with in it: stands beside what is frozen, never in it.
import { z } from 'zod';
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';

export const findingKinds = ['rising', 'falling', 'persistent', 'hotspot', 'repeat'] as const;
const key = z.string().max(120).nullable();

/** Which finding of the picture; its rank is not part of it, since a copy counts its findings anew. */
export const annotatedFinding = z.object({ kind: z.enum(findingKinds), category: key, placeType: key, area: key, daypart: key });
export type AnnotatedFinding = z.infer<typeof annotatedFinding>;

export const annotationKinds = ['conclusion', 'disagreement'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const annotation = z.object({
  id: z.string(),
  kind: z.enum(annotationKinds),
  /** null = the picture as a whole */
  finding: annotatedFinding.nullable(),
  text: z.string(),
  /** the party that says so, and the day */
  by: z.string(),
  on: z.string(),
});
export type Annotation = z.infer<typeof annotation>;

/** Whether both are the same finding. */
export function isFinding(one: AnnotatedFinding, other: AnnotatedFinding): boolean {
  return (['kind', 'category', 'placeType', 'area', 'daypart'] as const).every((part) => one[part] === other[part]);
}

/**
 * Those that a reader of this picture may have: what is said of a finding is told only where the finding itself is, so that a copy does not tell
 * of what was left out of it.
 */
export function annotationsFor<A extends Pick<Annotation, 'finding'>>(
  annotations: readonly A[],
  { problems }: { readonly problems: readonly AnnotatedFinding[] },
): A[] {
  return annotations.filter(({ finding }) => finding === null || problems.some((problem) => isFinding(finding, problem)));
}

/** "Slutsats av Exempelhamns kommun 30 november 2026: …" */
export function annotationText({ kind, text, by, on }: Omit<Annotation, 'id' | 'finding'>, lang: Lang): string {
  const day = longDate(on, lang);
  if (lang === 'en') return `${kind === 'conclusion' ? 'Concluded' : 'Disputed'} by ${by} on ${day}: ${text}`;
  return `${kind === 'conclusion' ? 'Slutsats av' : 'Invändning från'} ${by} ${day}: ${text}`;
}
