// Rights asked for by verbs (`scope.require('incident.import')`) and what each needs of the matrix.
import { type AccessOf, accessLevels, type DataClass } from './matrix.ts';

type Need = readonly [dataClass: DataClass, atLeast: 'own' | 'shared' | 'read' | 'write'];

/** Any one of the needs is enough; an empty list is for every member. */
const rightNeeds = {
  'picture.read': [['picture', 'shared']],
  'picture.freeze': [['problems', 'write']],
  'picture.export': [['picture', 'shared']],
  'incident.import': [['rows', 'own']],
  'incident.undo': [['rows', 'own']],
  'quarantine.read': [['rows', 'own']],
  'delivery.read': [['rows', 'own']],
  'source.read': [
    ['picture', 'shared'],
    ['rows', 'own'],
    ['access', 'read'],
  ],
  /** what a source holds, at the grain the asker sees it */
  'source.open': [
    ['picture', 'shared'],
    ['rows', 'own'],
  ],
  'sharing.read': [
    ['access', 'read'],
    ['rows', 'own'],
  ],
  /** only for the owner's own sources: the database refuses the rest */
  'sharing.write': [['rows', 'own']],
  /** what one's party knows about a remark on the data */
  'explanation.write': [
    ['rows', 'own'],
    ['problems', 'write'],
  ],
  /** beside a finding, as one's own party */
  'note.write': [['problems', 'read']],
  'area.read': [],
  /** areas, exposures, facilities and the address register */
  'area.write': [['problems', 'write']],
  'access.read': [['access', 'read']],
  'access.write': [['access', 'write']],
  'log.read': [['log', 'read']],
  'records.read': [['records', 'read']],
  'records.write': [['records', 'write']],
  'retention.read': [['records', 'read']],
  'retention.write': [['records', 'write']],
  'overview.read': [['picture', 'shared']],
  'problem.read': [['problems', 'read']],
  'problem.write': [['problems', 'write']],
  /** one's own party's scores, before they are seen together */
  'priority.score': [['problems', 'read']],
  'cause.read': [['problems', 'read']],
  'cause.write': [['problems', 'write']],
  'measure.read': [['measures', 'read']],
  'measure.write': [['measures', 'write']],
  /** what one is to do oneself, or one's organisation */
  'task.read': [['measures', 'own']],
  'task.report': [['measures', 'own']],
  'presence.read': [['measures', 'read']],
  'presence.write': [['measures', 'write']],
  'review.read': [['measures', 'read']],
  'review.write': [['measures', 'write']],
  'meeting.read': [['meetings', 'read']],
  'meeting.write': [['meetings', 'write']],
  /** as the named adjuster of these minutes */
  'minutes.adjust': [['meetings', 'read']],
  'agreement.read': [['agreement', 'read']],
  'agreement.write': [['agreement', 'write']],
  /** as the named signatory of this agreement */
  'agreement.sign': [['agreement', 'read']],
  'duty.read': [['agreement', 'read']],
} as const satisfies Readonly<Record<string, readonly Need[]>>;

export type Right = keyof typeof rightNeeds;
export const rights = Object.keys(rightNeeds) as readonly Right[];

/** Whether this access gives the right. */
export function hasRight(access: AccessOf, right: Right): boolean {
  const needs: readonly Need[] = rightNeeds[right];
  return needs.length === 0 || needs.some(([dataClass, level]) => reaches(access, dataClass, level));
}

/** Every right that this access gives, for a page to know what to offer. */
export function rightsOf(access: AccessOf): Right[] {
  return rights.filter((right) => hasRight(access, right));
}

function reaches(access: AccessOf, dataClass: DataClass, level: Need[1]): boolean {
  return accessLevels.indexOf(access[dataClass] ?? 'none') >= accessLevels.indexOf(level);
}
