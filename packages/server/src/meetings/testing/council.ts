// A council of three for tests: the municipality has the chair, police and housing a seat each, and the police a deputy. Its meetings are open.
import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/database.ts';
import { type Who, withScope, withService } from '../../db/scope.ts';
import { makeMunicipality } from '../../db/test-database.ts';
import { makeBody, seatMember } from '../bodies.ts';
import { openMeeting } from '../hold-meeting.ts';
import { planMeeting } from '../plan-meeting.ts';
import { showMeeting } from '../show-meeting.ts';
import { attend } from '../take-part.ts';

export const present = (memberId: string) => ({ memberId, itemId: null, status: 'present' as const, deputyId: null });

export type Council = Awaited<ReturnType<typeof makeCouncil>>;

export async function makeCouncil(database: Database, name = 'Exempelhamn') {
  const secretary = await makeMunicipality(database, name);
  const partner = async (kind: 'housing' | 'police', called: string): Promise<Who> => {
    const account = await withService(database, ({ trx }) =>
      trx.insertInto('accounts').values({ title_sv: called, title_en: called }).returning('id').executeTakeFirstOrThrow(),
    );
    const who: Who = {
      municipalityId: secretary.municipalityId,
      organisationId: randomUUID(),
      accountId: account.id,
      role: 'council-member',
    };
    await withScope(database, who, async ({ trx }) => {
      const { municipalityId, organisationId, accountId, role } = who;
      await trx.insertInto('organisations').values({ municipality_id: municipalityId, id: organisationId, kind, name: called }).execute();
      await trx
        .insertInto('memberships')
        .values({ municipality_id: municipalityId, account_id: accountId, organisation_id: organisationId, role })
        .execute();
    });
    return who;
  };
  const housing = await partner('housing', 'Bostadsbolaget');
  const police = await partner('police', 'Lokalpolisområdet');

  const open = (startsAt: string, casting = true) =>
    withScope(database, secretary, async (scope) => {
      const body = await makeBody(scope, { name: `Rådet ${startsAt}`, kind: 'council', quorum: 2, casting, remindDays: [14, 3, 1] });
      const seat = (who: Who, of: 'chair' | 'member' | 'deputy') =>
        seatMember(scope, body, {
          organisationId: who.organisationId,
          accountId: null,
          function: of,
          title: of === 'chair' ? 'Ordföranden' : of === 'deputy' ? 'Ersättaren' : 'Ledamoten',
          starts: '2026-01-01',
          ends: null,
        });
      const seats = { chair: await seat(secretary, 'chair'), police: await seat(police, 'member'), housing: await seat(housing, 'member') };
      const deputy = await seat(police, 'deputy');
      const meeting = await planMeeting(scope, { bodyId: body, startsAt, endsAt: null, place: 'Stadshuset', carry: [] });
      await openMeeting(scope, meeting);
      await attend(scope, meeting, Object.values(seats).map(present));
      return { body, seats, deputy, meeting, items: (await showMeeting(scope, meeting)).items };
    });
  return { secretary, police, housing, partner, open };
}
