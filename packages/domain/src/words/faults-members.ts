// Sentences for the matrix, the people in it, and municipalities.
import type { FaultWords } from './fault-words.ts';

export const memberFaults: Readonly<Record<string, FaultWords>> = {
  'matrix.area': {
    status: 422,
    sv: { what: 'Området {area} finns inte i kommunens områden.', do: 'Välj ett område i listan.' },
    en: { what: 'The area {area} is not among the municipality’s areas.', do: 'Choose an area from the list.' },
  },
  'matrix.lastKey': {
    status: 409,
    sv: { what: 'Då kan ingen längre ändra vem som får göra vad. Inget är ändrat.', do: 'Ge någon annan den rätten först.' },
    en: { what: 'Then nobody could change who may do what. Nothing has been changed.', do: 'Give that right to somebody else first.' },
  },
  'matrix.level': {
    status: 422,
    sv: { what: 'Nivån {access} går inte att ge för {dataClass}.', do: 'Välj en av nivåerna i listan.' },
    en: { what: 'The level {access} cannot be given for {dataClass}.', do: 'Choose one of the levels in the list.' },
  },
  'matrix.ownRole': {
    status: 403,
    sv: {
      what: 'Ingen ändrar reglerna för den roll hen är inloggad med. Inget är ändrat.',
      do: 'Be någon annan med rätt att ändra roller.',
    },
    en: {
      what: 'Nobody changes the rules of the role they are signed in with. Nothing has been changed.',
      do: 'Ask somebody else who may change roles.',
    },
  },
  'member.notFound': {
    status: 404,
    sv: { what: 'Medlemskapet finns inte eller har upphört.', do: 'Ladda om sidan. En ny person bjuds in.' },
    en: { what: 'The membership is not there or has ended.', do: 'Reload the page. Invite a new person.' },
  },
  'member.open': {
    status: 409,
    sv: {
      what: '{n, plural, one {En uppgift är påbörjad} other {# uppgifter är påbörjade}} och inte klara.',
      do: 'Välj vem som tar över innan medlemskapet avslutas.',
    },
    en: {
      what: '{n, plural, one {One task is begun} other {# tasks are begun}} and not done.',
      do: 'Choose who takes over before the membership ends.',
    },
  },
  'member.self': {
    status: 403,
    sv: { what: 'Ingen ger sig själv en roll. Inget är ändrat.', do: 'Be någon annan med rätt att ändra roller.' },
    en: { what: 'Nobody gives themselves a role. Nothing has been changed.', do: 'Ask somebody else who may change roles.' },
  },
  'member.successor': {
    status: 422,
    sv: { what: 'Den som ska ta över är inte med i samma organisation.', do: 'Välj en annan person i organisationen.' },
    en: { what: 'The person to take over does not belong to the same organisation.', do: 'Choose another person in the organisation.' },
  },
  'member.until': {
    status: 422,
    sv: { what: 'Slutdatumet {date} har passerat.', do: 'Välj ett senare datum, eller avsluta medlemskapet.' },
    en: { what: 'The end date {date} has passed.', do: 'Choose a later date, or end the membership.' },
  },
  'municipality.code': {
    status: 409,
    sv: { what: 'Kommunkoden {code} är redan upptagen.', do: 'Välj en annan kod, eller logga in i den kommun som finns.' },
    en: {
      what: 'The municipality code {code} is already taken.',
      do: 'Choose another code, or sign in to the municipality that is there.',
    },
  },
  'organisation.name': {
    status: 409,
    sv: { what: 'Det finns redan en organisation som heter {name}.', do: 'Välj ett annat namn.' },
    en: { what: 'There is already an organisation called {name}.', do: 'Choose another name.' },
  },
  'organisation.notFound': {
    status: 404,
    sv: { what: 'Organisationen finns inte i kommunen.', do: 'Ladda om sidan.' },
    en: { what: 'The organisation is not there in the municipality.', do: 'Reload the page.' },
  },
};
