// Reports from the example picture: the sections that each variant has, what is said where there is nothing, and what nobody else may read.
import { expect, test } from 'vitest';
import { comparePictures } from '../picture/compare-pictures.ts';
import { examplePicture } from '../picture/example-picture.ts';
import { publicPicture } from '../picture/publish-picture.ts';
import { startingWeights } from '../prioritising/harm-weights.ts';
import { type Block, type BlockDocument, cellText } from '../records/block-document.ts';
import { reportDocument, reportState } from './report-document.ts';
import { type ReportFacts, reportVariants } from './report-facts.ts';
import { reportWords } from './report-words.ts';

const said = {
  id: 'a',
  kind: 'disagreement',
  finding: null,
  text: 'En del av ökningen är en ny e-tjänst.',
  by: 'Polisen',
  on: '2026-11-30',
} as const;
const inhabitants = { kind: 'inhabitants', value: 66_000, year: 2025, source: 'SCB' };
const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  variant: 'annual',
  picture: { ...examplePicture, annotations: [said] },
  name: 'Inför rådet',
  frozen: '2026-11-30',
  municipality: 'Exempelhamn',
  exposures: [inhabitants],
  inhabitants: { whole: inhabitants, byArea: new Map() },
  facilities: [],
  beside: new Map(),
  peers: [],
  since: null,
  causes: [],
  priorities: [],
  harm: { version: 0, weights: startingWeights },
  drawings: { map: null, months: new Map(), weeks: new Map(), cells: new Map(), areas: new Map(), spreads: new Map() },
  taken: 'Uttag 30 november 2026, Exempelhamns kommun: Underlag till rådet',
  ...more,
});

function linesOf(document: BlockDocument): string[] {
  const lines = (block: Block): string[] => {
    switch (block.kind) {
      case 'list':
        return [...block.items];
      case 'figure':
        return [block.title, ...block.notes, ...(block.table ? lines(block.table) : []), block.source];
      case 'table':
        return [block.head.join(' | '), ...block.rows.map((row) => row.map(cellText).join(' | '))];
      case 'text':
      case 'note':
      case 'sub':
        return [block.text];
      default:
        return [];
    }
  };
  const { summary, sections } = document;
  return [
    summary.text,
    ...(summary.block ? lines(summary.block) : []),
    ...sections.flatMap((one) => [one.heading, ...one.blocks.flatMap(lines)]),
  ];
}

test('the situation picture has its fifteen sections in order, the week’s sheet three', () => {
  for (const lang of ['sv', 'en'] as const) {
    for (const variant of ['tertial', 'annual'] as const)
      expect(reportDocument(facts({ variant }), lang).sections.map(({ heading }) => heading)).toEqual(
        Object.values(reportWords[lang].sections),
      );
    const week = reportDocument(facts({ variant: 'weekly' }), lang);
    expect([week.sheet, week.sections.length]).toEqual([true, 3]);
  }
});

test('no section is empty, and what is lacking says what it would take', () => {
  for (const lang of ['sv', 'en'] as const) {
    const bare = facts({
      exposures: [],
      inhabitants: null,
      picture: { ...examplePicture, problems: [], series: [], warnings: [], inputs: [] },
    });
    for (const variant of reportVariants)
      for (const { heading, blocks } of reportDocument({ ...bare, variant }, lang).sections)
        expect([heading, blocks.length > 0]).toEqual([heading, true]);
    const lines = linesOf(reportDocument(bare, lang)).join('\n');
    expect(lines.match(lang === 'sv' ? /Uppgift saknas: .+ Det som behövs: / : /Not available: .+ What it takes: /)).not.toBeNull();
    expect(lines).not.toMatch(/undefined|NaN|Infinity/);
  }
});

test('every table of counts has its source, its period and n', () => {
  const tables = reportDocument(facts(), 'sv').sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
  expect(tables.length).toBeGreaterThan(5);
  // what stands in a register or says its source row by row
  for (const { title, source } of tables)
    if (!/Exponering|Leveranser|Vad som hände/.test(title))
      expect([title, /^Källa: .+ n = [\d\u00a0]+\.$/.test(source)]).toEqual([title, true]);
});

test('among the municipalities of the group each kind has its year, interval and n; a kind that cannot be compared is named with why', () => {
  const [first = 'theft', second = 'damage'] = Object.keys(examplePicture.labels.category).filter((key) => !key.includes('/'));
  const band = {
    known: true,
    group: 'Mindre städer',
    groupYear: 2023,
    year: 2025,
    n: 12,
    count: 480,
    rate: 1043.5,
    rateInterval: [952, 1141],
    band: [610, 890],
    against: 'above',
    sources: ['SKR', 'Brå'],
  } as const;
  const gap = { known: false, why: 'few_peers', group: 'Mindre städer', n: 3 } as const;
  const blocksOf = (peers: ReportFacts['peers']) => linesOf(reportDocument(facts({ peers }), 'sv')).join('\n');
  const some = blocksOf([
    { category: first, band },
    { category: second, band: gap },
  ]);
  expect(some).toContain(' | 2025 | 1\u00a0044 | 952–1\u00a0141 | 610–890 (n = 12) | Högre');
  expect(some).toContain('Källa: SKR, Brå. 2025. n = 480.');
  expect(some).toMatch(/Finns inte för: .+\.\nJämförelse med Mindre städer finns inte: 3 andra kommuner har tal, minst fem behövs\./);
  const none = blocksOf([
    { category: first, band: { ...gap, why: 'no_groups', group: null, n: 0 } },
    { category: second, band: { ...gap, why: 'no_groups', group: null, n: 0 } },
  ]);
  expect(none.match(/Jämförelse med liknande kommuner finns inte: ingen indelning är lämnad\./g)).toHaveLength(1);
});

test('a level per thousand is the count over inhabitants and years', () => {
  const lines = linesOf(reportDocument(facts(), 'sv'));
  const row = lines.find((line) => line.startsWith('November 2025–oktober 2026 | '));
  const [, count = '', rate = ''] = row?.split(' | ') ?? [];
  const n = Number(count.replace(/\u00a0/g, ''));
  expect(Number(rate.replace(',', '.'))).toBeCloseTo((n / 66_000) * 1000, 0);
});

test('what the parties wrote stands in the partners’ reports and in no public one, which says so', () => {
  for (const variant of reportVariants) {
    const picture = variant === 'public' ? publicPicture(facts().picture) : facts().picture;
    const shown = facts({ variant, picture, ...(variant === 'public' ? { causes: null, priorities: null, taken: null } : {}) });
    const text = linesOf(reportDocument(shown, 'sv')).join('\n');
    expect([variant, text.includes('Invändning från Polisen 30 november 2026: En del av ökningen')]).toEqual([
      variant,
      variant !== 'public',
    ]);
    expect([variant, text.includes(reportWords.sv.conclusions.publicOnly)]).toEqual([variant, variant === 'public']);
    expect(reportState(shown, 'sv')).toBe(reportWords.sv.state[variant === 'public' ? 'public' : 'whole']);
  }
});

test('what has changed since the picture before is told with what stands in the way first', () => {
  const side = { id: 'a', name: 'Juni', made: '2026-06-09T10:00:00.000Z', sources: ['Polisen'], picture: examplePicture };
  const later = {
    ...side,
    id: 'b',
    sources: ['Polisen', 'Felanmälan'],
    picture: { ...examplePicture, problems: examplePicture.problems.slice(1) },
  };
  const { blocks = [] } = reportDocument(facts({ variant: 'weekly', since: comparePictures(side, later) }), 'sv').sections[0] ?? {};
  expect(blocks.map(({ kind }) => kind)).toEqual(['note', 'text', 'figure']);
  expect(blocks[0]).toMatchObject({ text: expect.stringContaining('olika källor') });
});
