import { expect, test } from 'vitest';
import { emptyDraft, scheduleOf, sentOf } from './measure-draft.ts';

const draft = { ...emptyDraft('', ''), starts: '2026-12-01', ends: '2027-05-31' };

test('a schedule is sent when it says something, and counts from the first day of the measure unless told', () => {
  expect(scheduleOf(draft)).toBeNull();
  expect(scheduleOf({ ...draft, weekdays: [4], interval: '2', notMonths: [7] })).toMatchObject({
    first: '2026-12-01',
    interval: 2,
    weekdays: [4],
    notMonths: [7],
  });
  expect(scheduleOf({ ...draft, weekdays: [4], scheduled: false })).toBeNull();
  expect(scheduleOf({ ...draft, repeat: 'month', week: '-1', weekdays: [2] })).toMatchObject({ week: -1, weekdays: [2] });
  expect(scheduleOf({ ...draft, repeat: 'day', notDays: '2026-12-24, 2026-12-31' })?.notDays).toEqual(['2026-12-24', '2026-12-31']);
});

test('a reason is sent only when there is no cause', () => {
  expect(sentOf({ ...draft, noCauseReason: 'Krävs av lagen' })).toMatchObject({ causeId: null, noCauseReason: 'Krävs av lagen' });
  expect(sentOf({ ...draft, causeId: 'c', noCauseReason: 'Krävs av lagen' })).toMatchObject({ causeId: 'c', noCauseReason: null });
});
