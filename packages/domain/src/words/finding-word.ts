// What a finding is, in two or three words. "Clear finding" beside "no clear change" would contradict itself: what recurs or gathers says so instead.
import type { Problem } from '../picture/picture.ts';
import type { DocumentWords } from './document-words.ts';

export function findingWord({ tier, kind }: Pick<Problem, 'tier' | 'kind'>, words: DocumentWords): string {
  return tier === 'sure' && kind !== 'rising' && kind !== 'falling' ? words.groups[kind] : words.tiers[tier];
}
