import { expect, test } from 'vitest';
import { columnDrift, columnFit } from './column-drift.ts';
import { layouts } from './profiles.ts';
import { layoutOfProfile, newProfile, withDecisions } from './source-profile.ts';

const headings = ['ID', 'BROTTSKOD', 'LATITUDE', 'LONGITUDE', 'BROTTSDATUMTID_START', 'BROTTSDATUMTID_SLUT', 'LÖPNUMMER'];
const profile = { ...newProfile({ builtIn: 'se-police-points', mapping: null }), headings };
const layout = layoutOfProfile(profile, 'polisen.csv');
const table = (columns: readonly string[], row: readonly string[] = []) => ({
  columns,
  sample: Array.from({ length: 20 }, () => [...row]),
});
const nothing: ReadonlySet<string> = new Set();

test('a file with the same columns, in any order and case, asks nothing', () => {
  const same = [...headings].reverse().map((name) => name.toLowerCase());
  expect(columnDrift(layout, profile, table(same), nothing)).toEqual({ asks: [], columns: {} });
  expect(columnFit(layout, profile, same)).toEqual({ found: 6, of: 6 });
});

test('before any delivery there is nothing to differ from', () => {
  const fresh = newProfile({ builtIn: 'se-police-points', mapping: null });
  expect(columnDrift(layout, fresh, table(['EN', 'ANNAN']), nothing).asks).toEqual([]);
});

test('a column by another name is taken for the old one, and asked about', () => {
  const now = headings.map((name) => (name === 'LATITUDE' ? 'LAT' : name));
  const drift = columnDrift(layout, profile, table(now), nothing);
  expect(drift.asks).toEqual([{ kind: 'renamed', column: 'LAT', was: 'LATITUDE', field: 'latitude' }]);
  expect(withDecisions(layout, { columns: drift.columns, codes: {}, categories: {} }).columns).toMatchObject({ LAT: 'latitude' });
  // answered, it is read so from now on
  const answered = { ...profile, columns: { LAT: 'latitude' as const }, headings: now };
  expect(columnDrift(layoutOfProfile(answered, ''), answered, table(now), nothing).asks).toEqual([]);
});

test('a column that is gone is missed only when it was read', () => {
  const drift = columnDrift(
    layout,
    profile,
    table(headings.filter((name) => name !== 'LÖPNUMMER' && name !== 'BROTTSDATUMTID_SLUT')),
    nothing,
  );
  expect(drift.asks).toEqual([{ kind: 'missing', column: 'BROTTSDATUMTID_SLUT', was: null, field: 'to' }]);
});

test('a column that is new is left out meanwhile, unless it plainly is a count', () => {
  const drift = columnDrift(
    layout,
    profile,
    table([...headings, 'Handläggare', 'ANTAL_BROTT'], ['', '', '', '', '', '', '', 'Anna', '2']),
    nothing,
  );
  expect(drift.asks).toEqual([
    { kind: 'new', column: 'Handläggare', was: null, field: null },
    { kind: 'new', column: 'ANTAL_BROTT', was: null, field: 'count' },
  ]);
  const decided = new Set(['Handläggare', 'ANTAL_BROTT']);
  expect(columnDrift(layout, profile, table([...headings, 'Handläggare', 'ANTAL_BROTT']), decided).asks).toEqual([]);
});

test('what was decided about values goes before the layout’s own word, and no kind of ours is a decision too', () => {
  const decided = layoutOfProfile({ ...profile, codes: { '98301': '9830' }, categories: { '9999': '', '7777': 'theft' } }, '');
  const [points] = layouts;
  expect(decided.mapCategory('98301', '')).toEqual({ code: '9830', ...points?.mapCategory('9830', '') });
  expect(decided.mapCategory('7777', '')).toEqual({ category: 'theft' });
  expect(decided.mapCategory('9999', '')).toBeNull();
  expect([decided.isDecided?.('9999'), decided.isDecided?.('1234')]).toEqual([true, false]);
});
