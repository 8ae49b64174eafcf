// Sentences for signing in, accounts and invitations.
import type { FaultWords } from './fault-words.ts';

export const accountFaults: Readonly<Record<string, FaultWords>> = {
  'session.wrong': {
    status: 401,
    sv: {
      what: 'E-postadressen och lösenordet hör inte ihop.',
      do: 'Kontrollera båda och försök igen. Har du glömt lösenordet: be administratören om en ny länk.',
    },
    en: {
      what: 'The e-mail address and the password do not belong together.',
      do: 'Check both and try again. If you have forgotten the password, ask the administrator for a new link.',
    },
  },
  'session.code': {
    status: 401,
    sv: { what: 'Koden stämmer inte eller är redan använd.', do: 'Vänta på nästa kod i appen och skriv den.' },
    en: { what: 'The code is not right, or has been used already.', do: 'Wait for the next code in the app and enter it.' },
  },
  'session.round': {
    status: 401,
    sv: { what: 'Inloggningen tog för lång tid eller är redan använd.', do: 'Börja om med inloggningen.' },
    en: { what: 'The sign-in took too long, or has been used already.', do: 'Start signing in again.' },
  },
  'session.passkey': {
    status: 401,
    sv: { what: 'Nyckeln gick inte att bekräfta.', do: 'Försök igen, eller logga in på ett annat sätt.' },
    en: { what: 'The passkey could not be confirmed.', do: 'Try again, or sign in another way.' },
  },
  'session.origin': {
    status: 403,
    sv: { what: 'Begäran kom från en annan webbplats. Inget är ändrat.', do: 'Öppna Samsyn på sin egen adress och försök igen.' },
    en: {
      what: 'The request came from another website. Nothing has been changed.',
      do: 'Open Samsyn at its own address and try again.',
    },
  },
  'session.reauth': {
    status: 403,
    sv: {
      what: 'Det här kräver att du nyss har visat vem du är.',
      do: 'Bekräfta med lösenord, kod eller nyckel. Det gäller sedan i {m, plural, one {en minut} other {# minuter}}.',
    },
    en: {
      what: 'This needs you to have shown just now who you are.',
      do: 'Confirm with password, code or passkey. That holds for {m, plural, one {one minute} other {# minutes}}.',
    },
  },
  'session.localOff': {
    status: 403,
    sv: {
      what: 'Inloggning med lösenord, kod och nyckel är avstängd här.',
      do: 'Logga in med organisationens egen inloggning.',
    },
    en: {
      what: 'Signing in with password, code and passkey is switched off here.',
      do: 'Sign in with your organisation’s own sign-in.',
    },
  },
  'session.noMembership': {
    status: 403,
    sv: {
      what: 'Kontot har ingen plats i något samarbete just nu.',
      do: 'Be administratören i kommunen om en ny inbjudan.',
    },
    en: {
      what: 'The account has no place in any partnership at present.',
      do: 'Ask the administrator of the municipality for a new invitation.',
    },
  },
  'server.busy': {
    status: 503,
    sv: {
      what: 'Många loggar in samtidigt.',
      do: 'Försök igen om {retryAfter, plural, one {en sekund} other {# sekunder}}. Den som redan är inloggad märker inget.',
    },
    en: {
      what: 'Many are signing in at the same time.',
      do: 'Try again in {retryAfter, plural, one {one second} other {# seconds}}. Those already signed in notice nothing.',
    },
  },
  'account.password.short': {
    status: 400,
    sv: { what: 'Lösenordet är för kort.', do: 'Använd minst {n} tecken. Fyra ord som inte hör ihop är lätt att minnas.' },
    en: {
      what: 'The password is too short.',
      do: 'Use at least {n} characters. Four words that do not belong together are easy to remember.',
    },
  },
  'account.password.long': {
    status: 400,
    sv: { what: 'Lösenordet är för långt.', do: 'Använd högst {n} tecken.' },
    en: { what: 'The password is too long.', do: 'Use at most {n} characters.' },
  },
  'account.password.common': {
    status: 400,
    sv: { what: 'Lösenordet är bland de första som någon gissar.', do: 'Välj ord eller tecken som inte hör ihop.' },
    en: { what: 'The password is among the first that anyone would guess.', do: 'Choose words or signs that do not belong together.' },
  },
  'account.password.personal': {
    status: 400,
    sv: { what: 'Lösenordet innehåller din adress eller kommunens namn.', do: 'Välj något som ingen vet om dig.' },
    en: { what: 'The password holds your address or the name of the municipality.', do: 'Choose something nobody knows about you.' },
  },
  'account.emailTaken': {
    status: 409,
    sv: {
      what: 'Adressen har redan ett konto.',
      do: 'Logga in med det kontot och öppna inbjudan igen, så läggs platsen till där.',
    },
    en: {
      what: 'The address already has an account.',
      do: 'Sign in with that account and open the invitation again; the place is added there.',
    },
  },
  'account.emailNeeded': {
    status: 400,
    sv: { what: 'Kontot har ingen e-postadress.', do: 'Skriv adressen som du ska logga in med.' },
    en: { what: 'The account has no e-mail address.', do: 'Enter the address that you will sign in with.' },
  },
  'account.lastWay': {
    status: 409,
    sv: { what: 'Det är ditt enda sätt att logga in. Inget är borttaget.', do: 'Lägg till ett annat sätt först.' },
    en: { what: 'It is your only way to sign in. Nothing has been removed.', do: 'Add another way first.' },
  },
  'account.secondNeeded': {
    status: 403,
    sv: {
      what: 'Här krävs mer än ett lösenord eller en länk.',
      do: 'Lägg till en nyckel eller engångskoder under Inställningar, Mitt konto.',
    },
    en: {
      what: 'More than a password or a link is required here.',
      do: 'Add a passkey or one-time codes under Settings, My account.',
    },
  },
  'account.totpOn': {
    status: 409,
    sv: { what: 'Kontot har redan engångskoder från en app.', do: 'Ta bort dem först, och lägg sedan till den nya appen.' },
    en: { what: 'The account already has one-time codes from an app.', do: 'Remove them first, then add the new app.' },
  },
  'account.notFound': {
    status: 404,
    sv: { what: 'Kontot finns inte i den här kommunen.', do: 'Gå till listan över medlemmar.' },
    en: { what: 'The account does not exist in this municipality.', do: 'Go to the list of members.' },
  },
  'account.passkeyGone': {
    status: 404,
    sv: { what: 'Nyckeln finns inte på ditt konto.', do: 'Ladda om sidan.' },
    en: { what: 'The passkey is not on your account.', do: 'Reload the page.' },
  },
  'account.sessionGone': {
    status: 404,
    sv: { what: 'Inloggningen är redan avslutad.', do: 'Ladda om sidan.' },
    en: { what: 'The sign-in has already ended.', do: 'Reload the page.' },
  },
  'account.elsewhere': {
    status: 403,
    sv: {
      what: 'Kontot är med i fler kommuner. En utskriven länk får inte ge tillgång till dem.',
      do: 'Länken går bara att skicka till kontots egen adress, när e-post är inställd.',
    },
    en: {
      what: 'The account is a member of more municipalities. A printed link must not open those.',
      do: 'The link can only be mailed to the account’s own address, once mail is set up.',
    },
  },
  'account.lastAccess': {
    status: 409,
    sv: {
      what: 'Ingen annan i kommunen kan bjuda in medlemmar. Inget är borttaget.',
      do: 'Bjud först in någon som tar över.',
    },
    en: {
      what: 'Nobody else in the municipality can invite members. Nothing has been removed.',
      do: 'First invite someone who takes over.',
    },
  },
  'invitation.ended': {
    status: 410,
    sv: { what: 'Inbjudan är använd, återtagen eller för gammal.', do: 'Be den som bjöd in om en ny.' },
    en: { what: 'The invitation has been used, withdrawn or is too old.', do: 'Ask whoever invited you for a new one.' },
  },
  'invitation.notFound': {
    status: 404,
    sv: { what: 'Inbjudan finns inte.', do: 'Gå till listan över inbjudningar.' },
    en: { what: 'The invitation does not exist.', do: 'Go to the list of invitations.' },
  },
  'invitation.otherAddress': {
    status: 403,
    sv: { what: 'Inbjudan är skickad till en annan adress.', do: 'Logga in med kontot som har den adressen.' },
    en: { what: 'The invitation was sent to another address.', do: 'Sign in with the account that has that address.' },
  },
  'invitation.organisation': {
    status: 400,
    sv: { what: 'Organisationen finns inte i kommunen.', do: 'Välj en organisation ur listan.' },
    en: { what: 'The organisation does not exist in the municipality.', do: 'Choose an organisation from the list.' },
  },
  'membership.none': {
    status: 403,
    sv: { what: 'Du har inte den platsen, eller den har upphört.', do: 'Välj en annan i listan.' },
    en: { what: 'You do not have that place, or it has ended.', do: 'Choose another from the list.' },
  },
  'outside.off': {
    status: 404,
    sv: { what: 'Organisationens inloggning är inte inställd.', do: 'Logga in med lösenord eller nyckel.' },
    en: { what: 'Sign-in through the organisation is not set up.', do: 'Sign in with password or passkey.' },
  },
  'outside.failed': {
    status: 401,
    sv: {
      what: 'Organisationens inloggning gav inget svar som går att lita på.',
      do: 'Försök igen. Händer det igen, säg till den som sköter inloggningen.',
    },
    en: {
      what: 'Sign-in through the organisation gave no answer that can be trusted.',
      do: 'Try again. If it recurs, tell whoever looks after the sign-in.',
    },
  },
  'outside.noGroup': {
    status: 403,
    sv: {
      what: 'Du är inte med i någon grupp som ger tillgång till Samsyn.',
      do: 'Be din organisation lägga till dig i rätt grupp.',
    },
    en: {
      what: 'You are in no group that gives access to Samsyn.',
      do: 'Ask your organisation to add you to the right group.',
    },
  },
  'settings.signIn': {
    status: 400,
    sv: { what: 'Inställningen {name} går inte att läsa. {why}', do: 'Rätta den och starta om. Se docs/adr/0008-sign-in.md.' },
    en: { what: 'The setting {name} cannot be read. {why}', do: 'Correct it and start again. See docs/adr/0008-sign-in.md.' },
  },
  'settings.key': {
    status: 500,
    sv: {
      what: 'Serverns nyckel i {file} går inte att använda. {why}',
      do: 'Lägg tillbaka filen från den gamla servern, med rättigheterna 600. Utan den sätts engångskoder upp på nytt.',
    },
    en: {
      what: 'The server’s key in {file} cannot be used. {why}',
      do: 'Put the file from the old server back, with mode 600. Without it one-time codes are set up anew.',
    },
  },
};
