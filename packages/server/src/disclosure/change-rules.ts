// The municipality's own thresholds: raised freely by whoever looks after access, lowered only with a reason that stays in the log.
import { type ChangeDisclosureRules, type DisclosureRules, Fault, loosened, mayChange, shortestReason } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findRules, type RulesRecord, updateRules } from './queries.ts';

/** @throws Fault scope.denied */
export async function showDisclosureRules(scope: Scope): Promise<DisclosureRules> {
  scope.require('access.read');
  return told(await findRules(scope));
}

/** @throws Fault scope.denied; disclosure.reason when more would be told and the reason is missing or says nothing */
export async function changeDisclosureRules(scope: Scope, change: ChangeDisclosureRules): Promise<DisclosureRules> {
  scope.require('access.write');
  const before = await findRules(scope);
  if (!mayChange(before, change)) throw new Fault('disclosure.reason', { n: shortestReason });
  await updateRules(scope, change);
  const after = told(await findRules(scope));
  scope.audit(
    'disclosure.changed',
    null,
    { loosened: loosened(before, change).join(' ') },
    { purpose: change.reason, before: told(before), after },
  );
  return after;
}

const told = ({ sensitiveCategories: _, ...rules }: RulesRecord): DisclosureRules => rules;
