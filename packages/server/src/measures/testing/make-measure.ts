// For tests: a measure of the asker's own organisation, without a cause, with one occasion that is over and one that is ahead.
import { newMeasure, wallOf } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../../db/scope.ts';
import { addMeasure } from '../add-measure.ts';
import { calendarKey } from '../calendar-feeds.ts';
import { insertFeed } from '../feed-queries.ts';

const day = 86_400_000;
export const dayAt = (scope: Pick<Scope, 'now'>, days: number): string => wallOf(scope.now.getTime() + days * day).slice(0, 10);

export const measureBody = (scope: Pick<Scope, 'now' | 'organisationId'>, part: object = {}) =>
  newMeasure.parse({
    title: 'Värdar i hallarna',
    noCauseReason: 'Prövas innan orsakerna är utredda',
    ownerOrganisation: scope.organisationId,
    starts: dayAt(scope, -10),
    ends: dayAt(scope, 40),
    schedule: { repeat: 'day', interval: 7, first: dayAt(scope, -5), from: '17:00', to: '21:00' },
    ...part,
  });

export const makeMeasure = (scope: Scope, part: object = {}): Promise<string> => addMeasure(scope, measureBody(scope, part));

/** The occasion that is over. */
export async function makeActivity(scope: Scope): Promise<string> {
  const measure = await makeMeasure(scope);
  const { rows } = await sql<{ id: string }>`select id from activities where measure_id = ${measure} order by starts limit 1`.execute(
    scope.trx,
  );
  return rows[0]!.id;
}

export async function makeCalendar(scope: Scope): Promise<{ id: string; file: string }> {
  const { token, tokenHash } = calendarKey();
  return { id: await insertFeed(scope, { kind: 'person', bodyId: null, tokenHash }), file: `${token}.ics` };
}
