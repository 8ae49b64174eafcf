// A published copy as HTML: everything it shows is in the copy's own numbers, and what is held back is nowhere in the text.
import {
  type Depth,
  examplePicture,
  type Picture,
  publicPicture,
  type ReportVariant,
  reportDocument,
  startingWeights,
  unmarked,
} from '@samsyn/domain';
import { expect, test } from 'vitest';
import { blockDocx } from './block-docx.ts';
import { pictureHtml } from './picture-html.ts';
import { reportDrawings } from './report-drawings.ts';
import { docxText } from './testing/docx-text.ts';

/** Counts of few that no other number in the document looks like would be found by chance; these are set beside names of their own. */
const secret = { area: 'Hemliga udden', count: 3 };

/** What lies deeper, with numbers and names that stand nowhere else. */
const deep: Depth = {
  whatIf: [
    {
      key: 'without',
      verdict: 'rise',
      ratio: 1.8137,
      interval: [1.0907, 2.9417],
      sv: 'Utan Hemliga udden: kvot 1,8137.',
      en: 'Without Hemliga udden: ratio 1.8137.',
    },
  ],
  explains: { sv: 'Allt utom Hemliga udden: kvot 1,2417.', en: 'All but Hemliga udden: ratio 1.2417.' },
  repeats: {
    events: 8317,
    places: 8101,
    repeatedPlaces: 0.1713,
    eventsThere: 0.2917,
    days: 14,
    repeats: 8291,
    expected: 8123.4,
    p: 0.0417,
  },
  near: {
    metres: [
      [0, 0],
      [0, 100],
    ],
    days: [
      [0, 3],
      [3, 8],
    ],
    observed: [8411, 8412, 8413, 8414],
    expected: [1, 1, 1, 1],
    p: [0.5, 0.5, 0.5, 0.5],
  },
  spread: {
    places: 8515,
    events: 8517,
    half: 0.1719,
    gini: 0.8719,
    byCount: [
      [3, 41],
      [1, 19],
    ],
  },
};
const deepWords = [
  /Hemliga udden: kvot/,
  /8[\s,]?(317|291|123|411|412|413|414|515|517)/,
  /1,8137|1,2417|Giniindex/,
  /kom inom 14 dagar/,
  /av rutorna har hälften/,
];

const reportText = async (picture: Picture, variant: ReportVariant) =>
  docxText(
    await blockDocx(
      reportDocument(
        {
          variant,
          picture,
          name: null,
          frozen: '2026-11-30',
          municipality: 'Exempelhamn',
          exposures: [],
          inhabitants: null,
          facilities: [],
          beside: new Map(),
          peers: [],
          since: null,
          causes: null,
          priorities: null,
          harm: { version: 0, weights: startingWeights },
          drawings: reportDrawings(
            picture,
            picture.problems.map(({ rank }) => rank),
            'sv',
            { land: [], beside: new Map() },
          ),
          taken: null,
        },
        'sv',
      ),
      { mark: unmarked, state: '', id: '' },
    ),
  );

function withSecrets(): Picture {
  const [first, ...rest] = structuredClone(examplePicture.problems);
  if (!first) throw new Error('the example has problems');
  const key = Object.keys(examplePicture.labels.area)[1] ?? '';
  const labels = structuredClone(examplePicture.labels);
  labels.area[key] = { ...labels.area[key]!, sv: secret.area, en: secret.area };
  const areas = first.evidence.areas.map((row) => (row.area === key ? { ...row, count: secret.count, share: 0.03125, rate: 0.77 } : row));
  const cells = first.evidence.cells.map((cell, i) => (i === 0 ? { ...cell, count: secret.count } : cell));
  const notes = [
    ...first.evidence.notes,
    { key: 'where.share', sv: `${secret.count} av 96 i ${secret.area}.`, en: `${secret.count} of 96 in ${secret.area}.` },
  ];
  const problem = { ...first, evidence: { ...first.evidence, areas, cells, notes, depth: deep } };
  return { ...examplePicture, labels, problems: [problem, ...rest] };
}

const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<(path|rect|line|circle)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('a small count beside its place stands in the internal document and nowhere in the published one', () => {
  const whole = withSecrets();
  const internal = textOf(pictureHtml(whole, 'sv'));
  expect(internal).toContain(`${secret.count} av 96 i ${secret.area}`);
  for (const lang of ['sv', 'en'] as const) {
    const html = pictureHtml(publicPicture(whole), lang);
    expect(textOf(html)).not.toMatch(new RegExp(`${secret.area}\\s+${secret.count}\\b`));
    expect(textOf(html)).not.toContain(`${secret.count} av 96`);
    expect(textOf(html)).not.toContain(`${secret.count} of 96`);
    // titles and descriptions of drawings, for those who hear them read
    const described = [...html.matchAll(/<(?:title|desc)[^>]*>([^<]*)</g), ...html.matchAll(/aria-label="([^"]*)"/g)].map(
      (m) => m[1] ?? '',
    );
    expect(described.length).toBeGreaterThan(5);
    for (const line of described) expect(line).not.toMatch(new RegExp(`${secret.area}[:\\s]+${secret.count}\\b`));
  }
});

test('what lies deeper stands in the partners’ documents and in none for everyone, in words, tables or drawings', async () => {
  const whole = withSecrets();
  const open = [textOf(pictureHtml(whole, 'sv')), await reportText(whole, 'annual')];
  for (const text of open) for (const told of deepWords) expect([told, told.test(text)]).toEqual([told, true]);
  const copy = publicPicture(whole);
  const closed = [textOf(pictureHtml(copy, 'sv')), await reportText(copy, 'public')];
  for (const text of closed) for (const told of deepWords) expect([told, told.test(text)]).toEqual([told, false]);
  // a curve of how few places hold it would tell counts too
  expect(reportDrawings(copy, [1, 2, 3], 'sv', { land: [], beside: new Map() }).spreads.size).toBe(0);
  expect(reportDrawings(whole, [1], 'sv', { land: [], beside: new Map() }).spreads.size).toBe(1);
});

test('a problem whose months are held back has no drawing of them, only the sentence that says so', () => {
  const copy = publicPicture(examplePicture);
  const hidden = copy.problems.filter((problem) => problem.evidence.counts.every((n) => n === null));
  const html = pictureHtml(copy, 'sv');
  expect(html.split('visas inte i kopian').length - 1).toBe(hidden.length);
  expect(html).not.toContain('Internt underlag');
});
