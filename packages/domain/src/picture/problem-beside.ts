// What stands beside a problem without being counted from the picture: its facilities, the municipalities of the same group, the partners' notes.
import { longDate } from '../calendar/long-date.ts';
import type { FacilityVerdict } from '../facility/facility-rates.ts';
import type { Lang } from '../fault.ts';
import type { PeerBand } from '../peer/peer-band.ts';
import type { Cell } from '../records/block-document.ts';
import type { FacilityCounts } from '../routes/facilities.ts';
import type { ProblemNote } from '../routes/problem-notes.ts';
import { bandSentence, besideWords } from '../words/beside-words.ts';
import { depthWords } from '../words/depth-words.ts';
import { documentWords } from '../words/document-words.ts';
import { exposureName } from '../words/exposure-words.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';
import type { DepthPart } from './depth-part.ts';
import { figureSource } from './figure-source.ts';
import type { Picture, Verdict } from './picture.ts';

export interface ProblemBeside {
  /** as the reader may see them; null in a copy, and where no facility can be told of */
  readonly facilities: FacilityCounts | null;
  /** null where the problem is not a whole kind in the whole municipality */
  readonly peers: PeerBand | null;
  /** newest first; none in a copy for everyone */
  readonly notes: readonly Pick<ProblemNote, 'by' | 'on' | 'changed' | 'note'>[];
  /** the day that they were read, ISO 8601: they are not frozen with the picture */
  readonly asked: string;
}

export type FacilityShown = FacilityCounts['rows'][number] & {
  /** what stands for it on a map */
  readonly letter: string;
};

/** No more are told one by one. */
const mostFacilities = 15;

/** Those that have any of it, by rate and then by count, with a letter each. */
export function shownFacilities({ rows }: FacilityCounts): FacilityShown[] {
  return rows
    .filter(({ count }) => count !== null && count > 0)
    .sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (b.count ?? 0) - (a.count ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, mostFacilities)
    .map((row, i) => ({ ...row, letter: String.fromCharCode(65 + i) }));
}

const asVerdict: Readonly<Record<FacilityVerdict, Verdict>> = {
  above: 'rise',
  below: 'fall',
  as_others: 'no_clear_change',
  cannot_tell: 'cannot_tell',
};

export function facilityParts(picture: Picture, { facilities, asked }: ProblemBeside, lang: Lang): DepthPart[] {
  const w = besideWords[lang];
  if (!facilities || facilities.rows.length === 0) return [];
  const rows = shownFacilities(facilities);
  const counted = facilities.rows.filter(({ count }) => count !== null && count > 0);
  if (rows.length === 0)
    return facilities.rows.every(({ count }) => count === null)
      ? [{ key: 'facilities', title: w.facilitiesCounted, lines: [w.facilitiesHidden], table: null, source: '' }]
      : [];
  const words = documentWords[lang];
  const rated = rows.some(({ rate }) => rate !== null);
  const digits = Math.max(...rows.map(({ rate }) => rate ?? 0)) < 10 ? 1 : 0;
  const n = (value: number, decimals = 0) => formatNumber(value, lang, decimals);
  const rest = counted.length - rows.length;
  const hidden = facilities.rows.some(({ count }) => count === null);
  const sources = [...new Set(rows.flatMap(({ exposure }) => (exposure ? [exposure.source] : [])))].join(', ');
  const total = counted.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return [
    {
      key: 'facilities',
      title: rated ? w.facilities(facilities.rows.filter(({ verdict }) => verdict === 'above').length) : w.facilitiesCounted,
      lines: [
        ...(facilities.elsewhere ? [w.elsewhere(facilities.elsewhere)] : []),
        ...(rest > 0 ? [w.facilitiesMore(rest)] : []),
        ...(hidden ? [w.facilitiesHidden] : []),
        w.facilitiesAsked(longDate(asked, lang)),
      ],
      table: {
        head: [w.facility, words.count, ...(rated ? [w.exposure, w.facilityRate(n(facilities.per)), words.interval, words.verdict] : [])],
        rows: rows.map((row): Cell[] => [
          `${row.letter}\u2002${row.name}`,
          n(row.count ?? 0),
          ...(rated
            ? [
                row.exposure ? `${n(row.exposure.value)} ${exposureName(row.exposure.kind, lang)} (${row.exposure.year})` : words.missing,
                row.rate === null ? words.missing : n(row.rate, digits),
                row.interval ? formatRange(row.interval[0], row.interval[1], lang, digits) : '–',
                { text: w.facilityVerdicts[row.verdict], verdict: asVerdict[row.verdict] },
              ]
            : []),
        ]),
        widths: rated ? [25, 9, 20, 12, 12, 22] : [70, 30],
      },
      source: [sources ? w.facilitySource(sources) : '', figureSource(picture, picture.window, total, lang)].filter(Boolean).join(' '),
    },
  ];
}

export function peerParts({ peers }: ProblemBeside, lang: Lang): DepthPart[] {
  if (!peers) return [];
  const line = bandSentence(peers, peers.known ? depthWords[lang].against[peers.against] : '', lang);
  return [{ key: 'peers', title: besideWords[lang].peers, lines: [line], table: null, source: '' }];
}

/** "Polisen (30 november 2026): …", a line each. */
export function partnerLines({ notes }: ProblemBeside, lang: Lang): string[] {
  return notes.map(({ by, on, changed, note }) => {
    const day = changed ? `${longDate(on, lang)}, ${besideWords[lang].changed(longDate(changed, lang))}` : longDate(on, lang);
    return `${by} (${day}): ${note.replace(/\s+/g, ' ')}`;
  });
}

export function partnerParts(beside: ProblemBeside, lang: Lang): DepthPart[] {
  const lines = partnerLines(beside, lang);
  return lines.length === 0 ? [] : [{ key: 'partners', title: besideWords[lang].partners, lines, table: null, source: '' }];
}
