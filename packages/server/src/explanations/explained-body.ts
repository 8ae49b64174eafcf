// A picture's stored body with what the parties know about its remarks after everything that was counted. The body itself stays as it was stored.
import type { Explanation } from '@samsyn/domain';

export function explainedBody(body: string, explanations: readonly Explanation[]): string {
  return explanations.length === 0 ? body : `${body.replace(/\}\s*$/, '')},"explanations":${JSON.stringify(explanations)}}`;
}
