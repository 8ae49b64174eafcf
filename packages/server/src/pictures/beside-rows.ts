// What stands beside one problem as rows of its table: similar areas and municipalities, facilities. What is not known says why, and is never 0.
import {
  bandSentence,
  besideLines,
  besideWords,
  depthWords,
  documentWords,
  exposureName,
  type Lang,
  type Picture,
  type Problem,
  type ProblemBeside,
} from '@samsyn/domain';
import type { TableCell } from '../tables/table-file.ts';

const parts = {
  sv: {
    similar: 'liknande områden',
    peers: 'liknande kommuner',
    middle: (n: number) => `hälften av ${n} andra ligger mellan`,
    per: (per: number, exposure: string) => `per ${per} ${exposure} och år`,
    facility: 'anläggning',
    rate: (per: number) => `anläggning, per ${per} och år`,
    use: 'anläggningens användning',
    elsewhere: 'hör inte till någon anläggning, eller väntar',
    asked: 'räknat ur uppgifterna och registret, inte fryst',
  },
  en: {
    similar: 'similar areas',
    peers: 'similar municipalities',
    middle: (n: number) => `half of ${n} others lie between`,
    per: (per: number, exposure: string) => `per ${per} ${exposure} a year`,
    facility: 'facility',
    rate: (per: number) => `facility, per ${per} a year`,
    use: 'use of the facility',
    elsewhere: 'belong to no facility, or wait',
    asked: 'counted from the data and the register, not frozen',
  },
} as const;

const row = (
  part: string,
  what: string | null,
  time: string | null,
  value: TableCell,
  ends: readonly [number, number] | null = null,
  verdict: string | null = null,
): TableCell[] => [part, what, time, value, null, ends?.[0] ?? null, ends?.[1] ?? null, null, verdict];

/** The problem's rate among the other areas of its level. */
export function similarRows(picture: Picture, problem: Problem, lang: Lang): TableCell[][] {
  const part = parts[lang];
  const { similar } = problem.evidence;
  if (!similar?.known) return besideLines(picture, problem, lang).map((why) => row(part.similar, why, null, null));
  const year = similar.year === null ? null : String(similar.year);
  const per = part.per(similar.per, exposureName(similar.kind, lang));
  return [
    row(part.similar, per, year, similar.rate, similar.rateInterval, depthWords[lang].against[similar.against]),
    row(part.similar, part.middle(similar.n), year, null, similar.band),
  ];
}

export function besideRows({ peers, facilities, asked }: ProblemBeside, window: string, lang: Lang): TableCell[][] {
  return [...(peers ? peerRows(peers, lang) : []), ...(facilities ? facilityRows(facilities, asked, window, lang) : [])];
}

function peerRows(band: NonNullable<ProblemBeside['peers']>, lang: Lang): TableCell[][] {
  const part = parts[lang];
  if (!band.known) return [row(part.peers, bandSentence(band, '', lang), null, null)];
  const year = String(band.year);
  const per = part.per(100_000, exposureName('inhabitants', lang));
  return [
    row(part.peers, per, year, band.rate, band.rateInterval, depthWords[lang].against[band.against]),
    row(part.peers, part.middle(band.n), year, null, band.band),
  ];
}

function facilityRows(
  { rows, per, elsewhere }: NonNullable<ProblemBeside['facilities']>,
  asked: string,
  window: string,
  lang: Lang,
): TableCell[][] {
  const part = parts[lang];
  const { facilityVerdicts } = besideWords[lang];
  const { hidden } = documentWords[lang];
  // what a reader who sees nothing of any facility has no use for
  if (rows.every(({ count }) => count === null)) return [];
  return [
    ...rows.flatMap(({ name, count, exposure, rate, interval, verdict }) => [
      row(part.facility, name, window, count ?? hidden),
      ...(exposure ? [row(part.use, `${name}, ${exposureName(exposure.kind, lang)}`, String(exposure.year), exposure.value)] : []),
      ...(rate === null ? [] : [row(part.rate(per), name, window, rate, interval, facilityVerdicts[verdict])]),
    ]),
    ...(elsewhere === null ? [] : [row(part.facility, part.elsewhere, window, elsewhere)]),
    row(part.facility, part.asked, asked, null),
  ];
}
