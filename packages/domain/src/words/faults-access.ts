// Sentences for rights, sign-in and requests.
import type { FaultWords } from './fault-words.ts';
import { refusedField } from './refused-field.ts';

export const accessFaults: Readonly<Record<string, FaultWords>> = {
  'export.tooLarge': {
    status: 422,
    sv: { what: 'Det är {n, number} rader, och en fil rymmer {most, number}. Inget är hämtat.', do: 'Välj ett slags brott i taget.' },
    en: {
      what: 'There are {n, number} rows, and a file holds {most, number}. Nothing has been taken out.',
      do: 'Choose one kind of offence at a time.',
    },
  },
  'link.used': {
    status: 401,
    sv: { what: 'Inloggningslänken är redan använd.', do: 'Begär en ny länk.' },
    en: { what: 'The sign-in link has already been used.', do: 'Ask for a new link.' },
  },
  'request.host': {
    status: 421,
    sv: { what: 'Den här adressen hör inte till Samsyn.', do: 'Använd adressen som din samordnare har gett dig.' },
    en: { what: 'This address does not belong to Samsyn.', do: 'Use the address your coordinator has given you.' },
  },
  'request.insecure': {
    status: 403,
    sv: { what: 'Förbindelsen är inte krypterad. Inget är visat eller ändrat.', do: 'Öppna adressen med https:// i början.' },
    en: { what: 'The connection is not encrypted. Nothing has been shown or changed.', do: 'Open the address with https:// in front.' },
  },
  'request.invalid': refusedField,
  'request.contentType': {
    status: 415,
    sv: { what: 'Det som skickades är av ett slag som den här adressen inte tar emot.', do: 'Skicka JSON, eller filen som den är.' },
    en: { what: 'What was sent is of a kind that this address does not take.', do: 'Send JSON, or the file as it is.' },
  },
  'request.unreadable': {
    status: 400,
    sv: { what: 'Det som skickades går inte att läsa. Inget är ändrat.', do: 'Ladda om sidan och försök igen.' },
    en: { what: 'What was sent cannot be read. Nothing has been changed.', do: 'Reload the page and try again.' },
  },
  'request.unknownParameter': {
    status: 400,
    sv: {
      what: 'Adressen tar inte emot ”{name}”. Inget är gjort.',
      do: 'Ta bort det ur adressen eller rätta stavningen. Det som tas emot är: {known}.',
    },
    en: {
      what: 'The address does not take “{name}”. Nothing was done.',
      do: 'Remove it from the address or correct the spelling. What is taken: {known}.',
    },
  },
  'request.notFound': {
    status: 404,
    sv: { what: 'Adressen {path} finns inte.', do: 'Kontrollera adressen eller börja från startsidan.' },
    en: { what: 'The address {path} does not exist.', do: 'Check the address or start from the first page.' },
  },
  'request.tooMany': {
    status: 429,
    sv: {
      what: 'För många förfrågningar på kort tid.',
      do: 'Vänta {retryAfter, plural, one {en sekund} other {# sekunder}} och försök igen.',
    },
    en: { what: 'Too many requests in a short time.', do: 'Wait {retryAfter, plural, one {one second} other {# seconds}} and try again.' },
  },
  'request.tooLarge': {
    status: 413,
    sv: {
      what: 'Det som skickades är större än gränsen. Inget är lagrat.',
      do: 'Dela upp filen, eller läs in den med kommandot på servern.',
    },
    en: {
      what: 'What was sent is larger than the limit. Nothing has been stored.',
      do: 'Split the file, or import it with the command on the server.',
    },
  },
  'scope.denied': {
    status: 403,
    sv: { what: 'Din inloggning omfattar inte det här området.', do: 'Be den som ansvarar för området om åtkomst.' },
    en: { what: 'Your sign-in does not cover this area.', do: 'Ask the person responsible for the area for access.' },
  },
  'session.csrf': {
    status: 403,
    sv: { what: 'Begäran kom inte från den öppna sidan. Inget är ändrat.', do: 'Ladda om sidan och försök igen.' },
    en: { what: 'The request did not come from the open page. Nothing has been changed.', do: 'Reload the page and try again.' },
  },
  'session.expired': {
    status: 401,
    sv: {
      what: 'Du har varit borta en stund och är utloggad. Det du skrev finns kvar.',
      do: 'Logga in igen, så fortsätter du där du var.',
    },
    en: { what: 'You have been away and are signed out. What you wrote is kept.', do: 'Sign in again and go on where you were.' },
  },
  'session.locked': {
    status: 429,
    sv: {
      what: 'För många försök att logga in.',
      do: 'Vänta {m, plural, one {en minut} other {# minuter}} eller använd en annan inloggning.',
    },
    en: {
      what: 'Too many attempts to sign in.',
      do: 'Wait {m, plural, one {one minute} other {# minutes}} or use another way to sign in.',
    },
  },
  'session.none': {
    status: 401,
    sv: { what: 'Du är inte inloggad.', do: 'Logga in och försök igen.' },
    en: { what: 'You are not signed in.', do: 'Sign in and try again.' },
  },
  'sharing.minimum': {
    status: 422,
    sv: {
      what: 'Minsta antal {n} är lägre än kommunens gräns {k} mellan parter.',
      do: 'Välj {k} eller högre, eller dela område och månad utan gräns.',
    },
    en: {
      what: 'The smallest count {n} is below the municipality’s threshold {k} between partners.',
      do: 'Choose {k} or more, or share area and month without a threshold.',
    },
  },
  'sharing.notFound': {
    status: 404,
    sv: { what: 'Delningen finns inte eller är redan avslutad.', do: 'Ladda om sidan.' },
    en: { what: 'The sharing is not there or has already ended.', do: 'Reload the page.' },
  },
  'sharing.owner': {
    status: 403,
    sv: { what: 'Bara {org} får dela källan {source}.', do: 'Be {org} om det du behöver. Säg vad du ska använda det till.' },
    en: { what: 'Only {org} may share the source {source}.', do: 'Ask {org} for what you need and say what it is for.' },
  },
  'sharing.receiver': {
    status: 422,
    sv: { what: 'Mottagaren finns inte i kommunen.', do: 'Välj en organisation i listan.' },
    en: { what: 'The receiver is not there in the municipality.', do: 'Choose an organisation from the list.' },
  },
  'sharing.self': {
    status: 422,
    sv: { what: '{org} äger källan och ser redan sina rader.', do: 'Välj en roll i den egna organisationen, eller en annan organisation.' },
    en: {
      what: '{org} owns the source and sees its rows already.',
      do: 'Choose a role in your own organisation, or another organisation.',
    },
  },
  'sharing.until': {
    status: 422,
    sv: { what: 'Slutdatumet {date} har passerat.', do: 'Välj ett senare datum, eller lämna det tomt.' },
    en: { what: 'The end date {date} has passed.', do: 'Choose a later date, or leave it empty.' },
  },
  'source.notFound': {
    status: 404,
    sv: { what: 'Källan finns inte, eller är inte delad med er.', do: 'Fråga den som äger uppgifterna.' },
    en: { what: 'The source is not there, or is not shared with you.', do: 'Ask whoever owns the data.' },
  },
  'source.owner': {
    status: 403,
    sv: { what: 'Källan {source} hör till {org}. Inget är lagrat.', do: 'Be {org} lämna filen, eller dela källan rad för rad.' },
    en: {
      what: 'The source {source} belongs to {org}. Nothing has been stored.',
      do: 'Ask {org} to deliver the file or to share the source row by row.',
    },
  },
};
