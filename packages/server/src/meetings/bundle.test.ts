// The papers of a meeting never run over ten pages, and say what the picture could and could not tell.
import { type BundleFacts, bundleDocument, bundleRows, type Decision, examplePicture, pictureChanges } from '@samsyn/domain';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { sheetPdf } from '../documents/sheet-pdf.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';

const long = 'Belysning och siktlinjer på bostadsgårdar i södra Lindängen med återkommande skadegörelse och klotter '.repeat(3);
const decision = (i: number): Decision => ({
  id: `${i}`,
  meetingId: null,
  itemId: null,
  body: null,
  year: 2026,
  paragraph: i + 1,
  text: long,
  organisation: { id: 'o', name: long },
  role: long,
  due: `2026-12-${String((i % 28) + 1).padStart(2, '0')}`,
  state: 'open',
  doneNote: null,
  decidedOn: '2026-09-16',
  how: 'agreed',
  casting: false,
  count: null,
  ballot: null,
  votes: [],
  reservations: [],
  links: { priorityId: null, measureId: null, agreementId: null },
  linked: { problem: null, measure: null, agreement: null },
  locked: true,
  retryAt: null,
  replaces: null,
  replacedBy: null,
  history: [],
});
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const problem = examplePicture.problems[0]!;
const picture = {
  ...examplePicture,
  problems: many(60, (i) => ({
    ...problem,
    rank: i + 1,
    tier: 'sure' as const,
    area: `a${i}`,
    title: { sv: long, en: long },
    detail: { sv: long, en: long },
  })),
};
const facts: BundleFacts = {
  municipality: long.slice(0, 60),
  body: 'Brottsförebyggande rådet',
  day: '2026-12-09',
  startsAt: '2026-12-09T12:00:00Z',
  place: 'Stadshuset',
  items: many(90, (i) => ({
    kind: 'matter',
    title: long,
    paragraph: null,
    at: '2026-12-09T12:00:00Z',
    papers: many(9, () => ({ title: `${long}${i}` })),
  })),
  now: { picture, name: long, made: '2026-11-30' },
  before: {
    picture: { ...picture, problems: many(60, (i) => ({ ...picture.problems[i]!, area: `b${i}` })) },
    name: long,
    made: '2026-09-01',
  },
  measures: many(400, () => ({
    title: long,
    owner: { name: long },
    ends: '2026-12-31',
    state: 'active' as const,
    occasions: { due: 100, done: 50, late: 3 },
  })),
  decisions: many(300, decision),
  today: '2026-12-05',
  demo: true,
};

test.each(['sv', 'en'] as const)('the papers are at most ten pages however much there is (%s), and tagged', async (lang) => {
  const pdf = sheetPdf(bundleDocument(facts, lang));
  expect((await PDFDocument.load(pdf)).getPageCount()).toBeLessThanOrEqual(10);
  expect(await structureFaults(pdf, lang)).toEqual([]);
});

test('what does not fit is counted', () => {
  const text = JSON.stringify(bundleDocument(facts, 'sv'));
  for (const left of [90 - bundleRows.items, 60 - bundleRows.problems, 400 - bundleRows.measures, 300 - bundleRows.decisions])
    expect(text).toContain(`${left} till finns i Samsyn.`);
});

test('without a picture, measures or decisions it says so in words', () => {
  const bare = bundleDocument({ ...facts, items: [], now: null, before: null, measures: [], decisions: [] }, 'sv');
  const text = JSON.stringify(bare);
  expect(text).toContain('Ingen bild är fryst. Det går inte att säga vad som har ändrats.');
  expect(text).toContain('Det finns inga åtgärder än.');
  expect(text).toContain('Inga öppna beslut.');
});

test('a change of the picture is new, changed, as before, or gone', () => {
  const sure = (area: string, verdict: typeof problem.verdict) => ({ ...problem, tier: 'sure' as const, area, verdict });
  const now = { ...examplePicture, problems: [sure('a', 'rise'), sure('b', 'fall'), { ...sure('c', 'rise'), tier: 'weak' as const }] };
  const before = { ...examplePicture, problems: [sure('b', 'no_clear_change'), sure('d', 'rise')] };
  const found = pictureChanges(now, before);
  expect(found.changes.map((one) => [one.problem.area, one.was])).toEqual([
    ['a', null],
    ['b', 'no_clear_change'],
  ]);
  expect(found.gone.map(({ area }) => area)).toEqual(['d']);
  expect(pictureChanges(now, null).gone).toEqual([]);
});
