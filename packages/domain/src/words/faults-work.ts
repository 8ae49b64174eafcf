// Sentences for signing, field work, editing together and surveys.
import type { FaultWords } from './fault-words.ts';

export const workFaults: Readonly<Record<string, FaultWords>> = {
  'conflict.edit': {
    status: 409,
    sv: { what: '{who} ändrade samma {thing} {time}.', do: 'Jämför fält för fält och välj. Inget har skrivits över.' },
    en: { what: '{who} changed the same {thing} {time}.', do: 'Compare field by field and choose. Nothing was overwritten.' },
  },
  'conflict.gone': {
    status: 410,
    sv: { what: '{Thing} togs bort av {who} medan du skrev.', do: 'Spara det du skrev som nytt, eller släng det.' },
    en: { what: '{Thing} was removed by {who} while you were writing.', do: 'Save what you wrote as new, or discard it.' },
  },
  'sign.changed': {
    status: 409,
    sv: {
      what: 'Texten ändrades efter att {party} skrev under. Underskrifterna gäller inte den nya texten.',
      do: 'Återgå till den undertecknade versionen, eller börja om med underskrifterna.',
    },
    en: {
      what: 'The text was changed after {party} signed. The signatures do not cover the new text.',
      do: 'Go back to the signed version, or start signing again.',
    },
  },
  'sign.missing': {
    status: 409,
    sv: { what: 'Överenskommelsen saknar {what}.', do: 'Fyll i det innan den läggs fram för underskrift.' },
    en: { what: 'The agreement lacks {what}.', do: 'Fill it in before it is presented for signing.' },
  },
  'sign.order': {
    status: 409,
    sv: { what: 'Det är inte din tur. {party} skriver under först.', do: 'Du får ett meddelande när det är dags.' },
    en: { what: 'It is not your turn. {party} signs first.', do: 'You will be told when it is time.' },
  },
  'sign.seal': {
    status: 409,
    sv: { what: 'Förseglingen stämmer inte. Dokumentet har ändrats.', do: 'Använd originalet. Meddela {role}.' },
    en: { what: 'The seal does not match. The document has been altered.', do: 'Use the original. Tell the {role}.' },
  },
  'survey.codeUsed': {
    status: 409,
    sv: { what: 'Koden är redan använd.', do: 'Har någon annan i hushållet svarat? Ring {phone} om det är fel.' },
    en: { what: 'The code has already been used.', do: 'Has someone else in the household answered? Call {phone} if this is wrong.' },
  },
  'sync.offline': {
    status: 409,
    sv: {
      what: 'Inget nät. {n, plural, one {En post är sparad} other {# poster är sparade}} i telefonen.',
      do: 'Fortsätt arbeta. Allt skickas när nätet är tillbaka.',
    },
    en: {
      what: 'No connection. {n, plural, one {One record is} other {# records are}} saved on the phone.',
      do: 'Keep working. Everything is sent when the connection is back.',
    },
  },
  'sync.photo': {
    status: 409,
    sv: { what: 'Fotot gick inte att skicka. Texten är mottagen.', do: 'Lämna appen öppen på ett bättre nät.' },
    en: { what: 'The photo could not be sent. The text has arrived.', do: 'Leave the app open on a better connection.' },
  },
  'sync.rejected': {
    status: 409,
    sv: { what: 'Servern tog inte emot en post: {why}.', do: 'Öppna posten, rätta den och skicka igen. Den finns kvar i telefonen.' },
    en: { what: 'The server did not accept a record: {why}.', do: 'Open it, correct it and send again. It is still on the phone.' },
  },
  'sync.revoked': {
    status: 409,
    sv: { what: 'Din behörighet är avslutad. Osända poster ligger krypterade i telefonen.', do: 'Be samordnaren släppa in dem.' },
    en: { what: 'Your access has ended. Unsent records lie encrypted on the phone.', do: 'Ask the coordinator to let them in.' },
  },
  'sync.storage': {
    status: 409,
    sv: { what: 'Telefonen har ont om plats. Nya foton kan inte sparas.', do: 'Skicka det som väntar, eller ta bort andra filer.' },
    en: { what: 'The phone is short of space. New photos cannot be saved.', do: 'Send what is waiting, or remove other files.' },
  },
};
