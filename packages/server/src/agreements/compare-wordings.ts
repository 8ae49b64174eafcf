// Two versions of one agreement, heading by heading, word by word: only what differs.
import { Fault, type Lang, type WordingDiff, wordingTexts } from '@samsyn/domain';
import { diffWords } from 'diff';
import type { Scope } from '../db/scope.ts';
import { findWording } from './queries.ts';

/** @throws Fault agreement.noWording */
export async function compareWordings(
  scope: Scope,
  id: string,
  { from, to, lang }: { readonly from: number; readonly to: number; readonly lang: Lang },
): Promise<WordingDiff> {
  scope.require('agreement.read');
  const [first, second] = [await findWording(scope, id, from), await findWording(scope, id, to)];
  if (!first || !second) throw new Fault('agreement.noWording');
  const [old, now] = [wordingTexts(first, lang), wordingTexts(second, lang)];
  // in the order of the newer one; what is gone from it comes after
  const keys = [...new Set([...now, ...old].map(({ key }) => key))];
  const changes = keys.flatMap((key) => {
    const [before, after] = [old.find((one) => one.key === key), now.find((one) => one.key === key)];
    const moved = before && after && before.heading !== after.heading;
    const [a, b] = [before, after].map((one) => [moved ? one?.heading : '', one?.text ?? ''].filter(Boolean).join('\n'));
    if (a === undefined || b === undefined || a === b) return [];
    const heading = (after ?? before)?.heading ?? '';
    const pieces = diffWords(a, b).map(({ added, removed, value }) => {
      const kind = added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const);
      return { kind, text: value };
    });
    return [{ heading, pieces }];
  });
  return { from, to, changes };
}
