// An application for the state grant for crime prevention (SFS 2023:442), filled in from what the parties have: problem, cause, measure, goal,
// budget. What is not known is left as lines to fill in by hand.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Block, BlockDocument } from '../records/block-document.ts';
import { formatNumber } from '../words/numbers.ts';
import { grantWords } from './grant-words.ts';

export interface GrantFacts {
  readonly municipality: string;
  readonly demo: boolean;
  /** in the document's language */
  readonly problem: { readonly title: string; readonly text: string } | null;
  readonly cause: { readonly statement: string; readonly state: string } | null;
  /** why the measure points at no cause */
  readonly noCause: string | null;
  readonly measure: { readonly title: string; readonly owner: string; readonly starts: string; readonly ends: string };
  readonly partners: readonly string[];
  readonly goals: readonly string[];
  readonly budget: { readonly hours: number | null; readonly kronor: number | null };
}

const fill = (label: string, lines = 2): Block => ({ kind: 'fill', label, lines });
const text = (value: string): Block => ({ kind: 'text', text: value });

export function grantDocument(facts: GrantFacts, lang: Lang): BlockDocument {
  const { municipality, measure, problem, goals, partners } = facts;
  const w = grantWords[lang];
  const { headings } = w;
  const said = w.measure(measure.title, measure.owner, longDate(measure.starts, lang), longDate(measure.ends, lang));
  return {
    lang,
    title: w.title,
    subtitle: [measure.title, ...(w.reader === null ? [] : [w.reader])],
    owner: municipality,
    summary: { text: w.summary, block: null },
    sections: [
      { heading: headings.applicant, blocks: [text(municipality), fill(w.contact)] },
      {
        heading: headings.problem,
        blocks: problem ? [{ kind: 'sub', text: problem.title }, text(problem.text)] : [fill(w.whichProblem, 4)],
      },
      { heading: headings.cause, blocks: causeBlocks(facts, lang) },
      { heading: headings.measure, blocks: [text(said), { kind: 'note', text: w.given }, fill(w.howItActs, 3)] },
      { heading: headings.goals, blocks: goals.length > 0 ? [{ kind: 'list', items: goals }] : [fill(w.whichGoals, 3)] },
      { heading: headings.partners, blocks: partners.length > 0 ? [{ kind: 'list', items: partners }] : [fill(w.whichPartners)] },
      { heading: headings.schedule, blocks: [fill(w.whichSteps, 4)] },
      { heading: headings.budget, blocks: [budgetTable(facts, lang), { kind: 'note', text: w.ceilings }] },
      { heading: headings.followUp, blocks: [fill(w.method, 3)] },
      { heading: headings.annexes, blocks: [{ kind: 'list', items: w.annexList }] },
    ],
    closing: w.closing,
    demo: facts.demo,
  };
}

function causeBlocks({ cause, noCause }: GrantFacts, lang: Lang): Block[] {
  const w = grantWords[lang];
  if (cause) return [text(`${cause.statement.replace(/\.$/, '')} (${w.states[cause.state] ?? cause.state}).`)];
  return [...(noCause ? [text(w.noCause(noCause))] : []), fill(w.whatCauses, 3)];
}

function budgetTable({ budget: { hours, kronor } }: GrantFacts, lang: Lang): Block {
  const w = grantWords[lang];
  return {
    kind: 'table',
    caption: w.headings.budget,
    head: w.budgetHead,
    rows: [
      [w.hours, hours === null ? w.fillIn : w.ofHours(formatNumber(hours, lang))],
      [w.cost, kronor === null ? w.fillIn : w.ofKronor(formatNumber(kronor, lang))],
      [w.payroll, w.fillIn],
      [w.overhead, w.fillIn],
      [w.asked, w.fillIn],
    ],
    widths: [70, 30],
  };
}
