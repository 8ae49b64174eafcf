// The fixed words of signing: what the event page prints, what the pages show.
import type { Lang } from '../fault.ts';
import type { SigningEventKind } from '../routes/signatures.ts';
import type { SigningWay } from './signing.ts';

interface Words {
  readonly heading: string;
  readonly intro: string;
  readonly columns: readonly [string, string, string, string];
  readonly kinds: Readonly<Record<SigningEventKind, string>>;
  readonly ways: Readonly<Record<SigningWay, string>>;
  readonly onPaper: (day: string) => string;
  readonly signedOn: (day: string, way: string) => string;
  readonly declinedOn: (day: string) => string;
  /** of a party that was to accede */
  readonly stayedOut: (who: string, reason: string) => string;
  readonly notOnPaper: (who: string) => string;
  readonly notYet: string;
  /** which of the two languages has the weight */
  readonly weight: string;
  readonly wording: (hash: string) => string;
  readonly seal: string;
  readonly check: (where: string, hash: string) => string;
  readonly checkHere: string;
  readonly system: string;
}

export const signingWords: Readonly<Record<Lang, Words>> = {
  sv: {
    heading: 'Händelser och försegling',
    intro: 'Så här har parterna skrivit under. Varje underskrift gäller den lydelse vars kontrollsumma står under tabellen.',
    columns: ['När', 'Händelse', 'Funktion', 'Organisation'],
    kinds: {
      started: 'Framlagd för underskrift',
      signed: 'Skrev under',
      declined: 'Avböjde',
      absent: 'Saknas på papperet',
      deputy: 'Ersättare utsedd',
      reassigned: 'Annan utsedd att skriva under',
      reminded: 'Påmind',
      withdrawn: 'Återtagen',
      sealed: 'Förseglad',
    },
    ways: { here: 'inloggad i Samsyn', external: 'med e-underskrift', paper: 'på papper' },
    onPaper: (day) => `på papper ${day}, registrerat vid den här tiden`,
    signedOn: (day, way) => `Undertecknat ${day}, ${way}`,
    declinedOn: (day) => `Avböjde ${day}`,
    notOnPaper: (who) => `${who} har ännu inte anslutit sig och omfattas inte av överenskommelsen.`,
    notYet: 'Har ännu inte anslutit sig',
    stayedOut: (who, reason) => `${who} avböjde att ansluta sig och omfattas inte av överenskommelsen. Skäl: ${reason}`,
    weight:
      'Det här är originalet. Finns dokumentet också på engelska är det en översättning; skiljer de sig åt gäller den svenska texten.',
    wording: (hash) => `Lydelsens kontrollsumma (SHA-256): ${hash}`,
    seal: 'Förseglingen visar var dokumentet kommer ifrån och att det inte har ändrats. Den visar inte vem som skrev under och är ingen kvalificerad underskrift.',
    check: (where, hash) => `Kontrollera dokumentet på ${where}. Kontrollsumma ${hash}.`,
    checkHere: 'sidan Kontrollera dokument i Samsyn',
    system: 'Samsyn',
  },
  en: {
    heading: 'Events and seal',
    intro: 'This is how the parties have signed. Each signature covers the wording whose checksum stands below the table.',
    columns: ['When', 'Event', 'Function', 'Organisation'],
    kinds: {
      started: 'Presented for signing',
      signed: 'Signed',
      declined: 'Declined',
      absent: 'Not on the paper',
      deputy: 'Deputy named',
      reassigned: 'Somebody else named to sign',
      reminded: 'Reminded',
      withdrawn: 'Withdrawn',
      sealed: 'Sealed',
    },
    ways: { here: 'signed in to Samsyn', external: 'electronically', paper: 'on paper' },
    onPaper: (day) => `on paper on ${day}, registered at this time`,
    signedOn: (day, way) => `Signed on ${day}, ${way}`,
    declinedOn: (day) => `Declined on ${day}`,
    notOnPaper: (who) => `${who} has not acceded yet and is not covered by the agreement.`,
    notYet: 'Has not acceded yet',
    stayedOut: (who, reason) => `${who} declined to accede and is not covered by the agreement. Reason: ${reason}`,
    weight: 'This is a translation. The sealed document in Swedish is the original; where they differ, the Swedish text holds.',
    wording: (hash) => `Checksum of the wording (SHA-256): ${hash}`,
    seal: 'The seal shows where the document comes from and that it has not been altered. It does not show who signed, and it is not a qualified signature.',
    check: (where, hash) => `Check the document at ${where}. Checksum ${hash}.`,
    checkHere: 'the page Check a document in Samsyn',
    system: 'Samsyn',
  },
};
