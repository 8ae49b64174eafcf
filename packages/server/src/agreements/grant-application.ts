// An application for the state grant, filled in for one measure: in Swedish, as it is handed in, or in English for whoever reads it.
import { filledText, type GrantFacts, grantDocument, grantWords, type Lang, prefillAgreement, unmarked } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { showMeasure } from '../measures/show-measure.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { bindFigures } from './bind-figures.ts';
import { goalsFor } from './chain-goals.ts';
import { listOrganisations } from './queries.ts';
import { readChain } from './read-chain.ts';

/** Whoever may read the plan. @throws Fault measure.notFound */
export async function grantApplication(
  scope: Scope,
  { measure: measureId, lang }: { readonly measure: string; readonly lang: Lang },
): Promise<Buffer> {
  scope.require('measure.read');
  const measure = await showMeasure(scope, measureId);
  const { demo } = await findMunicipality(scope);
  const organisations = await listOrganisations(scope);
  const goals = measure.problem === null ? [] : await goalsFor(scope, measure.problem.id);
  const facts: GrantFacts = {
    municipality: organisations.find((one) => one.kind === 'municipality')?.name ?? '',
    demo,
    problem: await problemText(scope, measure.problem?.id ?? null, lang),
    cause: measure.cause,
    noCause: measure.noCauseReason,
    measure: { ...measure, owner: measure.owner.name },
    partners: organisations.filter((one) => one.kind === 'police' || one.id === measure.owner.id).map((one) => one.name),
    goals: goals.map((goal) => goal.text[lang]),
    budget: { hours: measure.budgetHours, kronor: measure.budgetKr },
  };
  scope.audit('agreement.exported', measureId, { document: 'grant', format: 'docx', lang });
  const parts = { mark: unmarked, state: grantWords[lang].state, id: 'SFS 2023:442' };
  return (await import('../documents/block-docx.ts')).blockDocx(grantDocument(facts, lang), parts);
}

/** As the agreement would say it, with its figures as partners may see them. */
async function problemText(scope: Scope, problemId: string | null, lang: Lang): Promise<GrantFacts['problem']> {
  if (problemId === null) return null;
  const { facts } = await readChain(scope, { starts: '2000-01-01', ends: '2000-12-31', predecessorId: null });
  const content = await bindFigures(scope, prefillAgreement(facts));
  const focus = content.focus.find((one) => one.problemId === problemId);
  return focus ? { title: focus.title[lang], text: filledText(focus.problem[lang], content.figures, lang) } : null;
}
