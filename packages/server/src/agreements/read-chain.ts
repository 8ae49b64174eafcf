// What the next agreement is built from: the priorities in force with causes and goals, the measures as commitments, and how the agreement
// before it went. Findings are read as every partner may see them.
import { randomUUID } from 'node:crypto';
import {
  type AgreementParty,
  type ChainFocus,
  type Commitment,
  carriedText,
  committedMeasure,
  focusKey,
  type MeasureRow,
  type PrefillFacts,
} from '@samsyn/domain';
import { causesForProblem } from '../causes/find-cause.ts';
import type { Scope } from '../db/scope.ts';
import { measuresOfProblem } from '../measures/list-measures.ts';
import { findingOf } from '../pictures/finding-of.ts';
import { listPriorities, type PriorityInForce } from '../priorities/list-priorities.ts';
import { goalsFor } from './chain-goals.ts';
import { chainBefore } from './place-in-chain.ts';
import { planRowsFor } from './plan-rows.ts';
import { listOrganisations, listOutcomes, listStored, type OrganisationRow, type StoredAgreement } from './queries.ts';

export interface ReadChain {
  readonly facts: PrefillFacts;
  /** by problem: the frozen picture and the node that its figures are read from */
  readonly found: ReadonlyMap<string, { readonly picture: string; readonly node: PriorityInForce['problem']['node'] }>;
}

export async function readChain(scope: Scope, asked: { starts: string; ends: string; predecessorId: string | null }): Promise<ReadChain> {
  const organisations = await listOrganisations(scope);
  const all = await listStored(scope);
  const before = asked.predecessorId === null ? null : (all.find((one) => one.id === asked.predecessorId) ?? null);
  const priorities = await listPriorities(scope);
  const found: [string, { picture: string; node: PriorityInForce['problem']['node'] }][] = [];
  const focus: ChainFocus[] = [];
  for (const { problem, reason } of priorities) {
    const seen = problem.picture === null ? null : await findingOf(scope, problem.picture, problem.node, 'partners');
    if (seen && problem.picture !== null) found.push([problem.id, { picture: problem.picture, node: problem.node }]);
    const called = seen?.finding?.title ?? null;
    // the parties have named it in their own language; in the other one it is called what the picture calls it
    const title = { sv: problem.name, en: called?.en ?? problem.name };
    const causes = await causesForProblem(scope, problem.id);
    focus.push({ problemId: problem.id, title, found: called, reason, causes, goals: await goalsFor(scope, problem.id) });
  }
  // what is over before it begins is no promise of it
  const measures = (await measuresOfProblem(scope, null)).filter(
    ({ state, problem, ends }) =>
      (state === 'planned' || state === 'active') && ends >= asked.starts && focus.some((one) => one.problemId === problem?.id),
  );
  const parties = partiesFrom(organisations, before);
  const carried = before ? await carriedFrom(scope, before, asked.ends) : [];
  const facts: PrefillFacts = {
    starts: asked.starts,
    ends: asked.ends,
    municipality: nameOf(organisations, 'municipality'),
    police: nameOf(organisations, 'police'),
    previous: before ? await previousOf(scope, all, before, carried.length) : null,
    parties,
    focus,
    plan: await planRowsFor(
      scope,
      measures.map(({ id }) => id),
    ),
    commitments: inOrder([...measures.map((one) => commitmentOf(one, focus)), ...carried], parties),
  };
  return { facts, found: new Map(found) };
}

const nameOf = (organisations: readonly OrganisationRow[], kind: string): string =>
  organisations.find((one) => one.kind === kind)?.name ?? '';

const functions: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  municipality: { sv: 'kommunstyrelsens ordförande', en: 'chair of the municipal executive board' },
  police: { sv: 'lokalpolisområdeschefen', en: 'chief of the local police area' },
};

/** As in the agreement before; else the municipality and the police. Others accede, when somebody adds them. */
function partiesFrom(organisations: readonly OrganisationRow[], before: StoredAgreement | null): AgreementParty[] {
  const still = before?.content.parties.filter((party) => organisations.some((one) => one.id === party.organisationId)) ?? [];
  if (still.length > 0) return still;
  return organisations.flatMap(({ id, name, kind }) => {
    const named = functions[kind];
    return named ? [{ organisationId: id, organisation: name, part: 'signs' as const, functionSv: named.sv, functionEn: named.en }] : [];
  });
}

function commitmentOf(measure: MeasureRow, focus: readonly ChainFocus[]): Commitment {
  const i = focus.findIndex((one) => one.problemId === measure.problem?.id);
  const { cause, owner, person } = measure;
  return {
    id: randomUUID(),
    organisationId: owner.id,
    organisation: owner.name,
    measureId: measure.id,
    focusKey: i < 0 ? null : focusKey(i),
    what: committedMeasure(measure.title),
    due: measure.ends,
    role: person,
    against: cause === null ? { sv: '', en: '' } : { sv: `6.${i + 1}, orsak ${cause.number}`, en: `6.${i + 1}, cause ${cause.number}` },
    carriedFrom: null,
    byHand: null,
  };
}

/** What the agreement before left to go on with. */
async function carriedFrom(scope: Scope, before: StoredAgreement, due: string): Promise<Commitment[]> {
  const on = new Set((await listOutcomes(scope)).filter((one) => one.agreementId === before.id && one.carryOn).map((one) => one.id));
  return before.content.commitments
    .filter((one) => on.has(one.id))
    .map((one) => ({
      ...one,
      id: randomUUID(),
      what: carriedText(one.what),
      due,
      focusKey: null,
      against: { sv: '', en: '' },
      carriedFrom: one.id,
    }));
}

async function previousOf(
  scope: Scope,
  all: readonly StoredAgreement[],
  before: StoredAgreement,
  carried: number,
): Promise<PrefillFacts['previous']> {
  const outcomes = (await listOutcomes(scope)).filter((one) => one.agreementId === before.id);
  const count = (outcome: string): number => outcomes.filter((one) => one.outcome === outcome).length;
  const chain = [before, ...chainBefore(all, before.id)];
  return {
    nth: chain.length + 1,
    sinceYear: Number((chain.at(-1) ?? before).content.starts.slice(0, 4)),
    n: outcomes.length,
    done: count('done'),
    partly: count('partly'),
    not: count('not') + count('open'),
    carried,
    promises: before.content.commitments.map(({ id, organisation, what }) => {
      const noted = outcomes.find((one) => one.id === id);
      const none = { sv: '', en: '' };
      const { outcome = 'open', note = none, effect = null, effectNote = none, carryOn = false } = noted ?? {};
      return { organisation, what, outcome, note, effect, effectNote, carryOn };
    }),
  };
}

/** Under the party that makes them: those that sign first, in their order. */
function inOrder(commitments: readonly Commitment[], parties: readonly AgreementParty[]): Commitment[] {
  const place = (id: string): number => {
    const i = parties.findIndex((party) => party.organisationId === id);
    return i < 0 ? parties.length : i;
  };
  return [...commitments].sort((a, b) => place(a.organisationId) - place(b.organisationId));
}
