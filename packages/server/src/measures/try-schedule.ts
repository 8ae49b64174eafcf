// What a half-filled schedule would mean: its words, its rule, how many occasions, and the next ten of them.

import type { triedOccurrences } from '@samsyn/domain';
import { clockMinutes, Fault, occurrenceWords, rruleText, schedule, scheduleWords, wallOf } from '@samsyn/domain';
import type { z } from 'zod';
import type { Scope } from '../db/scope.ts';
import { wallTimes } from './occurrences.ts';

const shown = 10;

/** @throws Fault scope.denied, measure.schedule, measure.scheduleOutside, measure.tooMany */
export function trySchedule(
  scope: Scope,
  asked: { readonly rule: string; readonly starts: string; readonly ends: string },
): z.infer<typeof triedOccurrences> {
  scope.require('measure.write');
  const rule = readRule(asked.rule);
  const { starts, ends } = asked;
  if (rule.first < starts || rule.first > ends) throw new Fault('measure.scheduleOutside', { starts, ends });
  const all = wallTimes(rule, ends);
  const now = wallOf(scope.now);
  const ahead = all.filter((start) => start >= now);
  const minutes = clockMinutes(rule);
  const next = (ahead.length > 0 ? ahead : all).slice(0, shown);
  return {
    words: { sv: scheduleWords(rule, 'sv'), en: scheduleWords(rule, 'en') },
    rrule: rruleText(rule, ends),
    count: all.length,
    next: next.map((start) => ({ start, sv: occurrenceWords(start, minutes, 'sv'), en: occurrenceWords(start, minutes, 'en') })),
  };
}

function readRule(text: string) {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Fault('measure.schedule', { why: '' });
  }
  const read = schedule.safeParse(given);
  if (!read.success) throw new Fault('measure.schedule', { why: read.error.issues[0]?.path.join('.') ?? '' });
  return read.data;
}
