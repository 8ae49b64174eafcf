// The evidence bundle as one document: for each duty what is asked, what there is, and where it was read.

import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Block, BlockDocument } from '../records/block-document.ts';
import { dutyRules } from './duty-rules.ts';
import { dutyWords } from './duty-words.ts';
import { type DutyFacts, lawClock } from './law-clock.ts';

export interface EvidenceFacts extends DutyFacts {
  readonly municipality: string;
  readonly demo: boolean;
  readonly today: string;
  readonly agreements: readonly {
    readonly title: string;
    readonly starts: string;
    readonly ends: string;
    readonly parties: readonly string[];
  }[];
}

export function evidenceDocument(facts: EvidenceFacts, lang: Lang): BlockDocument {
  const w = dutyWords[lang];
  const day = (at: string | null): string => (at === null ? '–' : longDate(at, lang));
  const states = lawClock(facts, facts.today);
  const rows = dutyRules.map((rule, i) => {
    const state = states[i];
    const late = state?.state === 'overdue' || state?.state === 'missing';
    return [rule.name[lang], { text: w.states[state?.state ?? 'missing'], weak: late }, day(state?.last ?? null), day(state?.due ?? null)];
  });
  return {
    lang,
    title: w.title,
    subtitle: [w.subtitle(longDate(facts.today, lang))],
    owner: facts.municipality,
    summary: {
      text: w.support,
      block: { kind: 'table', caption: w.table, head: [w.duty, w.state, w.last, w.due], rows, widths: [28, 28, 22, 22] },
    },
    sections: dutyRules.map((rule, i) => {
      const state = states[i];
      const notes = facts.notes.filter((note) => note.duty === rule.key);
      const blocks: Block[] = [
        { kind: 'text', text: rule.demands[lang] },
        { kind: 'text', text: state?.evidence ? `${w.shownBy}: ${state.evidence[lang]}.` : w.nothing },
        ...(notes.length === 0
          ? []
          : [
              {
                kind: 'table',
                caption: w.noted,
                head: [w.day, w.document],
                rows: notes.map((note) => [day(note.doneOn), note.evidence]),
                widths: [25, 75],
              } as const,
            ]),
        ...(rule.key === 'agreements' && facts.agreements.length > 0
          ? [
              {
                kind: 'table',
                caption: rule.name[lang],
                head: [w.agreement, w.period, w.parties],
                rows: facts.agreements.map((one) => [one.title, `${day(one.starts)}–${day(one.ends)}`, one.parties.join(', ')]),
                widths: [40, 25, 35],
              } as const,
            ]
          : []),
        { kind: 'note', text: `${w.source}: ${rule.source[lang]} ${w.checked(longDate(rule.checkedOn, lang))}` },
      ];
      return { heading: rule.name[lang], blocks };
    }),
    closing: w.support,
    demo: facts.demo,
  };
}
