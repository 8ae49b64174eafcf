// What a source holds for those who see counts alone: the same table as for area and month, with small counts and what would tell them hidden.
import type { SourceContent } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { WantedContent } from './wanted-content.ts';

export async function countsContent(_scope: Scope, _id: string, _minimum: number, _wanted: WantedContent): Promise<SourceContent> {
  throw new Error('counts');
}
