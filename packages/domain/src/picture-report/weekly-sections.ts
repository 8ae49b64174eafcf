// The sheet for the week: one page, so that it says little and points to the picture for the rest.

import { explainedWarning } from '../data-calendar/explanation.ts';
import type { Lang } from '../fault.ts';
import type { Section } from '../records/block-document.ts';
import { saidLines, sinceBlocks } from './finding-sections.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportWords } from './report-words.ts';

const mostWarnings = 3;
const mostSaid = 3;
const mostMoved = 5;
const longest = 180;

export function weeklySections(facts: ReportFacts, lang: Lang): Section[] {
  const w = reportWords[lang];
  const { picture } = facts;
  const warnings = picture.warnings.slice(0, mostWarnings).map((warning) => cut(explainedWarning(picture, warning, lang)));
  const said = saidLines(picture, lang);
  const rest = said.length - mostSaid;
  return [
    // a long table would take the page: then the sentence is enough
    {
      heading: w.weekly.changes,
      blocks: sinceBlocks(facts, lang).filter((block) => block.kind !== 'figure' || (block.table?.rows.length ?? 0) <= mostMoved),
    },
    {
      heading: w.weekly.ground,
      blocks: warnings.length > 0 ? [{ kind: 'list', items: warnings }] : [{ kind: 'text', text: w.ground.noGaps }],
    },
    {
      heading: w.weekly.conclusions,
      blocks:
        said.length === 0
          ? [{ kind: 'text', text: w.conclusions.noSaid }]
          : [
              { kind: 'list', items: said.slice(0, mostSaid).map(cut) },
              ...(rest > 0 ? [{ kind: 'note', text: w.weekly.more(rest) } as const] : []),
            ],
    },
  ];
}

/** At a word, with dots; the whole text stands in the picture. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
