// What each event of the log is called, as a verb without its doer: "Öppnade 96 rader". {rows} is there where rows were counted.
import { type EventWords, plain, counted as rows } from './event-words.ts';
import { agreementEvents } from './events/agreements.ts';
import { areaEvents } from './events/areas.ts';
import { causeEvents } from './events/causes.ts';
import { dutyEvents } from './events/duties.ts';
import { explanationEvents } from './events/explanations.ts';
import { goalEvents } from './events/goals.ts';
import { measureTypeEvents } from './events/measure-types.ts';
import { measureEvents } from './events/measures.ts';
import { meetingEvents } from './events/meetings.ts';
import { presenceEvents } from './events/presence.ts';
import { priorityEvents } from './events/priorities.ts';
import { problemEvents } from './events/problems.ts';
import { reviewEvents } from './events/reviews.ts';
import { signatureEvents } from './events/signatures.ts';

export const eventWords: Readonly<Record<string, EventWords>> = {
  ...problemEvents,
  ...priorityEvents,
  ...causeEvents,
  ...areaEvents,
  ...goalEvents,
  ...measureTypeEvents,
  ...measureEvents,
  ...meetingEvents,
  ...agreementEvents,
  ...dutyEvents,
  ...explanationEvents,
  ...signatureEvents,
  ...presenceEvents,
  ...reviewEvents,

  'access.refused': plain('Nekades', 'Was refused'),
  'import.received': plain('Lämnade en fil', 'Handed over a file'),
  'import.mapped': plain('Angav hur en fil läses', 'Said how a file is read'),
  'import.ordered': plain('Beställde inläsning av en fil', 'Ordered a file to be stored'),
  'import.stored': rows('Läste in', 'Stored'),
  'import.undone': plain('Ångrade en leverans', 'Undid a delivery'),
  'delivery.opened': plain('Öppnade en leverans med exempel ur filen', 'Opened a delivery with examples from the file'),
  'quarantine.exported': rows('Exporterade karantänen,', 'Exported the quarantine,'),
  'rows.opened': rows('Öppnade', 'Opened'),
  'rows.exported': rows('Exporterade', 'Exported'),
  'source.opened': rows('Öppnade en källa,', 'Opened a source,'),
  'source.exported': rows('Exporterade en källa,', 'Exported a source,'),
  'source.changed': plain('Ändrade en källas uppgifter', 'Changed the particulars of a source'),
  'picture.frozen': plain('Frös bilden', 'Froze the picture'),
  'picture.exported': plain('Hämtade bilden som dokument', 'Took the picture out as a document'),
  'picture.recomputed': plain('Räknade om en fryst bild', 'Recomputed a frozen picture'),
  'picture.made': plain('Gjorde en bild på nytt', 'Made a picture anew'),
  'quarantine.emptied': rows('Tömde karantänen,', 'Emptied the quarantine,'),
  'release.made': plain('Lämnade ut antal där små är dolda', 'Released counts with small ones hidden'),
  'disclosure.changed': plain('Ändrade vad som döljs', 'Changed what is hidden'),
  'overview.read': plain('Öppnade polisområdets översikt', 'Opened the overview of the police area'),
  'organisation.added': plain('Lade upp en organisation', 'Added an organisation'),
  'organisation.changed': plain('Ändrade en organisation', 'Changed an organisation'),
  'role.changed': plain('Ändrade vad en roll får se', 'Changed what a role may see'),
  'membership.begun': plain('Blev medlem', 'Became a member'),
  'membership.given': plain('Gav ett medlemskap', 'Gave a membership'),
  'membership.changed': plain('Ändrade ett medlemskaps tid', 'Changed how long a membership lasts'),
  'membership.ended': plain('Avslutade ett medlemskap', 'Ended a membership'),
  'invitation.made': plain('Bjöd in någon', 'Invited somebody'),
  'invitation.revoked': plain('Drog tillbaka en inbjudan', 'Revoked an invitation'),
  'outbox.read': plain('Öppnade utkorgen', 'Opened the outbox'),
  'account.passwordChanged': plain('Bytte lösenord', 'Changed the password'),
  'account.passkeyAdded': plain('Lade till en nyckel', 'Added a passkey'),
  'account.passkeyRemoved': plain('Tog bort en nyckel', 'Removed a passkey'),
  'account.totpAdded': plain('Lade till engångskoder', 'Added one-time codes'),
  'account.totpRemoved': plain('Tog bort engångskoder', 'Removed one-time codes'),
  'account.recoveryCodesMade': plain('Gjorde nya reservkoder', 'Made new recovery codes'),
  'account.renewalMade': plain('Gav en länk för nytt lösenord', 'Gave a link for a new password'),
  'account.renewed': plain('Fick nytt lösenord med länk', 'Got a new password by link'),
  'account.exported': plain('Hämtade uppgifterna om ett konto', 'Took out what is known of an account'),
  'account.erased': plain('Tog bort ett konto', 'Erased an account'),
  'session.reauthenticated': plain('Bekräftade vem det är', 'Confirmed who it is'),
  'municipality.ordered': plain('Beställde en ny kommun', 'Ordered a new municipality'),
  'sharing.previewed': plain('Såg en källa som en mottagare', 'Looked at a source as a receiver'),
  'sharing.made': plain('Delade en källa', 'Shared a source'),
  'sharing.changed': plain('Ändrade en delning', 'Changed a sharing'),
  'sharing.ended': plain('Avslutade en delning', 'Ended a sharing'),
  'session.signedIn': plain('Loggade in', 'Signed in'),
  'session.signedOut': plain('Loggade ut', 'Signed out'),
  'session.refused': plain('Fick inte logga in', 'Was not let in'),
  'session.locked': plain('Spärrades efter många försök', 'Was locked after many attempts'),
  'session.ended': plain('Avslutade en inloggning', 'Ended a session'),
  'session.switched': plain('Bytte kommun eller roll', 'Switched municipality or role'),
  'municipality.created': plain('Lade upp kommunen', 'Set up the municipality'),
  'log.read': plain('Läste loggen', 'Read the log'),
  'log.exported': rows('Exporterade ur loggen,', 'Exported from the log,'),
  'log.verified': plain('Räknade om loggens kedja', 'Recomputed the chain of the log'),
  'log.trimmed': rows('Gallrade loggens äldsta del,', 'Removed the oldest part of the log by plan,'),
  'retention.ran': rows('Gallrade', 'Removed by plan'),
  'retention.ruleChanged': plain('Ändrade en gallringsregel', 'Changed a retention rule'),
  'record.registered': plain('Registrerade en handling', 'Registered a document'),
  'record.changed': plain('Ändrade en post i diariet', 'Changed an entry of the register'),
  'record.seriesChanged': plain('Ändrade nummerserien', 'Changed the series of numbers'),
  'record.exported': plain('Hämtade diariet', 'Took the register out'),
  'document.exported': plain('Hämtade ett dokument', 'Took a document out'),
  'conduct.accepted': plain('Godkände uppförandekoden', 'Accepted the code of conduct'),
  'conduct.changed': plain('Ändrade uppförandekoden', 'Changed the code of conduct'),
  'person.searched': plain('Sökte ett konto på adress', 'Searched for an account by address'),
  'hold.made': plain('Spärrade uppgifter mot gallring', 'Put data on hold'),
  'hold.ended': plain('Hävde en spärr mot gallring', 'Lifted a hold'),
};
