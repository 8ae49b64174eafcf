// Two versions of one agreement, heading by heading, word by word: only what differs.
import { Fault, type Lang, type WordingDiff, wordingTexts } from '@samsyn/domain';
import { diffWords } from 'diff';
import type { Scope } from '../db/scope.ts';
import { findWording } from './queries.ts';

/** Across a new wording too: `other` is then the agreement whose version `to` is. @throws Fault agreement.noWording */
export async function compareWordings(
  scope: Scope,
  id: string,
  { from, to, other, lang }: { from: number; to: number; other?: string | undefined; lang: Lang },
): Promise<WordingDiff> {
  scope.require('agreement.read');
  const [before, after] = [await findWording(scope, id, from), await findWording(scope, other ?? id, to)];
  if (!before || !after) throw new Fault('agreement.noWording');
  const [old, now] = [wordingTexts(before, lang), wordingTexts(after, lang)];
  const headings = [...new Set([...now, ...old].map(({ heading }) => heading))];
  const textOf = (texts: typeof old, heading: string): string => texts.find((one) => one.heading === heading)?.text ?? '';
  const changes = headings.flatMap((heading) => {
    const [a, b] = [textOf(old, heading), textOf(now, heading)];
    if (a === b) return [];
    const pieces = diffWords(a, b).map(({ added, removed, value }) => {
      const kind = added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const);
      return { kind, text: value };
    });
    return [{ heading, pieces }];
  });
  return { from, to, changes };
}
