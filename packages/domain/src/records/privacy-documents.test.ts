// The data-protection documents follow the settings: what is changed in one is changed in the other, and weaker settings are told.
import { expect, test } from 'vitest';
import { type BlockDocument, cellText, withoutProtective } from './block-document.ts';
import { dpia } from './dpia.ts';
import { exampleFacts as facts } from './example-facts.ts';
import type { PrivacyFacts } from './privacy-facts.ts';
import { processingRecord } from './processing-record.ts';
import { risks } from './risks.ts';
import { safeguards } from './safeguards.ts';

/** Everything the document says, as one text. */
function textOf({ title, subtitle, summary, sections, closing }: BlockDocument): string {
  const blocks = [...(summary.block ? [summary.block] : []), ...sections.flatMap((section) => section.blocks)];
  const said = blocks.flatMap((block) => {
    if (block.kind === 'table')
      return [...block.head, ...block.rows.flat().flatMap((cell) => [cellText(cell), typeof cell === 'string' ? '' : (cell.sub ?? '')])];
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'fill') return [block.label];
    if (block.kind === 'figure') return [block.title];
    if (block.kind === 'texts') return block.parts.flatMap(({ title, lines }) => [title, ...lines]);
    return block.kind === 'signatures' ? [...block.of] : [block.text];
  });
  return [title, ...subtitle, summary.text, ...sections.map((section) => section.heading), ...said, closing]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

const withFirstSource = (change: Partial<PrivacyFacts['sources'][number]>): PrivacyFacts => ({
  ...facts,
  sources: facts.sources.map((source, i) => (i === 0 ? { ...source, ...change } : source)),
});
const weakOf = (changed: PrivacyFacts): string[] => safeguards(changed).flatMap((one) => (one.weaker === null ? [] : [one.key]));

test('both documents name every source with owner, purpose, legal basis, receivers, grain and end', () => {
  for (const document of [dpia(facts), processingRecord(facts)]) {
    const text = textOf(document);
    for (const source of facts.sources)
      for (const part of [source.name, source.owner, source.purpose, source.legalBasis]) expect(text).toContain(part);
    for (const part of ['Frivården', 'ntal per område och månad, inget under 3', '31 december 2028', '59 769'])
      expect(text).toContain(part);
  }
});

test('a sharing that is changed, ended or added changes what both say', () => {
  const [first] = facts.sources[0]?.sharings ?? [];
  if (!first) throw new Error('the example is shared');
  const toPoints = withFirstSource({
    sharings: [{ ...first, receiver: 'Brottsofferjouren', kind: 'victim-support', grain: 'points', gridMetres: 500 }],
  });
  for (const make of [dpia, processingRecord]) {
    expect(textOf(make(toPoints))).toContain('unkter i rutor om 500 m');
    expect(textOf(make(facts))).not.toContain('Brottsofferjouren');
    expect(textOf(make(withFirstSource({ sharings: [] })))).not.toContain('inget under 3');
  }
  // points to an association are told as something to look at
  expect(weakOf(toPoints)).toEqual(['sharings']);
});

test('the example is as strong as the defaults; each weaker setting is told, and only that', () => {
  expect(weakOf(facts)).toEqual([]);
  const rule = facts.retention[0];
  if (!rule) throw new Error('the example keeps rows');
  for (const [key, weaker] of [
    ['small-public', { disclosure: { ...facts.disclosure, kPublic: 4 } }],
    ['small-partner', { disclosure: { ...facts.disclosure, kPartner: 1 } }],
    ['sensitive', { disclosure: { ...facts.disclosure, sensitiveByYear: false } }],
    ['dwellings', { disclosure: { ...facts.disclosure, dwellingsAsPoints: true } }],
    ['second-factor', { people: { ...facts.people, secondFactor: 8 } }],
    ['encrypted', { encrypted: false }],
    ['memberships', { people: { ...facts.people, withoutEnd: 9 } }],
    ['log', { log: { ...facts.log, checked: { day: '2026-11-25', whole: false } } }],
    ['log', { log: { ...facts.log, checked: null } }],
    ['retention', { retention: [{ ...rule, months: (rule.standard ?? 0) + 1 }] }],
    [
      'no-content',
      { rules: [...facts.rules, { role: 'administrator', organisation: null, dataClass: 'rows', access: 'own', areas: null }] },
    ],
  ] as const)
    expect(weakOf({ ...facts, ...weaker }), key).toEqual([key]);
  expect(weakOf(withFirstSource({ purpose: '' }))).toEqual(['purpose']);
  expect(weakOf(withFirstSource({ until: '2026-01-01' }))).toEqual(['sharings']);
  // stronger than the default is not weaker
  expect(weakOf({ ...facts, disclosure: { ...facts.disclosure, kPublic: 10 } })).toEqual([]);
  expect(
    weakOf({ ...facts, people: { ...facts.people, secondFactor: 0 }, signIn: { local: false, outside: 'kommunens inloggning' } }),
  ).toEqual([]);
});

test('a risk whose safeguards are weak is not lowered; one that is strong is, by two steps at most', () => {
  const wire = (changed: PrivacyFacts) => risks(changed).find((risk) => risk.measures.some((one) => one.key === 'encrypted'));
  expect(wire(facts)).toMatchObject({ before: 'hög', left: 'medel', leftLikelihood: 2 });
  expect(wire({ ...facts, encrypted: false })).toMatchObject({ before: 'hög', left: 'hög', leftLikelihood: 3 });
  for (const risk of risks(facts)) {
    expect(risk.likelihood - risk.leftLikelihood).toBeLessThanOrEqual(2);
    expect(risk.leftLikelihood).toBeGreaterThanOrEqual(1);
    expect(risk.measures.length).toBeGreaterThan(0);
  }
});

test('the assessment has what article 35.7 asks for, and leaves to people what only people can say', () => {
  const text = textOf(dpia(facts));
  for (const part of [
    'artikel 6.1 e',
    'artikel 10',
    'Nödvändighet och proportionalitet',
    'De registrerades rättigheter',
    'Risker',
    'Dataskyddsombudets råd',
    'Förhandssamråd',
  ])
    expect(text).toContain(part);
  expect(textOf(dpia({ ...facts, encrypted: false }))).toContain('En risk är hög också med skydden i drift. En inställning är svagare');
});

test('the record has one part per processing, with what article 30 asks for', () => {
  const { sections } = processingRecord(facts);
  const parts = sections.filter((section) => section.blocks.some((block) => block.kind === 'table' && block.head[0] === 'Uppgift'));
  expect(parts.map((section) => section.heading)).toEqual([
    'Polisens utdrag, anmälda brott',
    'Kommunens klotterregister',
    'Från problem till överenskommelse',
    'Konton',
    'Logg',
  ]);
  for (const { blocks } of parts) {
    const labels = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => cellText(row[0] ?? '')) : []));
    for (const asked of [
      'Personuppgiftsansvarig',
      'Ändamål',
      'Rättslig grund',
      'Registrerade',
      'Uppgifter',
      'Mottagare',
      'Tredje land',
      'Sparas',
    ])
      expect(labels).toContain(asked);
  }
});

test('a public copy leaves out what describes protection, and says so where it stood', () => {
  const whole = dpia(facts);
  const copy = withoutProtective(whole);
  expect(copy.sections.map((section) => section.heading)).toEqual(whole.sections.map((section) => section.heading));
  const text = textOf(copy);
  for (const hidden of ['argon2id', 'c21e7d02', 'Registrator\n', '9 av 9 konton']) expect(text).not.toContain(hidden);
  expect(text.split('utelämnat i den offentliga kopian').length - 1).toBe(3);
  expect(text).toContain('Offentlig kopia av Konsekvensbedömning.');
});
