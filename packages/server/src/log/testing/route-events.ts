// Which entry each route leaves in the log when it succeeds. A route that is not here fails the build. `null` with the reason: it changes
// nothing of the municipality's and shows no row.
import { cycleFacts } from '../../http/testing/cycle-facts.ts';

export interface RouteEvent {
  readonly event: string | null;
  /** why there is none */
  readonly because?: string;
}

const shows = (because: string): RouteEvent => ({ event: null, because });
const logs = (event: string): RouteEvent => ({ event });
const noRows = shows('shows no row and lets nothing out');
const ownSettings = shows('one’s own account, nothing of the municipality’s');
const before = shows('nobody is known yet; what becomes of it is an entry');

export const routeEvents: Readonly<Record<string, RouteEvent>> = {
  'GET /health': noRows,
  'GET /sign-in': logs('session.signedIn'),
  'GET /sign-in/ways': before,
  'POST /sign-in/password': logs('session.signedIn'),
  'POST /sign-in/second': logs('session.signedIn'),
  'POST /sign-in/passkey/begin': before,
  'POST /sign-in/passkey': logs('session.signedIn'),
  'GET /sign-in/outside': before,
  'GET /sign-in/outside/return': logs('session.signedIn'),
  'POST /sign-in/invitation': before,
  'POST /sign-in/invitation/passkey': before,
  'POST /sign-in/invitation/accept': logs('membership.begun'),

  'GET /api/openapi.json': noRows,
  'GET /api/basemap': noRows,
  'GET /api/session': noRows,
  'POST /api/sign-out': logs('session.signedOut'),
  'POST /api/session/membership': logs('session.switched'),
  'GET /api/session/ways': noRows,
  'POST /api/session/passkey': shows('a challenge; answering it is an entry'),
  'POST /api/session/reauthenticate': logs('session.reauthenticated'),
  'GET /api/account': ownSettings,
  'POST /api/account/password': logs('account.passwordChanged'),
  'POST /api/account/totp': shows('a secret to scan; confirming it is an entry'),
  'POST /api/account/totp/confirm': logs('account.totpAdded'),
  'DELETE /api/account/totp': logs('account.totpRemoved'),
  'POST /api/account/recovery-codes': logs('account.recoveryCodesMade'),
  'POST /api/account/passkeys/begin': shows('a challenge; answering it is an entry'),
  'POST /api/account/passkeys': logs('account.passkeyAdded'),
  'DELETE /api/account/passkeys/:key': logs('account.passkeyRemoved'),
  'DELETE /api/account/sessions/:id': logs('session.ended'),
  'POST /api/account/sign-out-everywhere': logs('session.signedOut'),
  'GET /api/account/export': logs('account.exported'),
  'POST /api/account/erase': logs('account.erased'),
  'POST /api/accounts/invitation': logs('membership.begun'),
  'GET /api/conduct': noRows,
  'POST /api/conduct/acceptance': logs('conduct.accepted'),

  'GET /api/invitations': noRows,
  'POST /api/invitations': logs('invitation.made'),
  'DELETE /api/invitations/:id': logs('invitation.revoked'),
  'POST /api/accounts/:id/renewal': logs('account.renewalMade'),
  'GET /api/accounts/:id/export': logs('account.exported'),
  'POST /api/accounts/:id/erase': logs('account.erased'),

  'GET /api/organisations': noRows,
  'POST /api/organisations': logs('organisation.added'),
  'PUT /api/organisations/:id': logs('organisation.changed'),
  'GET /api/members': noRows,
  'POST /api/members': logs('membership.given'),
  'PUT /api/members': logs('membership.changed'),
  'POST /api/members/end': logs('membership.ended'),
  'GET /api/matrix': noRows,
  'PUT /api/matrix': logs('role.changed'),
  'POST /api/matrix/remove': logs('role.changed'),
  'POST /api/municipalities': logs('municipality.ordered'),
  'GET /api/police-area': logs('overview.read'),
  'GET /api/disclosure-rules': noRows,
  'PUT /api/disclosure-rules': logs('disclosure.changed'),
  'POST /api/conduct/lines': logs('conduct.changed'),

  'GET /api/sources': noRows,
  'GET /api/sources/:id': noRows,
  'PUT /api/sources/:id': logs('source.changed'),
  'POST /api/sources/:id/sharings': logs('sharing.made'),
  'POST /api/sources/:id/sharings/:sharing/end': logs('sharing.ended'),
  'GET /api/sources/:id/content': logs('rows.opened'),
  'GET /api/sources/:id/map': logs('rows.opened'),
  'GET /api/sources/:id/content.csv': logs('source.exported'),
  'GET /api/sources/:id/content.xlsx': logs('source.exported'),
  'GET /api/sources/:id/preview': logs('sharing.previewed'),

  'GET /api/imports': noRows,
  'POST /api/imports': logs('import.received'),
  'GET /api/imports/:id': logs('delivery.opened'),
  'GET /api/imports/:id/mapping': logs('delivery.opened'),
  'POST /api/imports/:id/mapping': logs('import.mapped'),
  'POST /api/imports/:id/store': logs('import.ordered'),
  'DELETE /api/imports/:id': logs('import.undone'),
  'GET /api/imports/:id/quarantine.csv': logs('quarantine.exported'),

  'GET /api/pictures': noRows,
  'POST /api/pictures/freeze': logs('picture.frozen'),
  'GET /api/pictures/:file': logs('picture.exported'),
  'GET /api/pictures/:id/recomputed': logs('picture.recomputed'),

  'GET /api/records': noRows,
  'POST /api/records': logs('record.registered'),
  'PATCH /api/records/:id': logs('record.changed'),
  'POST /api/records/series': logs('record.seriesChanged'),
  'GET /api/records.csv': logs('record.exported'),
  'GET /api/records.xlsx': logs('record.exported'),
  'GET /api/records/:id/public-copy': logs('document.exported'),

  'GET /api/privacy': noRows,
  'POST /api/privacy/person': logs('person.searched'),
  'GET /api/privacy/dpia.pdf': logs('document.exported'),
  'GET /api/privacy/dpia.docx': logs('document.exported'),
  'GET /api/privacy/processing.pdf': logs('document.exported'),
  'GET /api/privacy/processing.docx': logs('document.exported'),

  'GET /api/log/questions': shows('numbers only; each answer is an entry'),
  'GET /api/log/answers': logs('log.read'),
  'GET /api/log/answers.csv': logs('log.exported'),
  'GET /api/log/answers.xlsx': logs('log.exported'),
  'POST /api/log/verify': logs('log.verified'),

  'GET /api/retention': noRows,
  'PUT /api/retention/rules': logs('retention.ruleChanged'),
  'POST /api/retention/holds': logs('hold.made'),
  'POST /api/retention/holds/:id/end': logs('hold.ended'),

  ...cycleFacts,
};
