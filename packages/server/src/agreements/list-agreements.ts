// All agreements, oldest first: the chain with what each generation promised, did and reached.
import { type AgreementRow, endsWithin, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listOutcomes, listStored } from './queries.ts';

export async function listAgreements(scope: Scope): Promise<AgreementRow[]> {
  scope.require('agreement.read');
  const outcomes = new Map((await listOutcomes(scope)).map((one) => [one.id, one]));
  const today = swedishDay(scope.now);
  return (await listStored(scope)).map(({ content, contentHash: _hash, savedAt: _at, ...row }) => ({
    ...row,
    title: content.title,
    starts: content.starts,
    ends: content.ends,
    parties: content.parties.length,
    promised: content.commitments.map(({ id, organisation, what }) => {
      const noted = outcomes.get(id);
      return {
        id,
        organisation,
        what,
        outcome: noted?.outcome ?? 'open',
        note: noted?.note ?? { sv: '', en: '' },
        effect: noted?.effect ?? null,
        effectNote: noted?.effectNote ?? { sv: '', en: '' },
        carryOn: noted?.carryOn ?? false,
      };
    }),
    focus: content.focus.map(({ title, goals }) => ({ title, goals: goals.map(({ text }) => text) })),
    endsWithin: row.state === 'signed' ? endsWithin(content.ends, today) : null,
  }));
}
