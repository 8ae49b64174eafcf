import { describe, expect, test } from 'vitest';
import type { PictureWarning } from '../picture/picture.ts';
import { sourceMonths, wholeMonthsBefore } from './data-calendar.ts';
import { concerns, explanationOf, explanationText } from './explanation.ts';

const remark = (code: PictureWarning['code'], more: Partial<PictureWarning>): PictureWarning => ({
  code,
  source: 'polisen',
  category: null,
  area: null,
  from: null,
  to: null,
  sv: '',
  en: '',
  ...more,
});

describe('the calendar of one source', () => {
  const months = wholeMonthsBefore('2026-02-28', 8);
  test('the months are whole ones, also over a new year and on the last day of a month', () => {
    expect(months).toEqual(['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01']);
  });
  test('a month is what the remarks say, and whole where they say nothing', () => {
    const states = sourceMonths(
      { from: '2025-07-03', to: '2025-12-31' },
      [
        remark('source.missing_month', { from: '2025-08-01', to: '2025-10-31', months: ['2025-08', '2025-10'] }),
        remark('source.hole', { from: '2025-09-01', to: '2025-09-30', category: 'theft' }),
        remark('reporting.immature', { from: '2025-12-01' }),
      ],
      months,
    ).map(({ state }) => state);
    expect(states).toEqual(['none', 'whole', 'missing', 'part', 'missing', 'whole', 'unfinished', 'awaited']);
  });
  test('a source without a delivery is never told as whole', () => {
    expect(new Set(sourceMonths({ from: null, to: null }, [], months).map(({ state }) => state))).toEqual(new Set(['none']));
  });
  test('a code that ends is drawn at the month after its last one, one that starts at its first', () => {
    const changed = (one: PictureWarning) =>
      sourceMonths({ from: '2025-01-01', to: '2026-01-31' }, [one], months).flatMap((m) => (m.changed ? [m.month] : []));
    expect(changed(remark('code.ended', { to: '2025-12-31' }))).toEqual(['2026-01']);
    expect(changed(remark('code.started', { from: '2025-09-01' }))).toEqual(['2025-09']);
  });
});

describe('an explanation', () => {
  const hole = { code: 'source.hole', source: 'polisen', category: 'theft', area: null, from: '2025-03-01', to: '2025-03-31' };
  test('stays with a hole that has grown, and with no other', () => {
    expect(concerns(hole, { ...hole, to: '2025-04-30' })).toBe(true);
    expect(concerns(hole, { ...hole, from: '2025-04-01', to: '2025-04-30' })).toBe(false);
    expect(concerns(hole, { ...hole, category: 'theft/bicycle' })).toBe(false);
    expect(concerns(hole, { ...hole, source: 'kommunen' })).toBe(false);
    expect(concerns({ ...hole, from: null, to: null }, hole)).toBe(true);
  });
  test('the newest one counts', () => {
    expect(explanationOf(hole, [{ ...hole, id: 'new' } as typeof hole, hole])).toMatchObject({ id: 'new' });
    expect(explanationOf({ ...hole, code: 'source.overlap' }, [hole])).toBeNull();
  });
  test('says who and when in both languages', () => {
    const said = { kind: 'explained', note: 'Systembyte', by: 'Lokalpolisområdet', on: '2026-11-30' } as const;
    expect(explanationText(said, 'sv')).toBe('Förklaring från Lokalpolisområdet 30 november 2026: Systembyte');
    expect(explanationText({ ...said, kind: 'confirmed', note: '' }, 'en')).toBe('Confirmed by Lokalpolisområdet on 30 November 2026.');
  });
});
