// An application for the state grant, filled in for one measure.
import { filledText, type GrantFacts, grantDocument, prefillAgreement, unmarked } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { showMeasure } from '../measures/show-measure.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { bindFigures } from './bind-figures.ts';
import { goalsFor } from './chain-goals.ts';
import { listOrganisations } from './queries.ts';
import { readChain } from './read-chain.ts';

/** Whoever may read the plan. @throws Fault measure.notFound */
export async function grantApplication(scope: Scope, measureId: string): Promise<Buffer> {
  scope.require('measure.read');
  const measure = await showMeasure(scope, measureId);
  const { demo } = await findMunicipality(scope);
  const organisations = await listOrganisations(scope);
  const goals = measure.problem === null ? [] : await goalsFor(scope, measure.problem.id);
  const facts: GrantFacts = {
    municipality: organisations.find((one) => one.kind === 'municipality')?.name ?? '',
    demo,
    problem: await problemText(scope, measure.problem?.id ?? null),
    cause: measure.cause,
    noCause: measure.noCauseReason,
    measure: { ...measure, owner: measure.owner.name },
    partners: organisations.filter((one) => one.kind === 'police' || one.id === measure.owner.id).map((one) => one.name),
    goals: goals.map((goal) => goal.text.sv),
    budget: { hours: measure.budgetHours, kronor: measure.budgetKr },
  };
  scope.audit('agreement.exported', measureId, { document: 'grant', format: 'docx', lang: 'sv' });
  const parts = { mark: unmarked, state: 'Utkast', id: 'SFS 2023:442' };
  return (await import('../documents/block-docx.ts')).blockDocx(grantDocument(facts), parts);
}

/** As the agreement would say it, with its figures as partners may see them. */
async function problemText(scope: Scope, problemId: string | null): Promise<GrantFacts['problem']> {
  if (problemId === null) return null;
  const { facts } = await readChain(scope, { starts: '2000-01-01', ends: '2000-12-31', predecessorId: null });
  const content = await bindFigures(scope, prefillAgreement(facts));
  const focus = content.focus.find((one) => one.problemId === problemId);
  return focus ? { title: focus.title.sv, text: filledText(focus.problem.sv, content.figures, 'sv') } : null;
}
