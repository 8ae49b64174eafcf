// What the demo municipality has of goals: two outcome goals locked before their follow-up begins, with honest power, and output goals beside.
import { type NewGoal, withoutComparison } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { groundFor } from './ground-of.ts';
import { lockGoal } from './lock-goal.ts';
import { writeGoal } from './write-goal.ts';

export async function demoGoals(database: Database, { who, made }: DemoCycle): Promise<void> {
  await withScope(database, who, async (scope) => {
    const keep = async (name: string, goal: NewGoal | null, locked = true): Promise<void> => {
      if (!goal) return;
      const id = await writeGoal(scope, goal);
      made.set(`goal:${name}`, id);
      if (locked) await lockGoal(scope, id);
    };
    const halls = made.get('problem:halls');
    const yards = made.get('problem:yards');
    const lockers = made.get('measure:lockers') ?? null;
    const hosts = made.get('measure:hosts');
    const lighting = made.get('measure:lighting');
    if (halls)
      await keep(
        'halls',
        await counted(
          scope,
          halls,
          0.3,
          24,
          'Anmälda stölder i idrottsanläggningar räknas i den frysta bilden för 2027 och 2028.',
          lockers,
        ),
      );
    if (yards)
      await keep(
        'yards',
        await counted(scope, yards, 0.15, 12, 'Anmäld skadegörelse i södra Lindängen räknas i den frysta bilden för 2027.'),
      );
    if (hosts) await keep('hosts', activities(hosts, 'Bemannad entré på träningskvällar', 'kvällar', 80));
    if (lighting) await keep('lamps', activities(lighting, 'Lampor som lyser', 'lampor', 60), false);
  });
}

/** Held against the rest of the municipality where that may be shown; null where the problem has no finding to freeze. */
async function counted(
  scope: Scope,
  problemId: string,
  fall: number,
  months: 12 | 24,
  method: string,
  measureId: string | null = null,
): Promise<NewGoal | null> {
  const { view } = await groundFor(scope, problemId);
  const own = view.indicators.find((one) => one.key === 'own');
  if (!view.picture || !own) return null;
  const other = own.comparisons.find((one) => one.key === 'elsewhere' && one.follows !== 'no');
  const against = other?.key ?? withoutComparison;
  const whyNone = other ? null : 'Inget annat i kommunen har följts åt med problemet, så bara tiden före säger något.';
  return { of: 'incidents', problemId, measureId, indicator: 'own', months, fall, against, whyNone, from: '2027-01-01', method };
}

function activities(measureId: string, words: string, unit: string, count: number): NewGoal {
  return {
    of: 'activities',
    problemId: null,
    measureId,
    words,
    unit,
    count,
    counts: null,
    due: '2027-12-31',
    method: 'Räknas i åtgärdsplanen när de rapporteras.',
  };
}
