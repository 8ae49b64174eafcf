// Who is harmed, what follows, what has changed, why, and what to do: the report's sections of findings. What there is no data for is said to be
// lacking, with what it would take.

import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { annotationText, isFinding } from '../picture/annotation.ts';
import type { Picture, Problem } from '../picture/picture.ts';
import { weightOf } from '../prioritising/harm-weights.ts';
import type { Block, Section } from '../records/block-document.ts';
import { documentWords } from '../words/document-words.ts';
import { formatNumber } from '../words/numbers.ts';
import type { ReportFacts } from './report-facts.ts';
import { findingsSource, tableFigure } from './report-table.ts';
import { reportWords } from './report-words.ts';

const note = (text: string): Block => ({ kind: 'note', text });

/** Below this share of the places nothing is said of repetition. */
const leastShown = 0.01;

/** Sure, and no fall: what may be chosen. */
const proposable = ({ problems }: Picture): Problem[] => problems.filter(({ tier, kind }) => tier === 'sure' && kind !== 'falling');

export function whomSection({ picture }: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const percent = (share: number) => `${formatNumber(share * 100, lang)}${lang === 'sv' ? '\u00a0procent' : '%'}`;
  const repeated = picture.problems.flatMap(({ title, evidence: { depth } }) => {
    const found = depth?.repeats;
    if (!found || found.repeatedPlaces < leastShown) return [];
    const n = (value: number) => formatNumber(value, lang);
    const [places, events] = [percent(found.repeatedPlaces), percent(found.eventsThere)];
    return [w.whom.repeat(title[lang], places, events, n(found.repeats), n(found.events))];
  });
  return {
    heading: w.sections.whom,
    blocks: [
      note(w.lack(...w.whom.lack)),
      { kind: 'sub', text: w.whom.repeats },
      repeated.length > 0 ? { kind: 'list', items: repeated } : { kind: 'text', text: w.whom.noRepeats },
    ],
  };
}

export function safetySection(lang: Lang): Section {
  const w = reportWords[lang];
  return { heading: w.sections.safety, blocks: [note(w.lack(...w.safety.survey)), note(w.lack(...w.safety.dialogue))] };
}

export function consequencesSection({ picture, harm }: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const weighed = picture.problems.flatMap((problem) => {
    const weight = weightOf(harm.weights, problem.category);
    return problem.count === null || weight === null ? [] : [{ problem, count: problem.count, weight }];
  });
  const n = (value: number) => formatNumber(value, lang);
  return {
    heading: w.sections.consequences,
    blocks: [
      ...(weighed.length > 0
        ? [
            tableFigure({
              title: w.consequences.title,
              head: w.consequences.head,
              rows: weighed
                .sort((a, b) => b.count * b.weight - a.count * a.weight)
                .map(({ problem, count, weight }) => [problem.title[lang], n(count), n(weight), n(count * weight)]),
              widths: [52, 14, 17, 17],
              source: findingsSource(picture, lang),
              notes: [w.consequences.note(harm.version)],
            }),
          ]
        : []),
      note(w.lack(...w.consequences.lack)),
    ],
  };
}

export function risksSection(lang: Lang): Section {
  const w = reportWords[lang];
  return { heading: w.sections.risks, blocks: [note(w.lack(...w.risks))] };
}

export function changesSection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const moving = facts.picture.problems.filter(({ tier, kind }) => tier === 'sure' && (kind === 'rising' || kind === 'falling'));
  return {
    heading: w.sections.changes,
    blocks: [
      { kind: 'sub', text: w.changes.found },
      moving.length > 0 ? { kind: 'list', items: moving.map((one) => one[lang]) } : { kind: 'text', text: w.changes.noFound },
      { kind: 'sub', text: w.changes.since },
      ...sinceBlocks(facts, lang),
      note(w.lack(...w.changes.forecast)),
    ],
  };
}

/** What stands in the way first, then the sentence, then what is not as it was. */
export function sinceBlocks({ since, picture, variant }: ReportFacts, lang: Lang): Block[] {
  const w = reportWords[lang].changes;
  if (variant === 'public') return [note(w.publicOnly)];
  if (!since) return [{ kind: 'text', text: w.first }];
  const moved = since.findings.filter(({ state }) => state !== 'same');
  const side = (one: (typeof moved)[number]['before']): string => {
    if (!one) return '–';
    const count = one.count === null ? reportWords[lang].hidden : formatNumber(one.count, lang);
    return `${count}, ${documentWords[lang].verdicts[one.verdict].toLocaleLowerCase(lang)}`;
  };
  return [
    ...since.reasons.map((reason) => note(reason[lang])),
    { kind: 'text', text: since.headline[lang] },
    ...(moved.length > 0
      ? [
          tableFigure({
            title: w.since,
            head: w.head,
            rows: moved.map((one) => [one.title[lang], side(one.before), side(one.after), w.states[one.state]]),
            widths: [42, 21, 21, 16],
            source: findingsSource(picture, lang),
          }),
        ]
      : []),
  ];
}

export function analysisSection({ causes }: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const known = causes?.filter((one) => one.causes.length > 0) ?? [];
  if (causes === null) return { heading: w.sections.analysis, blocks: [note(w.analysis.publicOnly)] };
  if (known.length === 0) return { heading: w.sections.analysis, blocks: [note(w.lack(...w.analysis.lack))] };
  return {
    heading: w.sections.analysis,
    blocks: known.map((one) =>
      tableFigure({
        title: w.analysis.title(one.number, one.name),
        head: w.analysis.head,
        rows: one.causes.map(({ side, statement, state }) => [w.analysis.sides[side], statement, w.analysis.states[state]]),
        widths: [20, 60, 20],
        source: w.analysis.source(one.causes.length),
      }),
    ),
  };
}

export function conclusionsSection(facts: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const { picture, variant, priorities } = facts;
  const proposed = proposable(picture).slice(0, 5);
  const said = saidLines(picture, lang);
  return {
    heading: w.sections.conclusions,
    blocks: [
      { kind: 'sub', text: w.conclusions.said },
      variant === 'public'
        ? note(w.conclusions.publicOnly)
        : said.length > 0
          ? { kind: 'list', items: said }
          : { kind: 'text', text: w.conclusions.noSaid },
      { kind: 'sub', text: w.conclusions.proposed },
      { kind: 'text', text: proposed.length > 0 ? w.conclusions.proposal : w.conclusions.noProposal },
      ...(proposed.length > 0
        ? [{ kind: 'list', items: proposed.map((one) => one.title[lang]), numbers: proposed.map(({ rank }) => rank) } as const]
        : []),
      ...(priorities && priorities.length > 0
        ? [
            { kind: 'sub', text: w.conclusions.inForce } as const,
            {
              kind: 'list',
              items: priorities.map((one) => w.conclusions.decided(one.number, one.name, longDate(one.decidedOn, lang))),
              numbers: priorities.map(({ place }) => place),
            } as const,
          ]
        : []),
    ],
  };
}

/** What the parties wrote, a line each; of a finding with its name first. */
export function saidLines({ annotations = [], problems }: Picture, lang: Lang): string[] {
  return annotations.map((one) => {
    const { finding } = one;
    const about = finding && problems.find((problem) => isFinding(finding, problem));
    return about ? `${about.title[lang]}. ${annotationText(one, lang)}` : annotationText(one, lang);
  });
}

export function uncertaintySection({ picture }: ReportFacts, lang: Lang): Section {
  const w = reportWords[lang];
  const unseen = picture.problems.filter((one) => one.smallestVisible !== null);
  const smallest = (ratio: number) =>
    ratio < 2
      ? `+${formatNumber((ratio - 1) * 100, lang)}${lang === 'sv' ? '\u00a0%' : '%'}`
      : documentWords[lang].times(formatNumber(ratio, lang, 1));
  return {
    heading: w.sections.uncertainty,
    blocks: [
      { kind: 'text', text: w.uncertainty.reported },
      ...(unseen.length > 0
        ? [
            tableFigure({
              title: w.uncertainty.unseen,
              head: w.uncertainty.unseenHead,
              rows: unseen.map((one) => [one.title[lang], smallest(one.smallestVisible ?? 1)]),
              widths: [68, 32],
              source: findingsSource(picture, lang),
              notes: [documentWords[lang].unseenLead],
            }),
          ]
        : []),
      { kind: 'sub', text: w.uncertainty.method },
      { kind: 'list', items: picture.method.map((line) => line[lang]) },
    ],
  };
}
