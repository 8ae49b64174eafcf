// Sentences for agreements.
import type { FaultWords } from './fault-words.ts';

export const agreementFaults: Readonly<Record<string, FaultWords>> = {
  'agreement.changed': {
    status: 409,
    sv: {
      what: 'Någon annan har sparat överenskommelsen medan du skrev.',
      do: 'Ladda om, jämför versionerna och skriv in din ändring igen.',
    },
    en: {
      what: 'Somebody else has saved the agreement while you were writing.',
      do: 'Reload, compare the versions and enter your change again.',
    },
  },
  'agreement.fixed': {
    status: 409,
    sv: { what: 'Texten är låst sedan den lämnats för underskrift.', do: 'Gör en ny lydelse med skäl, så finns den gamla kvar.' },
    en: { what: 'The text is fixed since it was sent for signing.', do: 'Make an amendment with a reason, and the old wording stays.' },
  },
  'agreement.hindered': {
    status: 409,
    sv: {
      what: '{n, plural, one {Ett hinder är} other {# hinder är}} kvar innan överenskommelsen kan skrivas under.',
      do: 'Rätta det som står under Före underskrift.',
    },
    en: {
      what: '{n, plural, one {One thing hinders} other {# things hinder}} the agreement from being signed.',
      do: 'Put right what stands under Before signing.',
    },
  },
  'agreement.copyNotSigned': {
    status: 409,
    sv: { what: 'Bara en undertecknad överenskommelse har en offentlig kopia.', do: 'Vänta tills alla har skrivit under.' },
    en: { what: 'Only a signed agreement has a public copy.', do: 'Wait until all have signed.' },
  },
  'agreement.noNumber': {
    status: 404,
    sv: { what: 'Meningen med talet finns inte kvar i texten.', do: 'Ladda om sidan och se vad som står där nu.' },
    en: { what: 'The sentence with the number is no longer in the text.', do: 'Reload the page and see what stands there now.' },
  },
  'agreement.noPart': {
    status: 409,
    sv: { what: 'Den delen finns inte i överenskommelsen.', do: 'Ladda om sidan och välj på nytt.' },
    en: { what: 'There is no such part in the agreement.', do: 'Reload the page and choose again.' },
  },
  'agreement.unsourced': {
    status: 409,
    sv: {
      what: '{n, plural, one {En mening har tal} other {# meningar har tal}} som ingen har sagt källan till.',
      do: 'Ange källan under Före underskrift, eller bind talet till en fryst bild. Texten får stå kvar.',
    },
    en: {
      what: '{n, plural, one {One sentence has numbers} other {# sentences have numbers}} that nobody has given the source of.',
      do: 'Give the source under Before signing, or bind the number to a frozen picture. The text may stay.',
    },
  },
  'agreement.noFigure': {
    status: 404,
    sv: { what: 'Uppgiften finns inte i överenskommelsen eller är inte äldre än senaste bilden.', do: 'Ladda om sidan.' },
    en: { what: 'The figure is not in the agreement, or is no older than the newest picture.', do: 'Reload the page.' },
  },
  'agreement.noParty': {
    status: 409,
    sv: { what: 'Organisationen finns inte i kommunen.', do: 'Lägg till den under Personer och organisationer först.' },
    en: { what: 'The organisation is not in the municipality.', do: 'Add it under People and organisations first.' },
  },
  'agreement.notFound': {
    status: 404,
    sv: { what: 'Överenskommelsen finns inte.', do: 'Gå till Överenskommelse och välj en i kedjan.' },
    en: { what: 'There is no such agreement.', do: 'Go to Agreement and choose one in the chain.' },
  },
  'agreement.notSigned': {
    status: 409,
    sv: { what: 'Bara en undertecknad överenskommelse kan få en ny lydelse.', do: 'Ändra utkastet i stället.' },
    en: { what: 'Only a signed agreement can be amended.', do: 'Change the draft instead.' },
  },
  'agreement.noPicture': {
    status: 409,
    sv: { what: 'Det finns ingen fryst bild som alla parter får se.', do: 'Frys en problembild, och gör dokumentet sedan.' },
    en: { what: 'There is no frozen picture that all parties may see.', do: 'Freeze a problem picture, and make the document then.' },
  },
  'agreement.noWording': {
    status: 404,
    sv: { what: 'Versionen finns inte.', do: 'Välj två av dem som står i listan.' },
    en: { what: 'There is no such version.', do: 'Choose two of those in the list.' },
  },
  'agreement.period': {
    status: 409,
    sv: { what: 'Perioden går inte ihop.', do: 'Låt den sluta efter att den börjat, och en ny lydelse börja inom den.' },
    en: { what: 'The period does not add up.', do: 'Let it end after it begins, and an amendment begin within it.' },
  },
  'agreement.state': {
    status: 409,
    sv: { what: 'Överenskommelsen kan inte gå från {from} till {to}.', do: 'Ladda om sidan och se var den är.' },
    en: { what: 'The agreement cannot go from {from} to {to}.', do: 'Reload the page and see where it stands.' },
  },
};
