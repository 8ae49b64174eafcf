// What stands beside a problem: facilities under their letters, similar municipalities, the partners' notes; and what is not known, in words.
import { expect, test } from 'vitest';
import { type PeerBand, peerGaps } from '../peer/peer-band.ts';
import { cellText } from '../records/block-document.ts';
import type { FacilityCounts } from '../routes/facilities.ts';
import { depthParts } from './depth-parts.ts';
import { examplePicture } from './example-picture.ts';
import { type ProblemBeside, shownFacilities } from './problem-beside.ts';

type Row = FacilityCounts['rows'][number];
const hall = (name: string, count: number | null, rate: number | null = null, more: Partial<Row> = {}): Row => ({
  id: name,
  name,
  placeType: 'sports-facility',
  at: [18, 59],
  area: null,
  count,
  exposure: rate === null ? null : { kind: 'visits', value: 61_929, year: 2025, source: 'hallarnas bokningssystem' },
  rate,
  interval: rate === null ? null : [rate / 2, rate * 2],
  verdict: rate === null ? 'cannot_tell' : 'above',
  ...more,
});
const counts = (rows: Row[], elsewhere: number | null = 0): FacilityCounts => ({
  from: '2025-11-01',
  to: '2026-11-01',
  k: 1,
  per: 10_000,
  elsewhere,
  rows,
});
const beside = (more: Partial<ProblemBeside> = {}): ProblemBeside => ({
  facilities: null,
  peers: null,
  notes: [],
  asked: '2026-11-30',
  ...more,
});
const [problem] = examplePicture.problems;
if (!problem) throw new Error('the example has problems');
const part = (more: Partial<ProblemBeside>, key: string, lang: 'sv' | 'en' = 'sv') =>
  depthParts(examplePicture, problem, lang, beside(more)).find((one) => one.key === key);

test('facilities stand by rate, each under its letter, with what they are set against, the verdict, source, period and n', () => {
  const facilities = counts([hall('Norra hallen', 24, 3.9), hall('Södra hallen', 17, 5.5), hall('Tom hall', 0, 0)], 3);
  expect(shownFacilities(facilities).map(({ letter, name }) => `${letter} ${name}`)).toEqual(['A Södra hallen', 'B Norra hallen']);
  const found = part({ facilities }, 'facilities');
  expect(found?.table?.rows[0]?.map(cellText)).toEqual([
    'A\u2002Södra hallen',
    '17',
    '61\u00a0929 besök (2025)',
    '5,5',
    '2,8–11,0',
    'Mer än övriga',
  ]);
  expect(found?.lines).toEqual([
    '3 händelser hör inte till någon anläggning, eller väntar på att någon säger vilken.',
    'Räknat ur uppgifterna och registret 30 november 2026, inte fryst.',
  ]);
  expect(found?.source).toMatch(/^Användning: hallarnas bokningssystem\. .+ n = 41\.$/);
});

test('no more than fifteen stand one by one, and the others are counted', () => {
  const rows = Array.from({ length: 18 }, (_, i) => hall(`Hall ${i}`, 20 - i));
  const found = part({ facilities: counts(rows) }, 'facilities');
  expect(found?.table?.rows).toHaveLength(15);
  expect(found?.table?.head).toEqual(['Anläggning', 'Antal']);
  expect(found?.lines[0]).toBe('3 anläggningar till har någon händelse.');
});

test('hidden counts are said to be hidden and are never 0; where nothing has happened nothing is told', () => {
  const hidden = part({ facilities: counts([hall('Norra hallen', null)], null) }, 'facilities');
  expect(hidden).toMatchObject({ table: null, lines: ['Antalen för varje anläggning visas inte för läsaren.'] });
  const some = part({ facilities: counts([hall('Norra hallen', null), hall('Södra hallen', 8)], null) }, 'facilities');
  expect(some?.table?.rows.map((row) => row.map(cellText))).toEqual([['A\u2002Södra hallen', '8']]);
  expect(some?.lines).toContain('Antalen för varje anläggning visas inte för läsaren.');
  expect(part({ facilities: counts([hall('Norra hallen', 0)]) }, 'facilities')).toBeUndefined();
  expect(part({}, 'facilities')).toBeUndefined();
});

test('why a municipality cannot be compared is said for every reason, in both languages, without a rate', () => {
  for (const lang of ['sv', 'en'] as const)
    for (const why of peerGaps) {
      const peers: PeerBand = { known: false, why, group: 'Pendlingskommuner', n: 3 };
      const [line = ''] = part({ peers }, 'peers', lang)?.lines ?? [];
      expect([why, line]).toEqual([why, expect.stringMatching(lang === 'sv' ? /finns inte: / : /is not available: /)]);
      expect(line).not.toMatch(/\b0\b|undefined|100/);
    }
});

test('a municipality that can be compared stands with its interval, the half of the others, and the sources', () => {
  const peers: PeerBand = {
    known: true,
    group: 'Pendlingskommuner',
    groupYear: 2023,
    year: 2025,
    n: 12,
    count: 480,
    rate: 1043.5,
    rateInterval: [952, 1141],
    band: [610, 890],
    against: 'above',
    sources: ['SKR', 'Brå'],
  };
  expect(part({ peers }, 'peers')?.lines).toEqual([
    '1\u00a0044 per 100 000 invånare 2025 (95 %: 952–1\u00a0141, 480 anmälda). Hälften av 12 andra kommuner i Pendlingskommuner ligger mellan 610 och 890: här är det högre, en säker skillnad. Källa: SKR, Brå.',
  ]);
});

test('notes say who wrote them and when, and a break of lines does not break a document', () => {
  const note = { by: 'Polisen', on: '2026-11-30', changed: null, note: 'Hallen\nhar bytt skåp.' };
  expect(part({ notes: [note, { ...note, changed: '2026-12-02' }] }, 'partners')?.lines).toEqual([
    'Polisen (30 november 2026): Hallen har bytt skåp.',
    'Polisen (30 november 2026, ändrad 2 december 2026): Hallen har bytt skåp.',
  ]);
  expect(part({}, 'partners')).toBeUndefined();
});

test('a problem of an area without anything to be divided by says so; older pictures, copies and other problems say nothing', () => {
  const of = (similar: null | undefined, area: string | null, copied = false) => {
    const picture = copied ? { ...examplePicture, copy: { audience: 'public' as const, k: 5 } } : examplePicture;
    const one = { ...problem, area, evidence: { ...problem.evidence, similar } };
    return depthParts(picture, one, 'sv').find(({ key }) => key === 'beside')?.lines;
  };
  expect(of(null, 'centrum')).toEqual(['Jämförelse med liknande områden finns inte: ingen exponering för områdena är inlagd.']);
  expect([of(undefined, 'centrum'), of(null, null), of(null, 'centrum', true)]).toEqual([undefined, undefined, undefined]);
});
