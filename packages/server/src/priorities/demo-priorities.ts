// What the demo municipality has of prioritising: one round, three parties, three focus areas.
import { type CriterionKey, isScorable, type NewRound, type SetScores, standardCriteria } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { decideRound } from './decide-round.ts';
import { choice, criteria, differing, jointScores, notes } from './demo-scores.ts';
import { listPriorities } from './list-priorities.ts';
import { makeRound } from './make-round.ts';
import { handInScores, lockRound, openRound, scoreAlone, scoreTogether } from './step-round.ts';

export async function demoPriorities(database: Database, cycle: DemoCycle): Promise<void> {
  const parties = await partiesOf(database, cycle);
  const names = Object.keys(jointScores).concat('problem:officials');
  const problems = names.flatMap((name) => cycle.made.get(name) ?? []);
  if (parties.length < 2 || problems.length < names.length) return;
  const as = <T>(who: Who, fn: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, fn);
  const idOf = (name: string): string => cycle.made.get(name) ?? '';

  const input: NewRound = {
    name: 'Inför 2027',
    picture: cycle.picture,
    problems,
    parties: parties.map(({ who }) => who.organisationId),
    criteria: standardCriteria
      .filter(({ key }) => criteria.includes(key))
      .map(({ key, bands }) => ({ key, bands: key === 'volume' ? [75, 150, 300, 450] : bands && [...bands], anchors: null })),
  };
  const round = await as(cycle.who, async (scope) => {
    const id = await makeRound(scope, input);
    await lockRound(scope, id);
    return id;
  });
  for (const { who, kind } of parties)
    await as(who, async (scope) => {
      await scoreAlone(scope, round, { scores: scoresOf(kind, idOf) });
      await handInScores(scope, round);
    });
  await as(cycle.who, async (scope) => {
    await openRound(scope, round, { reason: null });
    await scoreTogether(scope, round, { scores: scoresOf(null, idOf) });
    await decideRound(scope, round, {
      decidedOn: choice.decidedOn,
      decisionId: null,
      chosen: choice.chosen.map(([name, reason]) => ({ problemId: idOf(name), reason })),
      notChosen: choice.notChosen.map(([name, reason]) => ({ problemId: idOf(name), reason })),
      dissents: parties
        .filter(({ kind }) => kind === choice.dissent.kind)
        .map(({ who }) => ({ party: who.organisationId, text: choice.dissent.text })),
    });
    for (const { id, problem } of await listPriorities(scope)) {
      const name = names.find((one) => idOf(one) === problem.id);
      if (name) cycle.made.set(name.replace('problem:', 'priority:'), id);
    }
  });
}

/** The joint score, but for where the party thought otherwise. */
function scoresOf(kind: string | null, idOf: (name: string) => string): SetScores['scores'] {
  return Object.entries(jointScores).flatMap(([name, scores]) =>
    criteria
      .filter((key) => isScorable(key))
      .map((criterion: CriterionKey, i) => {
        const cell = `${name} ${criterion} ${kind}`;
        return { problemId: idOf(name), criterion, score: differing[cell] ?? scores[i] ?? 1, note: notes[cell] ?? '' };
      }),
  );
}

async function partiesOf(database: Database, cycle: DemoCycle): Promise<{ kind: string; who: Who }[]> {
  const analyst = cycle.as('police-analyst');
  const centre = cycle.organisations.get('town-centre');
  const member = await withScope(database, cycle.who, ({ trx }) =>
    trx
      .selectFrom('memberships')
      .select('account_id')
      .where('organisation_id', '=', centre ?? '')
      .where('role', '=', 'council-member')
      .executeTakeFirst(),
  );
  const people = [
    { kind: 'municipality', who: cycle.who },
    { kind: 'police', who: analyst },
  ];
  if (!centre || !member) return people;
  return [
    ...people,
    { kind: 'town-centre', who: { ...cycle.who, organisationId: centre, accountId: member.account_id, role: 'council-member' } },
  ];
}
