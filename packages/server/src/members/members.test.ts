// People come, get roles, and leave; the matrix is changed, and nobody can lock the municipality's door from the inside.
import { randomUUID } from 'node:crypto';
import type { Role } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { changeRule, removeRule } from '../matrix/change-rule.ts';
import { showMatrix } from '../matrix/show-matrix.ts';
import { addMembership, changeMembership, endMembership } from './change-membership.ts';
import { listMembers, listOrganisations } from './queries.ts';
import { saveOrganisation } from './save-organisation.ts';

let database: Database;
let admin: Who;
let there: Who;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makeMunicipality(database, 'Exempelhamn', 'administrator');
  there = await makeMunicipality(database, 'Provstad', 'administrator');
});
afterAll(() => database?.close());

async function newPerson(role: Role): Promise<Who> {
  const { id } = await withService(database, ({ trx }) =>
    trx.insertInto('accounts').values({ title_sv: 'Handläggaren', title_en: 'The officer' }).returning('id').executeTakeFirstOrThrow(),
  );
  const who: Who = { ...admin, accountId: id, role };
  await withScope(database, admin, ({ trx }) =>
    trx
      .insertInto('memberships')
      .values({ municipality_id: who.municipalityId, account_id: id, organisation_id: who.organisationId, role, ended_reason: null })
      .execute(),
  );
  return who;
}
const key = (who: Who) => ({ accountId: who.accountId, organisationId: who.organisationId, role: who.role });

test('a right is what the municipality’s own matrix says', async () => {
  const council = await newPerson('council-member');
  const mayFreeze = () =>
    withScope(database, council, async (scope) => {
      scope.require('picture.freeze');
      return true;
    });
  await expect(mayFreeze()).rejects.toMatchObject({ code: 'scope.denied' });
  const rule = { role: 'council-member', organisationId: null, dataClass: 'problems', areas: null } as const;
  await changeRule(database, admin, { ...rule, access: 'write' });
  expect(await mayFreeze()).toBe(true);
  // another municipality's matrix is untouched
  await expect(
    withScope(database, { ...there, role: 'council-member' }, async (scope) => scope.require('picture.freeze')),
  ).rejects.toMatchObject({ code: 'scope.denied' });
  // one organisation may have a rule of its own, and lose it again
  const own = { role: 'council-member', organisationId: council.organisationId, dataClass: 'problems' } as const;
  await changeRule(database, admin, { ...own, access: 'none', areas: null });
  await expect(mayFreeze()).rejects.toMatchObject({ code: 'scope.denied' });
  await removeRule(database, admin, own);
  expect(await mayFreeze()).toBe(true);
});

test('the matrix cannot be bent by whoever holds it', async () => {
  const rule = { organisationId: null, areas: null } as const;
  const change = (role: Role, dataClass: 'rows' | 'access', access: 'own' | 'none' | 'read' | 'write') =>
    changeRule(database, admin, { ...rule, role, dataClass, access });
  await expect(change('administrator', 'rows', 'own')).rejects.toMatchObject({ code: 'matrix.ownRole' });
  await expect(change('joint-analyst', 'rows', 'read')).rejects.toMatchObject({ code: 'matrix.level' });
  await expect(
    changeRule(database, admin, { ...rule, role: 'reporter', dataClass: 'picture', access: 'shared', areas: ['finns-inte'] }),
  ).rejects.toMatchObject({ code: 'matrix.area' });
  const coordinator = await newPerson('coordinator');
  await change('coordinator', 'access', 'write');
  // with another key holder the administrators' own can be taken, and then that one is the last
  await changeRule(database, coordinator, { ...rule, role: 'administrator', dataClass: 'access', access: 'none' });
  await expect(withScope(database, admin, showMatrix)).rejects.toMatchObject({ code: 'scope.denied' });
  await expect(endMembership(database, coordinator, { ...key(coordinator), reason: 'slutar', handOverTo: null })).rejects.toMatchObject({
    code: 'matrix.lastKey',
  });
  await changeRule(database, coordinator, { ...rule, role: 'administrator', dataClass: 'access', access: 'write' });
  expect((await withScope(database, admin, showMatrix)).ownRole).toBe('administrator');
});

test('nobody gives themselves a role, and only a member can be given one more', async () => {
  await expect(addMembership(database, admin, { ...key(admin), role: 'police-analyst', until: null })).rejects.toMatchObject({
    code: 'member.self',
  });
  await expect(
    addMembership(database, admin, { ...key(admin), accountId: there.accountId, role: 'reporter', until: null }),
  ).rejects.toMatchObject({ code: 'member.notFound' });
  const reporter = await newPerson('reporter');
  const members = await addMembership(database, admin, { ...key(reporter), role: 'practitioner', until: '2099-12-31' });
  expect(members).toContainEqual(expect.objectContaining({ accountId: reporter.accountId, role: 'practitioner', until: '2099-12-31' }));
  await expect(changeMembership(database, admin, { ...key(reporter), until: '2020-01-01' })).rejects.toMatchObject({
    code: 'member.until',
  });
});

test('who leaves hands over what is open, and cannot come in with the old role', async () => {
  const [leaver, successor, outsider] = [await newPerson('coordinator'), await newPerson('coordinator'), await newPerson('coordinator')];
  const delivery = randomUUID();
  await withScope(database, leaver, (scope) => insertImport(scope, { id: delivery, fileName: 'fil.csv', bytes: 1 }));
  const leave = { ...key(leaver), reason: 'Byter arbete' };
  await expect(endMembership(database, admin, { ...leave, handOverTo: null })).rejects.toMatchObject({
    code: 'member.open',
    details: { n: 1 },
  });
  await expect(endMembership(database, admin, { ...leave, handOverTo: leaver.accountId })).rejects.toMatchObject({
    code: 'member.successor',
  });
  await endMembership(database, admin, { ...key(outsider), reason: 'Slutar', handOverTo: null });
  await expect(endMembership(database, admin, { ...leave, handOverTo: outsider.accountId })).rejects.toMatchObject({
    code: 'member.successor',
  });
  const members = await endMembership(database, admin, { ...leave, handOverTo: successor.accountId });
  expect(members).toContainEqual(expect.objectContaining({ accountId: leaver.accountId, endedOn: new Date().toISOString().slice(0, 10) }));
  const whose = await withScope(database, successor, ({ trx }) =>
    trx.selectFrom('import_batches').select('account_id').where('id', '=', delivery).executeTakeFirst(),
  );
  expect(whose?.account_id).toBe(successor.accountId);
  await expect(endMembership(database, admin, { ...leave, handOverTo: null })).rejects.toMatchObject({ code: 'member.notFound' });
});

test('an organisation has one name in the municipality, and a change of it is in the log with before and after', async () => {
  const [made] = (await saveOrganisation(database, admin, null, { kind: 'housing', name: 'Bostadsbolaget', key: 'bostad' })).filter(
    ({ name }) => name === 'Bostadsbolaget',
  );
  await expect(saveOrganisation(database, admin, null, { kind: 'other', name: 'bostadsbolaget', key: '' })).rejects.toMatchObject({
    code: 'organisation.name',
  });
  await saveOrganisation(database, admin, made?.id ?? '', { kind: 'housing', name: 'Bostads AB', key: 'bostad' });
  await expect(saveOrganisation(database, there, made?.id ?? '', { kind: 'housing', name: 'Bort', key: '' })).rejects.toMatchObject({
    code: 'organisation.notFound',
  });
  const entries = await withScope(database, { ...admin, role: 'data-protection-officer' }, ({ trx }) =>
    trx.selectFrom('audit_log').select(['before', 'after']).where('event', '=', 'organisation.changed').execute(),
  );
  expect(entries).toEqual([
    { before: expect.objectContaining({ name: 'Bostadsbolaget' }), after: { kind: 'housing', name: 'Bostads AB', key: 'bostad' } },
  ]);
});

test('every change asks for the right to make it', async () => {
  const reader: Who = { ...admin, role: 'data-protection-officer' };
  expect((await withScope(database, reader, listMembers)).length).toBeGreaterThan(3);
  expect((await withScope(database, reader, listOrganisations)).length).toBe(2);
  const refused = { code: 'scope.denied' };
  await expect(saveOrganisation(database, reader, null, { kind: 'other', name: 'X', key: '' })).rejects.toMatchObject(refused);
  await expect(addMembership(database, reader, { ...key(there), until: null })).rejects.toMatchObject(refused);
  await expect(endMembership(database, reader, { ...key(admin), reason: 'x', handOverTo: null })).rejects.toMatchObject(refused);
  await expect(
    changeRule(database, reader, { role: 'reporter', organisationId: null, dataClass: 'field', access: 'none', areas: null }),
  ).rejects.toMatchObject(refused);
});
