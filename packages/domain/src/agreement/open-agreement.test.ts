import { describe, expect, it } from 'vitest';
import type { AgreementContent, BoundFigure, Commitment, FocusArea } from '../routes/agreements.ts';
import { leftOutOf, openAgreement, openGoal, withoutCounts } from './open-agreement.ts';
import { prefillSections } from './prefill-sections.ts';
import { rebuildParts, withParts } from './rebuild-parts.ts';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const words = (sv: string, en = sv) => ({ sv, en });
const figure = (key: string, value: number | null): BoundFigure => ({
  key,
  pictureId: id(9),
  pictureName: 'November',
  pictureMade: '2026-11-05T10:00:00.000Z',
  node: { category: 'theft', placeType: null, area: null, daypart: null },
  field: 'count',
  value,
  word: null,
  interval: null,
  keptBeside: null,
});
const focusOf = (n: number, change: Partial<FocusArea> = {}): FocusArea => ({
  key: `problem-${n}`,
  problemId: id(n),
  title: words(`Problem ${n}`),
  problem: words(`{{figure:problem-${n}.count}} stölder.`),
  causes: words('– Skåp utan lås (orsak 3)'),
  goals: [],
  byHand: null,
  ...change,
});
const commitmentOf = (n: number, change: Partial<Commitment> = {}): Commitment => ({
  id: id(n),
  organisationId: id(1),
  organisation: 'Kommunen',
  measureId: id(n),
  focusKey: 'problem-1',
  what: words('byta 240 lås'),
  due: '2027-01-18',
  role: words('fritidschefen'),
  against: words('6.1, orsak 3'),
  carriedFrom: null,
  byHand: null,
  ...change,
});
const content = (change: Partial<AgreementContent> = {}): AgreementContent => ({
  title: words('Överenskommelse'),
  starts: '2026-01-01',
  ends: '2028-12-31',
  parties: [],
  focus: [focusOf(1), focusOf(2)],
  commitments: [commitmentOf(3), commitmentOf(4, { focusKey: 'problem-2' })],
  sections: prefillSections({ starts: '2026-01-01', ends: '2028-12-31', municipality: 'Kommunen', police: 'Polisen', previous: null }),
  figures: [figure('problem-1.count', 96), figure('problem-2.count', 4)],
  plan: [],
  numbers: [],
  ...change,
});
const none = { withheld: new Set<string>(), sensitive: new Set<string>() };

describe('what anyone may read of a wording', () => {
  const resources = words('Kommunen anmälde 4 fall och lade 96 timmar.', 'The town reported 4 cases.');
  const own = content({ sections: { ...content().sections, resources } });
  const figures = [figure('problem-1.count', 96), figure('problem-2.count', null)];
  const source = { section: 'resources', focus: null, lang: 'sv', sentence: resources.sv, reason: 'Årsredovisningen', open: true } as const;

  it('counts that nothing vouches for are left out, and said to be', () => {
    expect(openAgreement(own, { ...none, figures }).sections.resources.sv).toBe(
      'Kommunen anmälde [antal utelämnat] fall och lade [antal utelämnat] timmar.',
    );
  });
  it('one that is said to be public may stand, but never where it gives a hidden count away', () => {
    expect(openAgreement({ ...own, numbers: [source] }, { ...none, figures }).sections.resources.sv).not.toContain('4');
    const told = [figure('problem-1.count', 96), figure('problem-2.count', 8)];
    expect(openAgreement({ ...own, numbers: [source] }, { ...none, figures: told }).sections.resources.sv).toBe(resources.sv);
  });
  it('a goal tells its share and its time, not from how many', () => {
    expect(
      openGoal('Stölder: 30 procent färre under 12 månader, till och med 31 december 2028. Utgångsläge: 7. Målet är högst 4.', 'sv'),
    ).toBe(
      'Stölder: 30 procent färre under 12 månader, till och med 31 december 2028. Utgångsläge: [antal utelämnat]. Målet är högst [antal utelämnat].',
    );
  });
  it('a problem that is left out takes its figures and commitments with it', () => {
    const facts = { figures, withheld: new Set(['focus:problem-1']), sensitive: new Set(['problem-2']) };
    expect([...leftOutOf(own, facts)]).toEqual([
      ['focus:problem-1', 'decided'],
      ['focus:problem-2', 'kind'],
      [`commitment:${id(3)}`, 'decided'],
      [`commitment:${id(4)}`, 'kind'],
    ]);
    const open = openAgreement(own, facts);
    expect([open.figures, open.commitments]).toEqual([[], []]);
    expect(JSON.stringify(open.focus)).not.toContain('Problem 1');
  });
  it('lines and their dashes stay where they were', () => {
    expect(withoutCounts('– Av 12 hallar.\n\n– Två hallar.', 'sv')).toBe('– Av [antal utelämnat] hallar.\n\n– Två hallar.');
  });
});

describe('what the chain says now', () => {
  const hashOf = (text: { sv: string }): string => text.sv;
  it('is compared part by part, whatever place a problem has; what is by hand has no part in it', () => {
    const now = content({ focus: [focusOf(1), focusOf(2), focusOf(5, { problemId: null, byHand: 'Nämnden' })] });
    const moved = (n: number, to: number): FocusArea => ({
      ...focusOf(n),
      key: `problem-${to}`,
      problem: words(`{{figure:problem-${to}.count}} stölder.`),
    });
    expect(rebuildParts(now, content({ focus: [moved(2, 1), moved(1, 2)] }), new Map(), hashOf)).toEqual([]);
  });
  it('taken, it keeps the figures of each problem under the key they are bound by, and aims each promise anew', () => {
    const now = content({ focus: [focusOf(1)], commitments: [commitmentOf(3)] });
    const fresh = content({
      focus: [
        { ...focusOf(7), key: 'problem-1', problem: words('{{figure:problem-1.count}} bränder.') },
        { ...focusOf(1), key: 'problem-2' },
      ],
      commitments: [
        commitmentOf(3, { focusKey: 'problem-2', against: words('6.2, orsak 3') }),
        commitmentOf(4, { focusKey: 'problem-1', against: words('6.1, orsak 1') }),
      ],
    });
    const made = withParts(now, fresh, new Set([`focus:${id(7)}`, `commitment:${id(3)}`, `commitment:${id(4)}`]));
    expect(made.focus.map(({ key, problemId }) => [key, problemId])).toEqual([
      ['problem-2', id(7)],
      ['problem-1', id(1)],
    ]);
    expect(made.focus[0]?.problem.sv).toBe('{{figure:problem-2.count}} bränder.');
    expect(made.commitments.map(({ focusKey, against }) => [focusKey, against.sv])).toEqual([
      ['problem-1', '6.2, orsak 3'],
      ['problem-2', '6.1, orsak 1'],
    ]);
  });
  it('a part that is gone from it stays until the parties let it go', () => {
    const fresh = content({ focus: [focusOf(1)], commitments: [commitmentOf(3)] });
    const parts = rebuildParts(content(), fresh, new Map(), hashOf);
    expect(parts.map(({ part, anew }) => [part, anew])).toEqual([
      [`focus:${id(2)}`, null],
      [`commitment:${id(4)}`, null],
    ]);
    expect(withParts(content(), fresh, new Set()).focus).toHaveLength(2);
    expect(withParts(content(), fresh, new Set([`focus:${id(2)}`])).focus).toHaveLength(1);
  });
});
