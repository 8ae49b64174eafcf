// The action plan as a document of blocks, and its rows as a table: one row for each measure, in the columns that such plans have.
import type { Lang } from '../fault.ts';
import type { Block, BlockDocument, Cell, Section } from '../records/block-document.ts';
import type { MeasureDetail } from '../routes/measures.ts';
import { formatNumber } from '../words/numbers.ts';
import { type PlanHead, planHeadLines } from './plan-head.ts';
import { offPlan } from './plan-status.ts';
import { followUpWords, planStatusWords, planWords } from './plan-words.ts';
import { dayWords } from './schedule-words.ts';

/** A goal as its sentence, of the measure itself or of the problem it works on. */
export interface PlannedGoal {
  readonly measureId: string | null;
  readonly problemId: string | null;
  readonly sentence: { readonly sv: string; readonly en: string };
}
export type PlannedMeasure = Omit<MeasureDetail, 'activities' | 'history' | 'type'> & {
  readonly goalsSaid: readonly PlannedGoal['sentence'][];
};
export interface PlanFacts {
  readonly municipality: string;
  readonly demo: boolean;
  readonly today: string;
  readonly head: PlanHead;
  /** the line about who took it out and why */
  readonly taken: string;
  readonly measures: readonly PlannedMeasure[];
  /** of problems, for the head of their section */
  readonly goals: readonly PlannedGoal[];
}

/** The ten columns of the plan, as plain text. `whole`: with the goals as sentences, where no goals stand beside the table. */
export function planCells(measure: PlannedMeasure, lang: Lang, whole = true): string[] {
  const words = planWords[lang];
  const { cause, noCauseReason, amount, occasions, schedule, doseMinutes, dosePersons, budgetHours, budgetKr } = measure;
  const all = occasions.due + occasions.ahead;
  const joined = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(', ');
  return [
    cause ? `${words.cause(cause.number)}: ${cause.statement}` : words.noCause(noCauseReason ?? ''),
    measure.title,
    joined([
      schedule?.[lang] ?? null,
      doseMinutes !== null && schedule !== null && words.minutes(doseMinutes),
      dosePersons !== null && words.persons(dosePersons),
      amount && `${formatNumber(amount.planned, lang)} ${amount.unit}`,
    ]),
    joined([
      amount ? `${formatNumber(amount.planned, lang)} ${amount.unit}` : all > 0 && words.occasions(all),
      ...(whole ? measure.goalsSaid : []).map((said) => said[lang].replace(/\.$/, '')),
    ]),
    `${dayWords(measure.starts, lang)} – ${dayWords(measure.ends, lang)}`,
    joined([measure.owner.name, measure.person?.[lang] ?? null]),
    joined(measure.executors.map(({ name }) => name)),
    joined([
      budgetHours !== null && words.hours(formatNumber(budgetHours, lang)),
      budgetKr !== null && words.kr(formatNumber(budgetKr, lang)),
    ]),
    measure.documented,
    followUpCell(measure, lang),
  ];
}

/** State in words, how much is done, colour and note when it has been followed up, and a new day when there is one. */
function followUpCell({ status, occasions, amount, followUp, expected }: PlannedMeasure, lang: Lang): string {
  const words = planWords[lang];
  const number = (n: number): string => formatNumber(n, lang);
  const done = amount
    ? `${words.doneOf(number(amount.done), number(amount.planned))} ${amount.unit}`
    : occasions.due > 0
      ? words.doneOf(number(occasions.done), number(occasions.due))
      : '';
  const sentences = [
    done === '' ? planStatusWords[status][lang] : `${planStatusWords[status][lang]}, ${done}`,
    followUp ? `${followUpWords[followUp.colour][lang]}. ${followUp.note}` : '',
    expected ? words.newDay(dayWords(expected.on, lang), expected.reason) : '',
  ];
  return sentences
    .filter((one) => one !== '')
    .map((one) => one.replace(/\.$/, ''))
    .join('. ');
}

export function actionPlan({ municipality, demo, today, head, taken, measures, goals }: PlanFacts, lang: Lang): BlockDocument {
  const words = planWords[lang];
  const off = measures.filter(({ status }) => offPlan(status)).length;
  const years = [...new Set(measures.flatMap(({ starts, ends }) => [starts.slice(0, 4), ends.slice(0, 4)]))].sort();
  const period = years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? today.slice(0, 4));
  return {
    lang,
    title: words.title,
    subtitle: [`${municipality}, ${period}`, ...planHeadLines(head, today, lang), taken],
    owner: municipality,
    summary: { text: words.summary(measures.length, off), block: null },
    sections: groups(measures, lang).map(([heading, group]) => section(heading, group, goalsFor(group, goals), lang)),
    closing: words.closing,
    demo,
  };
}

function groups(measures: readonly PlannedMeasure[], lang: Lang): [string, PlannedMeasure[]][] {
  const found = new Map<string, PlannedMeasure[]>();
  const words = planWords[lang];
  const sorted = [...measures].sort((a, b) => (a.problem?.number ?? 9999) - (b.problem?.number ?? 9999) || a.number - b.number);
  for (const measure of sorted) {
    const heading = measure.problem ? words.problem(measure.problem.number, measure.problem.name) : words.without;
    found.set(heading, [...(found.get(heading) ?? []), measure]);
  }
  return [...found];
}

const goalsFor = ([first]: readonly PlannedMeasure[], goals: readonly PlannedGoal[]): readonly PlannedGoal[] =>
  first?.problem ? goals.filter(({ problemId, measureId }) => measureId === null && problemId === first.problem?.id) : [];

/** Three tables: ten columns do not fit a page on its height, and the first of each says which measure it is. */
function section(heading: string, measures: readonly PlannedMeasure[], goals: readonly PlannedGoal[], lang: Lang): Section {
  const words = planWords[lang];
  const cells = measures.map((measure) => planCells(measure, lang, false));
  const pick = (row: readonly string[], columns: readonly number[]): Cell[] => columns.map((k) => row[k] ?? '');
  const table = (columns: readonly number[], widths: readonly number[], caption: string): Block => ({
    kind: 'table',
    caption,
    head: columns.map((k) => words.columns[k] ?? ''),
    rows: cells.map((row) => pick(row, columns)),
    widths,
  });
  return {
    heading,
    blocks: [
      ...goals.map((goal): Block => ({ kind: 'goal', heading: words.columns[3], text: goal.sentence[lang] })),
      ...measures.flatMap(({ title, goalsSaid }) =>
        goalsSaid.map((said): Block => ({ kind: 'goal', heading: `${words.columns[3]}: ${title}`, text: said[lang] })),
      ),
      table([1, 0, 2, 3, 4], [24, 28, 22, 14, 14], words.caption(heading)),
      table([1, 5, 6, 7], [28, 26, 24, 22], `${words.caption(heading)}. ${words.columns[5]}`),
      table([1, 8, 9], [26, 30, 44], `${words.caption(heading)}. ${words.columns[9]}`),
    ],
  };
}
