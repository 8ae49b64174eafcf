// What each route needs to get past its schema, so that the tests of who may ask reach the question. A missing one is told by the test.
import { randomUUID } from 'node:crypto';
import { factsOf } from './cycle-facts.ts';

const someoneId = randomUUID();
const membership = { accountId: someoneId, organisationId: someoneId, role: 'registrar' };
const someone = { municipalityId: randomUUID(), organisationId: randomUUID(), role: 'registrar' };
/** What a route needs to get past its schema; a new route that needs something is told by the test. */
export const queries: Record<string, string> = {
  ...factsOf('query'),
  'POST /api/imports': '?fileName=fil.csv',
  'GET /api/sources/:id/content': '?purpose=granskning',
  'GET /api/sources/:id/map': '?purpose=granskning',
  'GET /api/sources/:id/content.csv': '?purpose=granskning',
  'GET /api/sources/:id/content.xlsx': '?purpose=granskning',
  'GET /api/sources/:id/preview': `?organisation=${someoneId}`,
  'GET /api/log/answers': '?question=opened&month=2026-11',
  'GET /api/log/answers.csv': '?question=opened&month=2026-11&purpose=granskning',
  'GET /api/log/answers.xlsx': '?question=opened&month=2026-11&purpose=granskning',
};
export const bodies: Record<string, object | string> = {
  ...factsOf('body'),
  'POST /api/organisations': { kind: 'other', name: 'Byalaget', key: '' },
  'PUT /api/organisations/:id': { kind: 'other', name: 'Byalaget', key: '' },
  'POST /api/members': { ...membership, until: null },
  'PUT /api/members': { ...membership, until: null },
  'POST /api/members/end': { ...membership, reason: 'Slutar' },
  'PUT /api/matrix': { role: 'reporter', organisationId: null, dataClass: 'field', access: 'own', areas: null },
  'POST /api/matrix/remove': { role: 'reporter', organisationId: someoneId, dataClass: 'field' },
  'POST /api/municipalities': { code: '9990', name: 'Provstad', template: 'standard' },
  'PUT /api/sources/:id': { purpose: 'Problembild', legalBasis: 'lag 2023:196', until: null, finest: 'rows' },
  'POST /api/sources/:id/sharings': { organisationId: someoneId, grain: 'area-month', purpose: 'Rådet', legalBasis: 'lag 2023:196' },
  'POST /api/sources/:id/sharings/:sharing/end': { reason: 'Avtalet är slut' },
  'POST /api/session/membership': someone,
  'POST /api/session/reauthenticate': { code: '000000' },
  'POST /api/account/password': { password: 'fyra gröna cyklar', email: 'ny@provstad.test' },
  'POST /api/account/totp/confirm': { code: '000000' },
  'POST /api/account/passkeys': { round: 'x'.repeat(43), response: {}, name: 'Telefonen' },
  'POST /api/accounts/invitation': { token: 'x'.repeat(43) },
  'POST /api/accounts/:id/renewal': { lostSecond: true },
  'POST /api/invitations': {
    email: null,
    titleSv: 'x',
    titleEn: 'x',
    organisationId: someone.organisationId,
    role: 'registrar',
    memberUntil: null,
  },
  'POST /api/imports': 'a;b\n1;2\n',
  'POST /api/imports/:id/mapping': {},
  'POST /api/pictures/freeze': { name: 'Våren' },
  'PUT /api/retention/rules': { dataClass: 'rows', months: 48, reason: 'Beslut i nämnden' },
  'POST /api/retention/holds': { dataClass: 'rows', source: null, reason: 'Begärd av domstol', until: '2099-01-01' },
  'POST /api/retention/holds/:id/end': { reason: 'Inte längre behövd' },
  'POST /api/privacy/person': { email: 'ingen@exempelhamn.test' },
  'POST /api/records': { title: 'Skrivelse' },
  'PATCH /api/records/:id': { state: 'draft' },
  'POST /api/records/series': { prefix: 'KS', digits: 4 },
  'POST /api/conduct/acceptance': { version: '0' },
  'POST /api/conduct/lines': { lines: ['Skriv inte ut kartan.'] },
  'PUT /api/disclosure-rules': { kPublic: 7, kPartner: 4, sensitiveByYear: true, dwellingsAsPoints: false },
};
