// The checksum of a wording: the same content always gives the same, whatever order its keys come in.
import { createHash } from 'node:crypto';
import type { AgreementContent } from '@samsyn/domain';

export function contentHash(content: AgreementContent): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
