// A picture's body with what the parties wrote on it after everything that was counted. The stored body itself stays as it is.
import type { Annotation } from '@samsyn/domain';

export function annotatedBody(body: string, annotations: readonly Annotation[]): string {
  return annotations.length === 0 ? body : `${body.replace(/\}\s*$/, '')},"annotations":${JSON.stringify(annotations)}}`;
}
