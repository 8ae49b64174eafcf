// An agreement without hinders, and its round of signatures, for tests.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beginAgreement } from '../../agreements/begin-agreement.ts';
import { saveAgreement } from '../../agreements/save-agreement.ts';
import type { Scope } from '../../db/scope.ts';
import { listCandidates } from '../queries.ts';

const both = (text: string) => ({ sv: text, en: `${text} (en)` });

/** Between the asker's organisation and the police; a draft that may be presented. @param acceding organisations that join afterwards */
export async function makeSignable(
  scope: Scope,
  acceding: readonly string[] = [],
): Promise<{ id: string; police: string; version: number }> {
  const { rows } = await sql<{ id: string }>`select id from organisations where kind = 'police' limit 1`.execute(scope.trx);
  const police = rows[0]?.id ?? '';
  const id = await beginAgreement(scope, { starts: '2029-01-01', ends: '2031-12-31', predecessorId: null });
  const party = (organisationId: string, functionSv: string, functionEn: string) => ({
    organisationId,
    part: 'signs' as const,
    functionSv,
    functionEn,
  });
  const version = await saveAgreement(scope, id, {
    version: 1,
    parties: [
      party(scope.organisationId, 'Kommunstyrelsens ordförande', 'The chair of the executive board'),
      party(police, 'Lokalpolisområdeschefen', 'The local police chief'),
      ...acceding.map((one) => ({ ...party(one, 'Ordföranden', 'The chair'), part: 'accedes' as const })),
    ],
    focus: [
      {
        key: 'halls',
        problemId: null,
        byHand: 'Provas här utan register',
        title: both('Stölder ur omklädningsrum'),
        problem: both('Stölderna ökar i två hallar.'),
        causes: both('Skåp utan lås.'),
        goals: [{ goalId: null, text: both('Stölderna ska vara 30 procent färre.'), measurable: true, canBeSeen: true }],
      },
    ],
    commitments: [
      {
        id: randomUUID(),
        organisationId: scope.organisationId,
        measureId: null,
        focusKey: 'halls',
        what: both('skaffa låsbara skåp'),
        due: '2029-06-30',
        role: both('fritidschefen'),
        against: both('orsak 1'),
        carriedFrom: null,
        byHand: 'Provas här utan register',
      },
    ],
    sections: {
      period: both('Tre år.'),
      documentation: both('Allt dokumenteras i Samsyn.'),
      followup: both('Varje år.'),
    },
  });
  return { id, police, version };
}

/** The asker for the own organisation, somebody else for the police. */
export async function signatoriesOf(scope: Scope, police: string) {
  const [chief] = (await listCandidates(scope, [police])).filter((one) => one.accountId !== scope.accountId);
  return [
    { organisationId: scope.organisationId, accountId: scope.accountId },
    { organisationId: police, accountId: chief?.accountId ?? '' },
  ];
}
