// Where the municipality lies among those of its group, kind by kind; what is not known says why, and is never nought.
import type { Lang } from '../fault.ts';
import type { PeerBand } from '../peer/peer-band.ts';
import type { Verdict } from '../picture/picture.ts';
import type { Block, Cell } from '../records/block-document.ts';
import { bandSentence, besideWords } from '../words/beside-words.ts';
import { capital } from '../words/capital.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';
import type { ReportFacts } from './report-facts.ts';
import { tableFigure } from './report-table.ts';
import { reportWords } from './report-words.ts';

type Known = Extract<PeerBand, { readonly known: true }>;
const asVerdict: Readonly<Record<Known['against'], Verdict>> = {
  above: 'rise',
  below: 'fall',
  within: 'no_clear_change',
  unclear: 'cannot_tell',
};

export function peerBlocks({ peers, picture }: ReportFacts, lang: Lang): Block[] {
  const w = reportWords[lang].crime;
  const name = (category: string) => capital(picture.labels.category[category]?.[lang] ?? category);
  const known = peers.flatMap(({ category, band }) => (band.known ? [{ category, band }] : []));
  const gaps = peers.flatMap(({ category, band }) => (band.known ? [] : [{ category, why: bandSentence(band, '', lang) }]));
  const [first] = known;
  // one reason for all of them is said once
  const reasons = [...new Set(gaps.map(({ why }) => why))];
  if (!first)
    return reasons.length > 0
      ? [{ kind: 'sub', text: besideWords[lang].peers }, ...reasons.map((text): Block => ({ kind: 'note', text }))]
      : [];
  const n = (value: number) => formatNumber(value, lang);
  const years = known.map(({ band }) => band.year);
  const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–');
  return [
    tableFigure({
      title: w.peers(first.band.group),
      head: w.peerHead,
      rows: known.map(({ category, band }): Cell[] => [
        name(category),
        String(band.year),
        n(band.rate),
        formatRange(band.rateInterval[0], band.rateInterval[1], lang),
        w.peerBand(n(band.band[0]), n(band.band[1]), n(band.n)),
        { text: w.peerAgainst[band.against], verdict: asVerdict[band.against] },
      ]),
      widths: [23, 8, 16, 15, 20, 18],
      source: w.peerSource(
        [...new Set(known.flatMap(({ band }) => band.sources))].join(', '),
        span,
        n(known.reduce((sum, { band }) => sum + band.count, 0)),
      ),
      notes: gaps.length > 0 ? [w.peerGaps(gaps.map(({ category }) => name(category)).join(', ')), ...reasons] : [],
    }),
  ];
}
