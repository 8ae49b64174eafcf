// The first wording of an agreement, from what the parties have decided before it. Every sentence can then be changed by hand; what is fixed
// (clauses, headings) is set by agreement-words.ts and is not text.
import type {
  AgreementContent,
  AgreementParty,
  AgreementPlanRow,
  Commitment,
  FocusArea,
  FocusGoal,
  NumberSource,
} from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';
import { handWrittenNumbers } from './hand-written-numbers.ts';
import { type PrefillSections, prefillSections } from './prefill-sections.ts';

type Words = { readonly sv: string; readonly en: string };

export interface ChainFocus {
  readonly problemId: string;
  readonly title: Words;
  /** what the finding of the frozen picture calls it, so that there are figures to bind; null when it rests on something else */
  readonly found: Words | null;
  /** in words, where it rests on something else than a picture */
  readonly reason: string | null;
  readonly causes: readonly { readonly number: number; readonly statement: string; readonly state: 'untested' | 'supported' | 'refuted' }[];
  readonly goals: readonly FocusGoal[];
}
export interface PrefillFacts extends PrefillSections {
  readonly starts: string;
  readonly ends: string;
  readonly parties: readonly AgreementParty[];
  readonly focus: readonly ChainFocus[];
  readonly commitments: readonly Commitment[];
  readonly plan: readonly AgreementPlanRow[];
}

/** Without figures: those are read from the frozen pictures that the tokens in the text ask for. */
export function prefillAgreement(facts: PrefillFacts): AgreementContent {
  const content: AgreementContent = {
    title: { sv: agreementWords.sv.title, en: agreementWords.en.title },
    starts: facts.starts,
    ends: facts.ends,
    parties: [...facts.parties],
    focus: facts.focus.map(prefillFocus),
    commitments: [...facts.commitments],
    sections: prefillSections(facts),
    figures: [],
    plan: [...facts.plan],
    numbers: [],
  };
  return { ...content, numbers: prefilledSources(content) };
}

/** What the first text counts itself, of how the agreement before went. */
const prefilledSources = (content: AgreementContent): NumberSource[] =>
  handWrittenNumbers(content)
    .filter(({ section }) => section === 'background')
    .map(({ section, focus, lang, sentence }) => ({
      section,
      focus,
      lang,
      sentence,
      reason: agreementWords[lang].countedFromFollowUp,
      // what was promised and done is the parties' own work; what it led to is told by the figures
      open: !reachedSentence.test(sentence),
    }));

const reachedSentence = /^(Nåddes|Reached): /;

export const focusKey = (i: number): string => `problem-${i + 1}`;

function prefillFocus(focus: ChainFocus, i: number): FocusArea {
  const key = focusKey(i);
  const token = (field: string): string => `{{figure:${key}.${field}}}`;
  const problem = focus.found
    ? {
        sv: `${focus.found.sv}: ${token('count')} anmälda, mot ${token('expected')} väntade, ${token('window')}. Kvoten är ${token('ratio')}, med 95 % säkerhet inom parentes. Bedömning: ${token('verdict')}.`,
        en: `${focus.found.en}: ${token('count')} reported, against ${token('expected')} expected, ${token('window')}. The ratio is ${token('ratio')}, with its 95 % interval in brackets. Verdict: ${token('verdict')}.`,
      }
    : { sv: focus.reason ?? '', en: focus.reason ?? '' };
  return { key, problemId: focus.problemId, title: focus.title, problem, causes: causeText(focus), goals: [...focus.goals], byHand: null };
}

const states = {
  sv: { untested: 'inte prövad', supported: 'styrkt', refuted: 'avfärdad' },
  en: { untested: 'not tested', supported: 'supported', refuted: 'refuted' },
} as const;

/** Supported first; what has been refuted is no likely cause. */
function causeText({ causes }: ChainFocus): Words {
  const likely = causes.filter((cause) => cause.state !== 'refuted');
  const line = (lang: 'sv' | 'en'): string =>
    likely
      .map(
        ({ number, statement, state }) =>
          `– ${statement.replace(/\.$/, '')} (${lang === 'sv' ? 'orsak' : 'cause'} ${number}, ${states[lang][state]})`,
      )
      .join('\n');
  return { sv: line('sv'), en: line('en') };
}

/** A measure as what somebody commits to. */
export function committedMeasure(title: string): Words {
  const named = title.replace(/\.$/, '');
  return { sv: `genomföra åtgärden ”${named}”`, en: `carry out the measure “${named}”` };
}

/** What an unfinished commitment becomes in the next agreement. */
export function carriedText(what: Words): Words {
  const again = { sv: 'fortsätta att ', en: 'continue to ' };
  return {
    sv: what.sv.startsWith(again.sv) ? what.sv : again.sv + what.sv,
    en: what.en.startsWith(again.en) ? what.en : again.en + what.en,
  };
}
