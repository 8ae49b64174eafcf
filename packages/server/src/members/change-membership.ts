// Memberships: given, prolonged and ended. Nobody gives themselves a role, and what is open is handed over before anyone leaves.
import { type ChangeMembership, type EndMembership, Fault, type Member, type NewMembership } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { requireKeyHolder } from '../matrix/change-rule.ts';
import {
  closeMembership,
  findMembership,
  handOverWork,
  listMembers,
  type MembershipKey,
  saveMembership,
  setMembershipUntil,
} from './queries.ts';

/** Another role for someone who is a member already. @throws Fault scope.denied, member.self, member.notFound, member.until */
export async function addMembership(database: Database, who: Who, input: NewMembership): Promise<Member[]> {
  return withScope(database, who, async (scope) => {
    scope.require('access.write');
    if (input.accountId === scope.accountId) throw new Fault('member.self');
    const known = (await listMembers(scope)).some(({ accountId }) => accountId === input.accountId);
    if (!known) throw new Fault('member.notFound');
    requireLater(scope, input.until);
    await saveMembership(scope, input);
    scope.audit('membership.given', input.accountId, {}, { after: input });
    return listMembers(scope);
  });
}

/** @throws Fault scope.denied, member.notFound, member.until, matrix.lastKey */
export async function changeMembership(database: Database, who: Who, input: ChangeMembership): Promise<Member[]> {
  return withScope(database, who, async (scope) => {
    const before = await liveMembership(scope, input);
    requireLater(scope, input.until);
    await setMembershipUntil(scope, input, input.until);
    await requireKeyHolder(scope);
    scope.audit(
      'membership.changed',
      input.accountId,
      { role: input.role },
      { before: { until: before.until }, after: { until: input.until } },
    );
    return listMembers(scope);
  });
}

/** @throws Fault scope.denied, member.notFound, member.open (with how many), member.successor, matrix.lastKey */
export async function endMembership(database: Database, who: Who, input: EndMembership): Promise<Member[]> {
  return withScope(database, who, async (scope) => {
    const before = await liveMembership(scope, input);
    if (before.open > 0) {
      if (input.handOverTo === null) throw new Fault('member.open', { n: before.open });
      const members = await listMembers(scope);
      const successor = members.some(
        (one) =>
          one.accountId === input.handOverTo &&
          one.accountId !== input.accountId &&
          one.organisation.id === input.organisationId &&
          one.endedOn === null,
      );
      if (!successor) throw new Fault('member.successor');
    }
    const handed = input.handOverTo === null ? 0 : await handOverWork(scope, input, input.handOverTo);
    await closeMembership(scope, input, input.reason);
    await requireKeyHolder(scope);
    const details = { role: input.role, handed, handOverTo: input.handOverTo };
    scope.audit('membership.ended', input.accountId, details, { purpose: input.reason, before });
    return listMembers(scope);
  });
}

async function liveMembership(scope: Scope, key: MembershipKey): Promise<Member> {
  scope.require('access.write');
  const found = await findMembership(scope, key);
  if (!found || found.endedOn !== null) throw new Fault('member.notFound');
  return found;
}

function requireLater(scope: Scope, until: string | null): void {
  if (until !== null && until < scope.now.toISOString().slice(0, 10)) throw new Fault('member.until', { date: until });
}
