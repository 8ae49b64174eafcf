import { expect, test } from 'vitest';
import { dutyKeys, dutyRules } from './duty-rules.ts';
import { evidenceDocument } from './evidence-document.ts';
import { type DutyFacts, lawClock } from './law-clock.ts';

const nothing: DutyFacts = { notes: [], frozenPicture: null, council: null, coordinators: 0, inForce: [] };
const stateOf = (facts: Partial<DutyFacts>, today: string, key: string) =>
  lawClock({ ...nothing, ...facts }, today).find((one) => one.key === key);
const note = (duty: DutyFacts['notes'][number]['duty'], doneOn: string) => ({ duty, doneOn, evidence: 'Beslut KS 2025/1' });

test('without anything noted every duty is missing, and none is said to be met', () => {
  expect(lawClock(nothing, '2026-11-30').map(({ state }) => state)).toEqual(dutyKeys.map(() => 'missing'));
});

test('a duty with an interval is due the same day two years later: in time, soon from three months before, overdue from the day after', () => {
  const notes = [note('followup', '2025-01-15')];
  expect(stateOf({ notes }, '2026-10-14', 'followup')).toMatchObject({ state: 'in_time', last: '2025-01-15', due: '2027-01-15' });
  expect(stateOf({ notes }, '2026-10-15', 'followup')?.state).toBe('soon');
  expect(stateOf({ notes }, '2027-01-15', 'followup')?.state).toBe('soon');
  expect(stateOf({ notes }, '2027-01-16', 'followup')?.state).toBe('overdue');
});

test('the newest note counts, and an adopted assessment counts before a picture that was only frozen', () => {
  const frozenPicture = { name: 'November', on: '2026-11-05' };
  expect(stateOf({ frozenPicture }, '2026-11-30', 'picture')).toMatchObject({ last: '2026-11-05', due: '2028-11-05' });
  const notes = [note('picture', '2024-05-01'), note('picture', '2025-05-01')];
  expect(stateOf({ frozenPicture, notes }, '2026-11-30', 'picture')).toMatchObject({ last: '2025-05-01' });
});

test('an agreement counts until it ends; a council and a coordinator are in place without a date', () => {
  const inForce = [{ title: { sv: 'A', en: 'A' }, starts: '2026-01-01', ends: '2028-12-31', signedOn: '2025-12-16' }];
  expect(stateOf({ inForce }, '2026-11-30', 'agreements')).toMatchObject({ state: 'in_time', due: '2028-12-31' });
  expect(stateOf({ inForce }, '2028-10-01', 'agreements')?.state).toBe('soon');
  expect(stateOf({ council: { last: '2026-09-23', next: '2026-12-09' } }, '2026-11-30', 'council')?.state).toBe('in_time');
  expect(stateOf({ council: { last: null, next: null } }, '2026-11-30', 'council')?.state).toBe('missing');
  expect(stateOf({ coordinators: 1 }, '2026-11-30', 'coordination')?.state).toBe('in_time');
});

test('only the paragraph whose text was read stands in the rules, and each rule has its source and the day it was read', () => {
  expect(dutyRules.filter(({ paragraph }) => paragraph !== null).map(({ key }) => key)).toEqual(['picture']);
  for (const { source, checkedOn, demands } of dutyRules) {
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const text of [source.sv, source.en, demands.sv, demands.en]) expect(text.length).toBeGreaterThan(10);
  }
});

test('the evidence has a section for every duty, and says that it supports the own check and not that the law is met', () => {
  const facts = { ...nothing, municipality: 'Exempelhamns kommun', demo: true, today: '2026-11-30', agreements: [] };
  const document = evidenceDocument(facts, 'sv');
  expect(document.sections).toHaveLength(dutyRules.length);
  expect(JSON.stringify(document)).toContain('egen kontroll');
  expect(JSON.stringify(document)).not.toMatch(/uppfyller lagen/);
});
