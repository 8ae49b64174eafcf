// The action plan of an agreement (annex 2) as a document of blocks: the rows as they stood in the wording, and how each measure goes today.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { planWords } from '../measure/plan-words.ts';
import type { Block, BlockDocument, Section } from '../records/block-document.ts';
import type { AgreementContent, AgreementPlanRow } from '../routes/agreements.ts';
import { copyBlocks, type OpenCopy } from './agreement-document.ts';
import { agreementWords } from './agreement-words.ts';
import { notFromChain } from './check-agreement.ts';
import { filledText } from './figure-text.ts';

export interface PlanDocumentFacts {
  readonly content: AgreementContent;
  /** which agreement and version it goes with */
  readonly edition: string;
  readonly signedOn: string | null;
  readonly demo: boolean;
  /** by measure: how it goes; missing in a copy for everyone */
  readonly followUps: ReadonlyMap<string, { readonly sv: string; readonly en: string }>;
  readonly copy?: OpenCopy | null;
}

export function agreementPlan(facts: PlanDocumentFacts, lang: Lang): BlockDocument {
  const { content, edition, signedOn, demo, copy = null } = facts;
  const [w, p] = [agreementWords[lang], planWords[lang]];
  const signing = content.parties.filter((party) => party.part === 'signs').map((party) => party.organisation);
  const hand = handBlocks(content, lang);
  return {
    lang,
    title: p.title,
    subtitle: [
      `${longDate(content.starts, lang)}–${longDate(content.ends, lang)}`,
      w.planGoesWith(edition),
      w.planDecided(signing.join(w.and), signedOn === null ? null : longDate(signedOn, lang)),
      ...(copy ? [w.copyOf(p.title, copy.k)] : []),
    ],
    owner: signing[0] ?? '',
    summary: { text: content.plan.length === 0 ? w.planEmpty : w.planSummary(content.plan.length), block: null },
    sections: [
      ...content.focus.flatMap((focus, i): Section[] => {
        const rows = content.plan.filter((row) => row.problemId === focus.problemId);
        const why = copy?.leftOut.get(`focus:${focus.key}`);
        if (why)
          return [
            {
              heading: `6.${i + 1} ${focus.title[lang]}`,
              blocks: [{ kind: 'note', text: why === 'kind' ? w.leftOutKind : w.leftOutPart }],
            },
          ];
        const goals = focus.goals.map(
          (goal): Block => ({ kind: 'goal', heading: w.goal, text: filledText(goal.text[lang], content.figures, lang) }),
        );
        const blocks: Block[] = rows.length === 0 ? [{ kind: 'note', text: w.planNone }] : tables(focus.title[lang], rows, facts, lang);
        return [{ heading: focus.title[lang], blocks: [...goals, ...blocks] }];
      }),
      ...rest(facts, lang),
      ...(hand.length > 0 ? [{ heading: w.byHandCommitments, blocks: hand }] : []),
      ...(copy ? [{ heading: w.copyTitle, blocks: copyBlocks(copy, w) }] : []),
    ],
    closing: copy ? '' : w.planClosing,
    demo,
  };
}

/** Measures of problems that the wording no longer has. */
function rest(facts: PlanDocumentFacts, lang: Lang): Section[] {
  const { content } = facts;
  const rows = content.plan.filter((row) => !content.focus.some(({ problemId }) => problemId === row.problemId));
  return rows.length === 0
    ? []
    : [{ heading: agreementWords[lang].planRest, blocks: tables(agreementWords[lang].planRest, rows, facts, lang) }];
}

/** Three tables: ten columns do not fit a page on its height, and the first of each says which measure it is. */
function tables(name: string, rows: readonly AgreementPlanRow[], { followUps, copy = null }: PlanDocumentFacts, lang: Lang): Block[] {
  const p = planWords[lang];
  const cellOf = (row: AgreementPlanRow, k: number): string =>
    k === 9 ? (followUps.get(row.measureId)?.[lang] ?? '–') : row.cells[lang][k] || '–';
  const table = (columns: readonly number[], widths: readonly number[], caption: string): Block => ({
    kind: 'table',
    caption,
    head: columns.map((k) => p.columns[k] ?? ''),
    rows: rows.map((row) => columns.map((k) => cellOf(row, k))),
    widths,
  });
  return [
    table([1, 0, 2, 3, 4], [24, 26, 20, 16, 16], p.caption(name)),
    table([1, 5, 6, 7], [28, 26, 24, 22], `${p.caption(name)}. ${p.columns[5]}`),
    copy
      ? table([1, 8], [40, 60], `${p.caption(name)}. ${p.columns[8]}`)
      : table([1, 8, 9], [26, 30, 44], `${p.caption(name)}. ${p.columns[9]}`),
  ];
}

/** What a party has promised beside the plan, with why. */
function handBlocks({ commitments }: AgreementContent, lang: Lang): Block[] {
  const w = agreementWords[lang];
  const rows = commitments
    .filter((one) => notFromChain(one) && one.byHand)
    .map((one) => [
      w.commitment(one.organisation, one.what[lang], longDate(one.due, lang), one.role?.[lang] ?? w.nobody),
      one.byHand ?? '',
    ]);
  if (rows.length === 0) return [];
  return [{ kind: 'table', caption: w.byHandCommitments, head: [w.commitmentColumns[1] ?? '', w.byHandReason], rows, widths: [60, 40] }];
}
