// What each event of the log is called, as a verb without its doer: "Öppnade 96 rader". {rows} is there where rows were counted.
interface Words {
  readonly sv: string;
  readonly en: string;
}
const rows = (sv: string, en: string): Words => ({
  sv: `${sv} {rows, plural, =0 {rader} one {en rad} other {# rader}}`,
  en: `${en} {rows, plural, =0 {rows} one {one row} other {# rows}}`,
});
const plain = (sv: string, en: string): Words => ({ sv, en });

export const eventWords: Readonly<Record<string, Words>> = {
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
