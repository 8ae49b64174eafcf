// What the demo municipality has of problems: from findings of its frozen picture, and one that people have told of on a walk.
import type { OpenProblem } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { type FindingNode, findingsOf } from '../pictures/finding-of.ts';
import { openProblem } from './open-problem.ts';

interface DemoProblem {
  readonly key: string;
  readonly name: string;
  readonly node: FindingNode | null;
}

const at = (category: string, placeType: string | null, area: string | null, daypart: string | null = null): FindingNode => ({
  category,
  placeType,
  area,
  daypart,
});
const nowhere: FindingNode = { category: null, placeType: null, area: null, daypart: null };

const demoProblemList: readonly DemoProblem[] = [
  { key: 'problem:halls', name: 'Stölder i idrottshallarnas omklädningsrum', node: at('theft/premises', 'sports-facility', null) },
  { key: 'problem:yards', name: 'Skadegörelse på bostadsgårdar i Lindängen', node: at('damage/vandalism', null, 'lindangen-sodra') },
  { key: 'problem:centre', name: 'Våld utomhus i centrum', node: at('violence/assault', null, 'centrum') },
  { key: 'problem:bicycles', name: 'Cykelstölder i centrum', node: at('theft/bicycle', null, 'centrum') },
  { key: 'problem:shops', name: 'Stölder i butik, centrum', node: at('theft/shoplifting', null, 'centrum') },
  { key: 'problem:boats', name: 'Båtstölder på Yttre öarna', node: at('theft/boat', null, 'yttre-oarna') },
  { key: 'problem:tunnel', name: 'Mörk gångtunnel vid stationen', node: null },
  {
    key: 'problem:officials',
    name: 'Våld mot tjänsteman på eftermiddagen',
    node: at('violence/against-official', null, null, 'afternoon'),
  },
];

const told = 'Togs upp på trygghetsvandringen i oktober: trasig belysning och dålig sikt. Få anmäler, så det syns inte i bilden.';

export async function demoProblems(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    const nodes = demoProblemList.map(({ node }) => node ?? nowhere);
    const found = await findingsOf(scope, cycle.picture, nodes, 'asker');
    for (const [i, { key, name, node }] of demoProblemList.entries()) {
      const input: OpenProblem =
        node && found?.findings[i]
          ? { from: 'finding', picture: cycle.picture, node: { ...node }, name }
          : { from: 'walk', node: { ...(node ?? nowhere) }, name, reason: told };
      cycle.made.set(key, await openProblem(scope, input));
    }
  });
}
