// The data calendar: what each source that the asker sees holds, month by month, and every remark of the present picture with what is known of it.
import {
  type DataCalendar,
  explanationOf,
  Fault,
  hasRight,
  type Picture,
  picture as pictureSchema,
  sourceMonths,
  swedishDay,
  wholeMonthsBefore,
} from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { sourcesSeen } from '../sources/sources-seen.ts';
import { listExplanations } from './queries.ts';

/** Two years: the window and the year it is most compared with. */
const shownMonths = 24;

/** Before the first delivery there are sources without months and no remarks. @throws Fault scope.denied */
export async function showCalendar(database: Database, who: Who): Promise<DataCalendar> {
  const warnings = await presentWarnings(database, who);
  return withScope(database, who, async (scope) => {
    scope.require('picture.read');
    const today = swedishDay(scope.now);
    const months = wholeMonthsBefore(today, shownMonths);
    const explanations = await listExplanations(scope);
    const sources = await sourcesSeen(scope);
    return {
      today,
      months,
      sources: sources.map(({ id, key, name, organisation, received, from, to }) => ({
        id,
        key,
        name,
        organisation,
        received,
        months: sourceMonths(
          { from, to },
          warnings.filter((warning) => warning.source === key),
          months,
        ),
      })),
      remarks: warnings.map((warning) => {
        const found = explanationOf(warning, explanations);
        if (!found) return { ...warning, explanation: null };
        const { organisationId, ...explanation } = found;
        return { ...warning, explanation: { ...explanation, own: organisationId === scope.organisationId } };
      }),
      mayExplain: hasRight(scope.access, 'explanation.write'),
    };
  });
}

/** The remarks of the present picture as the asker sees it; none before there is one. */
export async function presentWarnings(database: Database, who: Who): Promise<Picture['warnings']> {
  try {
    return pictureSchema.shape.warnings.parse(JSON.parse((await currentPicture(database, who)).body).warnings);
  } catch (raised) {
    if (raised instanceof Fault && raised.code === 'picture.none') return [];
    throw raised;
  }
}
