// Changes one cell of the matrix. Nobody changes the rules of the role they are signed in with, and someone must always be able to change them.
import { type ChangeRule, Fault, levelsOf, type MatrixView, type RemoveRule } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { areasWithin, countKeyHolders, deleteRule, findRule, saveRule } from './queries.ts';
import { showMatrix } from './show-matrix.ts';

/** @throws Fault scope.denied, matrix.ownRole, matrix.level, matrix.area, matrix.lastKey */
export async function changeRule(database: Database, who: Who, rule: ChangeRule): Promise<MatrixView> {
  return withScope(database, who, async (scope) => {
    requireOtherRole(scope, rule.role);
    if (!levelsOf[rule.dataClass].includes(rule.access))
      throw new Fault('matrix.level', { access: rule.access, dataClass: rule.dataClass });
    const areaKeys = rule.areas === null ? null : await areasWithin(scope, rule.areas);
    const unknown = rule.areas?.find((key) => !areaKeys?.includes(key));
    if (unknown !== undefined) throw new Fault('matrix.area', { area: unknown });
    const before = await findRule(scope, rule);
    await saveRule(scope, rule, areaKeys);
    await requireKeyHolder(scope);
    scope.audit('role.changed', `${rule.role}/${rule.dataClass}`, {}, { before, after: rule });
    return showMatrix(scope);
  });
}

/** An organisation's own rule goes; the one for all holds again. @throws Fault scope.denied, matrix.ownRole, matrix.lastKey */
export async function removeRule(database: Database, who: Who, key: RemoveRule): Promise<MatrixView> {
  return withScope(database, who, async (scope) => {
    requireOtherRole(scope, key.role);
    const before = await findRule(scope, key);
    await deleteRule(scope, key);
    await requireKeyHolder(scope);
    scope.audit('role.changed', `${key.role}/${key.dataClass}`, {}, { before });
    return showMatrix(scope);
  });
}

function requireOtherRole(scope: Scope, role: string): void {
  scope.require('access.write');
  if (role === scope.role) throw new Fault('matrix.ownRole');
}

export async function requireKeyHolder(scope: Scope): Promise<void> {
  if ((await countKeyHolders(scope)) === 0) throw new Fault('matrix.lastKey');
}
