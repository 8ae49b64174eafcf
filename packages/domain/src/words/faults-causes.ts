// Sentences for causes.
import type { FaultWords } from './fault-words.ts';

export const causeFaults: Readonly<Record<string, FaultWords>> = {
  'cause.notFound': {
    status: 404,
    sv: { what: 'Orsaken finns inte.', do: 'Gå till problemets orsaker.' },
    en: { what: 'There is no such cause.', do: 'Go to the causes of the problem.' },
  },
  'cause.sameState': {
    status: 409,
    sv: { what: 'Orsaken har redan det läget.', do: 'Läs in sidan igen.' },
    en: { what: 'The cause already has that state.', do: 'Load the page again.' },
  },
  'cause.noReason': {
    status: 422,
    sv: { what: 'Ett ändrat läge behöver ett skäl.', do: 'Skriv minst tio tecken om varför.' },
    en: { what: 'A changed state needs a reason.', do: 'Write at least ten characters on why.' },
  },
  'cause.noEvidence.for': {
    status: 409,
    sv: { what: 'Inget underlag talar för orsaken.', do: 'Lägg till ett underlag som talar för den, sedan kan den kallas styrkt.' },
    en: { what: 'No evidence speaks for the cause.', do: 'Add evidence that speaks for it, then it can be called supported.' },
  },
  'cause.noEvidence.against': {
    status: 409,
    sv: { what: 'Inget underlag talar emot orsaken.', do: 'Lägg till ett underlag som talar emot den, sedan kan den avfärdas.' },
    en: { what: 'No evidence speaks against the cause.', do: 'Add evidence that speaks against it, then it can be refuted.' },
  },
  'cause.noEvidence.any': {
    status: 409,
    sv: { what: 'Orsaken har inget underlag.', do: 'Lägg till ett underlag först.' },
    en: { what: 'The cause has no evidence.', do: 'Add evidence first.' },
  },
  'cause.restsOnIt': {
    status: 409,
    sv: { what: 'Orsakens läge vilar på det här underlaget.', do: 'Ändra läget först, eller lägg till ett annat underlag.' },
    en: { what: 'The state of the cause rests on this evidence.', do: 'Change the state first, or add other evidence.' },
  },
  'cause.inUse': {
    status: 409,
    sv: {
      what: 'Orsaken har underlag, orsaker under sig eller åtgärder mot sig.',
      do: 'Avfärda den med skäl i stället, så syns det att den har prövats.',
    },
    en: {
      what: 'The cause has evidence, causes under it or measures against it.',
      do: 'Refute it with a reason, so that it shows it was tested.',
    },
  },
  'cause.nowhere': {
    status: 409,
    sv: { what: 'Orsaken kan inte flyttas dit.', do: 'Flytta den åt ett annat håll.' },
    en: { what: 'The cause cannot be moved there.', do: 'Move it another way.' },
  },
  'cause.otherProblem': {
    status: 409,
    sv: { what: 'Orsaken hör till ett annat problem.', do: 'Välj en orsak till samma problem.' },
    en: { what: 'The cause belongs to another problem.', do: 'Choose a cause of the same problem.' },
  },
  'cause.evidenceNotFound': {
    status: 404,
    sv: { what: 'Underlaget finns inte.', do: 'Läs in sidan igen.' },
    en: { what: 'There is no such evidence.', do: 'Load the page again.' },
  },
  'cause.noFinding': {
    status: 422,
    sv: { what: 'Bilden har inget sådant fynd, eller så får ni inte se det.', do: 'Välj ett fynd i en fryst bild.' },
    en: { what: 'The picture has no such finding, or you may not see it.', do: 'Choose a finding of a frozen picture.' },
  },
  'cause.chainChanged': {
    status: 409,
    sv: { what: 'Någon annan har ändrat händelsekedjan.', do: 'Läs in sidan igen och gör om ändringen.' },
    en: { what: 'Someone else has changed the chain of events.', do: 'Load the page again and make the change again.' },
  },
};
