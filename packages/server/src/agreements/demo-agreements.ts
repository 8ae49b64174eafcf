// What the demo municipality has of agreements: three generations, a new wording under way from the frozen picture, and what has been noted of
// the law's duties.
import { randomUUID } from 'node:crypto';
import { type ChangeAgreement, type Commitment, focusKey } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import { noteDuty } from '../duties/note-duty.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { amendAgreement } from './amend-agreement.ts';
import { beginAgreement } from './begin-agreement.ts';
import { type DemoGeneration, demoGenerations } from './demo-generations.ts';
import { noteOutcome } from './note-outcome.ts';
import { findAgreement, updateState } from './queries.ts';
import { rebuildAgreement } from './rebuild-agreement.ts';
import { saveAgreement } from './save-agreement.ts';

const reason = 'Problembilden i november 2026 visar att stölderna ur omklädningsrum fortsätter, och rådet har valt problem på nytt.';

const beforeProgram = 'Valdes av parterna innan kommunen hade Samsyn.';

export async function demoAgreements(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    let before: string | null = null;
    for (const one of demoGenerations) {
      before = await generation(scope, cycle, one, before);
      cycle.made.set(one.name, before);
    }
    if (before !== null) {
      const wording = await amendAgreement(scope, before, { reason, from: '2027-01-01' });
      // its problems and promises are chosen anew: what was written before the town had this program stays in the signed wording
      const kept = await findAgreement(scope, wording);
      const planned = (kept?.content.commitments ?? []).filter(({ measureId }) => measureId !== null);
      const version = await saveAgreement(scope, wording, { version: 1, focus: [], commitments: planned });
      await rebuildAgreement(scope, wording, { version, take: 'all' });
      cycle.made.set('agreement:amendment', wording);
    }
    for (const note of duties) await noteDuty(scope, note);
  });
}

const duties = [
  { duty: 'picture', doneOn: '2025-06-18', evidence: 'Lägesbild 2025, beslutad av kommunstyrelsen' },
  { duty: 'plan', doneOn: '2025-08-20', evidence: 'Åtgärdsplan 2025–2027, beslutad av kommunstyrelsen' },
  { duty: 'followup', doneOn: '2025-01-15', evidence: 'Uppföljningsrapport 2024, godkänd av rådet' },
] as const;

async function generation(scope: Scope, cycle: DemoCycle, one: DemoGeneration, predecessorId: string | null): Promise<string> {
  const id = await beginAgreement(scope, { starts: one.starts, ends: one.ends, predecessorId });
  const begun = await findAgreement(scope, id);
  const commitments = one.promises.map(
    (promise): Omit<Commitment, 'organisation'> => ({
      id: randomUUID(),
      organisationId: cycle.organisations.get(promise.owner) ?? scope.organisationId,
      measureId: (promise.measure && cycle.made.get(promise.measure)) || null,
      focusKey: focusKey(promise.focus),
      what: promise.what,
      due: promise.due,
      role: promise.role,
      against: { sv: `6.${promise.focus + 1}`, en: `6.${promise.focus + 1}` },
      carriedFrom: null,
      byHand: beforeProgram,
    }),
  );
  const focus = one.focus.map(({ goal, canBeSeen, ...words }, i) => ({
    ...words,
    key: focusKey(i),
    problemId: null,
    byHand: beforeProgram,
    goals: [{ goalId: null, text: goal, measurable: true, canBeSeen }],
  }));
  const change: ChangeAgreement = { version: begun?.version ?? 1, focus, commitments, parties: partiesOf(cycle) };
  await saveAgreement(scope, id, change);
  for (const [i, { outcome, note, effect = null, effectNote, carryOn = false }] of one.promises.entries()) {
    const commitment = commitments[i];
    const none = { sv: '', en: '' };
    if (outcome && commitment)
      await noteOutcome(scope, id, commitment.id, { outcome, note: note ?? none, effect, effectNote: effectNote ?? none, carryOn });
  }
  // signed on paper, before the town had this program
  await updateState(scope, id, one.ended ? 'ended' : 'signed', one.signedOn);
  return id;
}

const functions: readonly (readonly [kind: string, part: 'signs' | 'accedes', sv: string, en: string])[] = [
  ['municipality', 'signs', 'kommunstyrelsens ordförande', 'chair of the municipal executive board'],
  ['police', 'signs', 'lokalpolisområdeschefen', 'chief of the local police area'],
  ['probation', 'accedes', 'enhetschefen', 'head of unit'],
  ['victim-support', 'accedes', 'jourens samordnare', 'victim support lead'],
  ['town-centre', 'accedes', 'centrumledaren', 'town-centre manager'],
  ['night-walkers', 'accedes', 'styrelsens ordförande', 'chair of the board'],
  ['housing', 'accedes', 'trygghetschefen', 'head of safety'],
];

const partiesOf = ({ organisations }: DemoCycle): NonNullable<ChangeAgreement['parties']> =>
  functions.flatMap(([kind, part, functionSv, functionEn]) => {
    const organisationId = organisations.get(kind);
    return organisationId === undefined ? [] : [{ organisationId, part, functionSv, functionEn }];
  });
