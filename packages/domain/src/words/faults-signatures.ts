// Sentences for signing and sealing.
import type { FaultWords } from './fault-words.ts';

export const signatureFaults: Readonly<Record<string, FaultWords>> = {
  'settings.seal': {
    status: 500,
    sv: {
      what: 'Förseglingens nyckel eller certifikat i {file} går inte att använda: {why}.',
      do: 'Se efter att filerna hör ihop, är i PEM och bara kan läsas av programmets användare.',
    },
    en: {
      what: 'The seal’s key or certificate in {file} cannot be used: {why}.',
      do: 'Check that the files belong together, are PEM and can be read by the program’s user alone.',
    },
  },
  'sign.candidate': {
    status: 422,
    sv: { what: 'Den du valde kan inte skriva under för {org}.', do: 'Välj någon som är med för {org} och får läsa överenskommelsen.' },
    en: { what: 'The person you chose cannot sign for {org}.', do: 'Choose a member of {org} who may read the agreement.' },
  },
  'sign.changed': {
    status: 409,
    sv: {
      what: 'Texten är inte den som lades fram för underskrift. Underskriften gäller inte en annan text.',
      do: 'Läs in sidan igen och läs den text som nu gäller.',
    },
    en: {
      what: 'The text is not the one that was presented for signing. A signature does not cover another text.',
      do: 'Load the page again and read the text that now holds.',
    },
  },
  'sign.done': {
    status: 409,
    sv: { what: 'Parten har redan skrivit under eller avböjt.', do: 'Läs in sidan igen för att se läget.' },
    en: { what: 'The party has already signed or declined.', do: 'Load the page again to see where it stands.' },
  },
  'sign.external': {
    status: 502,
    sv: {
      what: 'Tjänsten för e-underskrift svarade inte som väntat: {reason}.',
      do: 'Försök igen, eller skriv under i Samsyn eller på papper.',
    },
    en: {
      what: 'The signing service did not answer as expected: {reason}.',
      do: 'Try again, or sign in Samsyn or on paper.',
    },
  },
  'sign.hindered': {
    status: 409,
    sv: { what: 'Överenskommelsen har hinder kvar: {n}.', do: 'Rätta dem innan den läggs fram för underskrift.' },
    en: { what: 'The agreement still has things to put right: {n}.', do: 'Put them right before it is presented for signing.' },
  },
  'sign.noExternal': {
    status: 404,
    sv: { what: 'Ingen tjänst för e-underskrift är inställd.', do: 'Skriv under i Samsyn eller på papper.' },
    en: { what: 'No service for electronic signatures is set up.', do: 'Sign in Samsyn or on paper.' },
  },
  'sign.nobody': {
    status: 422,
    sv: { what: 'Ingen är utsedd att skriva under.', do: 'Välj en företrädare för varje part.' },
    en: { what: 'Nobody is named to sign.', do: 'Choose somebody for each party.' },
  },
  'sign.notComplete': {
    status: 409,
    sv: { what: 'Alla har inte skrivit under än.', do: 'Dokumentet förseglas när den sista har skrivit under.' },
    en: { what: 'Not everybody has signed yet.', do: 'The document is sealed when the last one has signed.' },
  },
  'sign.notFound': {
    status: 404,
    sv: { what: 'Överenskommelsen är inte framlagd för underskrift.', do: 'Lägg fram den först.' },
    en: { what: 'The agreement has not been presented for signing.', do: 'Present it first.' },
  },
  'sign.notPdf': {
    status: 422,
    sv: { what: 'Filen är inte en hel PDF.', do: 'Skanna till PDF och försök igen.' },
    en: { what: 'The file is not a whole PDF.', do: 'Scan to PDF and try again.' },
  },
  'sign.notSealed': {
    status: 404,
    sv: { what: 'Det finns inget sådant dokument än.', do: 'Dokumentet förseglas när alla har skrivit under.' },
    en: { what: 'There is no such document yet.', do: 'The document is sealed when everybody has signed.' },
  },
  'sign.notYours': {
    status: 403,
    sv: { what: 'Du är inte utsedd att skriva under för den här parten.', do: 'Be samordnaren utse dig, eller byt till rätt uppdrag.' },
    en: { what: 'You are not named to sign for this party.', do: 'Ask the coordinator to name you, or switch to the right membership.' },
  },
  'sign.order': {
    status: 409,
    sv: { what: 'Det är inte din tur. Någon annan skriver under först.', do: 'Du får ett meddelande när det är dags.' },
    en: { what: 'It is not your turn. Somebody else signs first.', do: 'You will be told when it is time.' },
  },
  'sign.over': {
    status: 409,
    sv: { what: 'Underskrifterna är avslutade.', do: 'Läs in sidan igen för att se läget.' },
    en: { what: 'Signing is over.', do: 'Load the page again to see where it stands.' },
  },
  'sign.absent': {
    status: 422,
    sv: {
      what: 'Bara en part som ansluter sig, och som inte har svarat, kan saknas på papperet.',
      do: 'Ta med underskriften, eller ta tillbaka överenskommelsen.',
    },
    en: {
      what: 'Only a party that accedes, and has not answered, can be missing on the paper.',
      do: 'Include the signature, or withdraw the agreement.',
    },
  },
  'sign.paperDay': {
    status: 422,
    sv: { what: 'Dagen på papperet ligger inte mellan framläggandet och i dag.', do: 'Skriv dagen då den sista skrev under.' },
    en: { what: 'The day on the paper is not between the presentation and today.', do: 'Write the day the last one signed.' },
  },
  'sign.stampOther': {
    status: 502,
    sv: {
      what: 'Tidsstämpeln från {host} är utfärdad av någon annan än den tjänst som är inställd.',
      do: 'Underskrifterna finns kvar. Be den som driver Samsyn se över tidsstämplingens adress och certifikat, och försegla sedan.',
    },
    en: {
      what: 'The time stamp from {host} was issued by somebody else than the service that is set.',
      do: 'The signatures are kept. Ask whoever runs Samsyn to check the address and certificate of time stamping, then seal.',
    },
  },
  'sign.twice': {
    status: 422,
    sv: { what: 'Samma person kan inte skriva under två gånger.', do: 'Välj olika personer för parterna.' },
    en: { what: 'One person cannot sign twice.', do: 'Choose different people for the parties.' },
  },
};
