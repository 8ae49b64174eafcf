// Says where a number comes from that is written into the text by hand. The text stays as it is; the document tells the source.
import { Fault, handWrittenNumbers, type SourceNumber } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { draftToChange } from './draft-to-change.ts';
import { saveWording } from './save-wording.ts';

/** @throws Fault agreement.notFound, agreement.fixed, agreement.changed, agreement.noNumber */
export async function sourceNumber(scope: Scope, id: string, { version, ...source }: SourceNumber): Promise<number> {
  const found = await draftToChange(scope, id, version);
  const same = (one: { section: string; focus: string | null; lang: string; sentence: string }): boolean =>
    one.section === source.section && one.focus === source.focus && one.lang === source.lang && one.sentence === source.sentence;
  if (!handWrittenNumbers(found.content).some(same)) throw new Fault('agreement.noNumber');
  const numbers = [...found.content.numbers.filter((one) => !same(one)), source];
  const now = await saveWording(scope, id, { ...found.content, numbers }, found);
  scope.audit('agreement.numberSourced', id, { section: source.section, open: source.open, version: now });
  return now;
}
