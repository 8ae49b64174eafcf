// The action plan to take away: as a document or as a table, with the reason stated.
import { createHash } from 'node:crypto';
import {
  type ActionPlanFacts,
  actionPlan,
  approachWords,
  effectWords,
  type Lang,
  planCells,
  planStatusWords,
  planWords,
  swedishDay,
} from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { DocumentParts } from '../documents/block-pdf.ts';
import { goalRows } from '../goals/list-goals.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { documentMark } from '../records/document-mark.ts';
import { noteRecord } from '../records/note-record.ts';
import { csvText } from '../tables/csv-text.ts';
import type { TableFile } from '../tables/table-file.ts';
import { xlsxBytes } from '../tables/xlsx-bytes.ts';
import { planHead } from './plan-head.ts';
import { occasionSums, type StoredMeasure, storedMeasures } from './queries.ts';
import { rowOf } from './row-of.ts';

export type PlanFormat = 'csv' | 'xlsx' | 'pdf' | 'docx';

/** @throws Fault scope.denied, export.purpose, export.purposePersonal */
export async function exportPlan(
  database: Database,
  who: Who,
  format: PlanFormat,
  { purpose: given, lang }: { readonly purpose?: string | undefined; readonly lang: Lang },
): Promise<Buffer | string> {
  const { facts, parts } = await withScope(database, who, async (scope) => {
    scope.require('measure.read');
    const purpose = requirePurpose(given);
    const facts = await planFacts(scope, purpose, lang);
    await noteRecord(scope, { kind: 'other', subject: 'action-plan', title: planWords.sv.title });
    scope.audit('measure.exported', null, { format, measures: facts.measures.length }, { purpose, rows: facts.measures.length });
    const mark = await documentMark(scope, 'other', 'action-plan', 'internal');
    return { facts, parts: { mark, state: planWords[lang].state } };
  });
  if (format === 'csv') return csvText(planTable(facts, lang), lang);
  if (format === 'xlsx') return Buffer.from(await xlsxBytes(planTable(facts, lang)));
  const document = actionPlan(facts, lang);
  const edition = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 12);
  const printed: DocumentParts = { ...parts, id: edition };
  if (format === 'docx') return (await import('../documents/block-docx.ts')).blockDocx(document, printed);
  return (await import('../documents/block-pdf.ts')).blockPdf(document, printed);
}

/** For the plan as an annex to something else too: the asker's own verb says what right it takes. */
export async function planFacts(scope: Scope, purpose: string, lang: Lang): Promise<ActionPlanFacts> {
  const stored = await storedMeasures(scope);
  const sums = await occasionSums(
    scope,
    stored.map(({ id }) => id),
  );
  const areas = (await loadAreas(scope))?.areas ?? [];
  const { name, demo } = await findMunicipality(scope);
  const today = swedishDay(scope.now);
  const goals = (await goalRows(scope, {})).map(({ measure, problem, sentence }) => ({
    measureId: measure?.id ?? null,
    problemId: problem?.id ?? null,
    sentence,
  }));
  const detail = (measure: StoredMeasure) => ({
    ...measure,
    ...rowOf(measure, sums.get(measure.id), today),
    today,
    executors: [...measure.executors],
    goalsSaid: goals.filter(({ measureId }) => measureId === measure.id).map(({ sentence }) => sentence),
    areas: areas.filter(({ key }) => measure.areaKeys.includes(key)).map(({ key, sv, en }) => ({ key, sv, en })),
  });
  return {
    municipality: name,
    demo,
    today,
    head: await planHead(scope),
    taken: await takenLine(scope, purpose, lang),
    measures: stored.map(detail),
    goals,
  };
}

function planTable({ measures, taken, municipality }: ActionPlanFacts, lang: Lang): TableFile {
  const words = planWords[lang];
  return {
    name: words.title,
    notes: [`${words.title}, ${municipality}. ${words.closing}`, taken],
    columns: [...words.columns, ...words.extra],
    rows: measures.map((measure) => [
      ...planCells(measure, lang),
      measure.problem ? words.problem(measure.problem.number, measure.problem.name) : null,
      measure.approach && approachWords[measure.approach][lang],
      measure.effect && effectWords[measure.effect][lang],
      planStatusWords[measure.status][lang],
      measure.occasions.done,
      measure.occasions.missed,
      measure.occasions.cancelled,
      measure.occasions.late,
      measure.minutes.planned,
      measure.minutes.done,
    ]),
  };
}
