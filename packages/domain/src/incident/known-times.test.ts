import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWallTime } from './wall-time.ts';

test('a text read before is read the same again, in every order and zone', () => {
  const part = fc.integer({ min: 1, max: 13 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 60 }), (a, b, hour, minute) => {
      const clock = `${hour}:${String(minute).padStart(2, '0')}`;
      for (const text of [`${a}/${b}/2021 ${clock}`, `2021-${a}-${b} ${clock}`, `${a}/${b}/2021 ${clock} PM`])
        for (const order of ['mdy', 'dmy', 'ymd'] as const)
          for (const zone of ['Europe/Stockholm', 'UTC']) expect(readWallTime(text, order, zone)).toEqual(readWallTime(text, order, zone));
    }),
  );
});

test('known parts of two ways of writing do not make a third way', () => {
  readWallTime('2022-09-16 21:30:00', 'mdy', 'UTC');
  readWallTime('9/16/2022 12:07:00 PM', 'mdy', 'UTC');
  expect(readWallTime('2022-09-16 12:07:00 PM', 'mdy', 'UTC')).toBe('import.badDate');
  expect(readWallTime('3/4/2022 10:00', 'mdy', 'UTC')).not.toEqual(readWallTime('3/4/2022 10:00', 'dmy', 'UTC'));
});

test('an hour that the clock jumped over is moved on also when its parts are known', () => {
  const at = (text: string) => readWallTime(text, 'ymd', 'Europe/Stockholm');
  at('2023-03-27 02:30');
  at('2023-03-26 10:00');
  expect(at('2023-03-26 02:30')).toEqual({ ...Object(at('2023-03-26 03:30')), skipped: true });
});
