// Sentences for prioritising.
import type { FaultWords } from './fault-words.ts';

export const priorityFaults: Readonly<Record<string, FaultWords>> = {
  'priority.notFound': {
    status: 404,
    sv: { what: 'Prioriteringen finns inte.', do: 'Välj en omgång under Prioriteringar.' },
    en: { what: 'There is no such priority or round.', do: 'Choose a round under Priorities.' },
  },
  'priority.underWay': {
    status: 409,
    sv: { what: 'En omgång pågår redan.', do: 'Besluta den först, eller fortsätt i den.' },
    en: { what: 'A round is already under way.', do: 'Decide it first, or go on in that one.' },
  },
  'priority.state': {
    status: 409,
    sv: {
      what: 'Omgången är inte i det steget{state, select, decided {: den är beslutad och ligger fast} other {}}.',
      do: 'Läs in sidan igen, så visas vad som går att göra nu.',
    },
    en: {
      what: 'The round is not at that step{state, select, decided {: it is decided and stands} other {}}.',
      do: 'Load the page again to see what can be done now.',
    },
  },
  'priority.tooSmall': {
    status: 422,
    sv: {
      what: 'Omgången är för liten för att jämföra något.',
      do: 'Ta med minst två parter, två kriterier som går att poängsätta och två problem med underlag.',
    },
    en: {
      what: 'The round is too small to compare anything.',
      do: 'Include at least two parties, two criteria that can be scored and two problems with ground.',
    },
  },
  'priority.twice': {
    status: 422,
    sv: { what: 'Något står två gånger.', do: 'Ta bort det ena.' },
    en: { what: 'Something stands there twice.', do: 'Take one of them away.' },
  },
  'priority.bands': {
    status: 422,
    sv: { what: 'Gränserna mellan poängen måste stiga.', do: 'Skriv fyra tal, vart och ett större än det före.' },
    en: { what: 'The limits between the scores must rise.', do: 'Type four numbers, each larger than the one before.' },
  },
  'priority.notParty': {
    status: 403,
    sv: { what: 'Organisationen är inte med i omgången.', do: 'Bara de parter som valts när omgången började sätter poäng.' },
    en: { what: 'The organisation is not in this round.', do: 'Only the parties chosen when the round began give scores.' },
  },
  'priority.done': {
    status: 409,
    sv: { what: 'Er organisation har sagt att den är klar.', do: 'Ändra i den gemensamma poängsättningen.' },
    en: { what: 'Your organisation has said that it is done.', do: 'Change it when the scores are set together.' },
  },
  'priority.notDone': {
    status: 409,
    sv: {
      what: '{n, plural, one {En part är inte klar} other {# parter är inte klara}} än.',
      do: 'Vänta, eller skriv ett skäl till att öppna ändå.',
    },
    en: {
      what: '{n, plural, one {One party is not done} other {# parties are not done}} yet.',
      do: 'Wait, or give a reason for opening anyway.',
    },
  },
  'priority.missing': {
    status: 422,
    sv: { what: '{n, plural, one {En poäng saknas} other {# poäng saknas}}.', do: 'Sätt poäng i varje ruta som inte är streckad.' },
    en: { what: '{n, plural, one {One score is missing} other {# scores are missing}}.', do: 'Score every cell that is not hatched.' },
  },
  'priority.noGround': {
    status: 422,
    sv: { what: 'Problemet har inte underlag i den frysta bilden.', do: 'Det poängsätts och väljs inte förrän det går att avgöra.' },
    en: { what: 'The frozen picture gives no ground for the problem.', do: 'It is not scored or chosen until it can be told.' },
  },
  'priority.notCriterion': {
    status: 422,
    sv: { what: 'Kriteriet poängsätts inte i den här omgången.', do: 'Välj ett av omgångens kriterier.' },
    en: { what: 'The criterion is not scored in this round.', do: 'Choose one of the round’s criteria.' },
  },
  'priority.focusAreas': {
    status: 422,
    sv: { what: '{n, plural, one {Ett fokusområde är valt} other {# fokusområden är valda}}.', do: 'Välj {least} till {most}.' },
    en: { what: '{n, plural, one {One focus area is chosen} other {# focus areas are chosen}}.', do: 'Choose {least} to {most}.' },
  },
  'priority.whyNot': {
    status: 422,
    sv: { what: 'Problem {number} valdes inte, och skälet saknas.', do: 'Skriv varför det inte valdes.' },
    en: { what: 'Problem {number} was not chosen, and there is no reason.', do: 'Write why it was not chosen.' },
  },
  'priority.weightUnknown': {
    status: 422,
    sv: { what: 'Vikttabellen har ett brottsslag som inte finns.', do: 'Använd brottsslagen i listan.' },
    en: { what: 'The table of weights has a kind that does not exist.', do: 'Use the kinds in the list.' },
  },
  'priority.ended': {
    status: 409,
    sv: { what: 'Prioriteringen är redan avslutad.', do: 'Läs in sidan igen.' },
    en: { what: 'The priority has already ended.', do: 'Load the page again.' },
  },
  'priority.decisionNotStanding': {
    status: 422,
    sv: {
      what: 'Beslutet är inte ett av rådets beslut som gäller.',
      do: 'Välj ett av rådets beslut i listan, eller för in valet utan beslut.',
    },
    en: {
      what: 'That is no decision of the council that stands.',
      do: 'Choose one of the council’s decisions, or enter the choice without one.',
    },
  },
  'priority.decisionTaken': {
    status: 409,
    sv: { what: 'Beslutet bär redan en annan omgång.', do: 'Välj ett annat beslut.' },
    en: { what: 'The decision carries another round already.', do: 'Choose another decision.' },
  },
  'priority.otherDay': {
    status: 422,
    sv: { what: 'Beslutet togs en annan dag, {day}.', do: 'Skriv beslutets dag, eller välj ett annat beslut.' },
    en: { what: 'The decision was made on another day, {day}.', do: 'Type the day of the decision, or choose another one.' },
  },
  'priority.notDecided': {
    status: 409,
    sv: { what: 'Omgången är inte beslutad.', do: 'För in rådets val, och välj beslutet där.' },
    en: { what: 'The round is not decided.', do: 'Enter the council’s choice, and choose the decision there.' },
  },
  'priority.hasDecision': {
    status: 409,
    sv: { what: 'Omgången har redan sitt beslut.', do: 'Läs in sidan igen. Ett nytt beslut gäller en ny omgång.' },
    en: { what: 'The round has its decision already.', do: 'Load the page again. A new decision is for a new round.' },
  },
  'priority.earlier': {
    status: 422,
    sv: { what: 'Beslutet togs innan valet fördes in, {day}.', do: 'Välj ett beslut från den dagen eller senare.' },
    en: { what: 'The decision was made before the choice was entered, {day}.', do: 'Choose a decision of that day or later.' },
  },
};
