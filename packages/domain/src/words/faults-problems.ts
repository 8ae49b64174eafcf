// Sentences for the problem register.
import type { FaultWords } from './fault-words.ts';

export const problemFaults: Readonly<Record<string, FaultWords>> = {
  'problem.notFound': {
    status: 404,
    sv: { what: 'Problemet finns inte i registret.', do: 'Sök det i problemregistret under Prioriteringar.' },
    en: { what: 'There is no such problem in the register.', do: 'Look for it in the problem register under Priorities.' },
  },
  'problem.noFinding': {
    status: 422,
    sv: { what: 'Den frysta bilden har inget sådant fynd.', do: 'Öppna problemet från fyndets egen sida i bilden.' },
    en: { what: 'The frozen picture has no such finding.', do: 'Open the problem from the finding’s own page in the picture.' },
  },
  'problem.notFrozen': {
    status: 422,
    sv: {
      what: 'Bilden är inte fryst, så fyndet kan ändras i morgon.',
      do: 'Frys bilden först och öppna problemet från den frysta bilden.',
    },
    en: {
      what: 'The picture is not frozen, so the finding may change tomorrow.',
      do: 'Freeze the picture first and open the problem from the frozen one.',
    },
  },
  'problem.exists': {
    status: 409,
    sv: { what: 'Problem {number} i registret gäller redan samma sak.', do: 'Öppna det i stället. Nya bilder läggs till dess historik.' },
    en: {
      what: 'Problem {number} in the register is already about the same thing.',
      do: 'Open that one instead. New pictures are added to its history.',
    },
  },
  'problem.notOpen': {
    status: 409,
    sv: { what: 'Problem {number} är inte öppet.', do: 'Öppna det igen först, eller välj ett öppet problem.' },
    en: { what: 'Problem {number} is not open.', do: 'Reopen it first, or choose an open problem.' },
  },
  'problem.notClosed': {
    status: 409,
    sv: {
      what: 'Problem {number} kan inte öppnas igen.',
      do: 'Bara stängda och sammanslagna problem öppnas igen. Ett delat problem lever vidare i sina delar.',
    },
    en: {
      what: 'Problem {number} cannot be reopened.',
      do: 'Only closed and merged problems are reopened. A problem that was split lives on in its parts.',
    },
  },
  'problem.prioritised': {
    status: 409,
    sv: { what: 'Problem {number} är prioriterat av rådet.', do: 'Avsluta prioriteringen först, med skäl.' },
    en: { what: 'Problem {number} is a priority of the council.', do: 'End the priority first, with a reason.' },
  },
  'problem.intoItself': {
    status: 422,
    sv: { what: 'Ett problem kan inte slås samman med sig självt.', do: 'Välj ett annat öppet problem.' },
    en: { what: 'A problem cannot be merged into itself.', do: 'Choose another open problem.' },
  },
  'problem.parts': {
    status: 422,
    sv: { what: 'Ett problem delas i {least} till {most} delar.', do: 'Skriv ett namn för varje del.' },
    en: { what: 'A problem is split into {least} to {most} parts.', do: 'Write a name for each part.' },
  },
  'problem.areaUnknown': {
    status: 422,
    sv: { what: 'Området finns inte i kommunens indelning.', do: 'Välj ett område ur listan, eller hela kommunen.' },
    en: { what: 'The municipality has no such area.', do: 'Choose an area from the list, or the whole municipality.' },
  },
  'problem.notInChain': {
    status: 409,
    sv: { what: 'Något av det som skulle följa med hör inte längre till problemet.', do: 'Läs in sidan igen och välj på nytt.' },
    en: { what: 'Something that was to go along no longer belongs to the problem.', do: 'Load the page again and choose anew.' },
  },
  'problem.hangsOn': {
    status: 422,
    sv: {
      what: 'En orsak, en åtgärd eller ett mål skulle skiljas från det som det hör till.',
      do: 'Välj del för det översta; resten följer med.',
    },
    en: {
      what: 'A cause, a measure or a goal would be parted from what it belongs to.',
      do: 'Choose a part for the topmost one; the rest goes along.',
    },
  },
  'problem.noSuchPart': {
    status: 422,
    sv: { what: 'Något skulle följa med en del som inte finns.', do: 'Välj en av delarna, eller låt det vara kvar.' },
    en: { what: 'Something was to go with a part that is not there.', do: 'Choose one of the parts, or let it stay.' },
  },
};
