// Sentences for goals.
import type { FaultWords } from './fault-words.ts';

export const goalFaults: Readonly<Record<string, FaultWords>> = {
  'goal.notFound': {
    status: 404,
    sv: { what: 'Målet finns inte.', do: 'Gå till problemets eller åtgärdens mål.' },
    en: { what: 'There is no such goal.', do: 'Go to the goals of the problem or the measure.' },
  },
  'goal.locked': {
    status: 409,
    sv: { what: 'Målet är låst.', do: 'Skriv en ändring med skäl. Det som låstes står kvar.' },
    en: { what: 'The goal is locked.', do: 'Write an amendment with a reason. What was locked stays.' },
  },
  'goal.notLocked': {
    status: 409,
    sv: { what: 'Målet är inte låst än.', do: 'Ta bort det och skriv ett nytt, eller lås det först.' },
    en: { what: 'The goal is not locked yet.', do: 'Remove it and write a new one, or lock it first.' },
  },
  'goal.tooLate': {
    status: 409,
    sv: { what: 'Uppföljningen har redan börjat.', do: 'Ett mål låses innan resultat syns. Skriv ett mål som börjar senare.' },
    en: { what: 'The follow-up has already begun.', do: 'A goal is locked before results are seen. Write one that begins later.' },
  },
  'goal.noSuchTarget': {
    status: 422,
    sv: { what: 'Målet har ett annat slags målvärde.', do: 'Ändra det värde som målet har.' },
    en: { what: 'The goal has another kind of target.', do: 'Change the value that the goal has.' },
  },
  'goal.dueTooEarly': {
    status: 422,
    sv: { what: 'Slutdagen ligger för tidigt.', do: 'Välj en dag efter att målet låstes.' },
    en: { what: 'The last day is too early.', do: 'Choose a day after the goal was locked.' },
  },
  'goal.noPicture': {
    status: 409,
    sv: {
      what: 'Problemet kommer inte från en fryst bild, så det finns inget utgångsläge att frysa.',
      do: 'Välj ett annat mått: enkät, tillsyn eller eget.',
    },
    en: {
      what: 'The problem does not come from a frozen picture, so there is no baseline to freeze.',
      do: 'Choose another indicator: survey, inspection or your own.',
    },
  },
  'goal.noIndicator': {
    status: 422,
    sv: { what: 'Måttet finns inte för det här problemet.', do: 'Välj ett av måtten i listan.' },
    en: { what: 'This problem has no such indicator.', do: 'Choose one of those in the list.' },
  },
  'goal.noComparison': {
    status: 422,
    sv: { what: 'Det finns ingen jämförelse som får visas för alla parter.', do: 'Följ upp mot bara tiden före.' },
    en: { what: 'There is no comparison that may be shown to all parties.', do: 'Follow up against the time before alone.' },
  },
  'goal.whyNone': {
    status: 422,
    sv: { what: 'Målet saknar jämförelse, och det står inte varför.', do: 'Välj en jämförelse, eller skriv varför ingen passar.' },
    en: { what: 'The goal has no comparison, and it is not said why.', do: 'Choose one, or write why none fits.' },
  },
  'goal.notCounted': {
    status: 422,
    sv: {
      what: 'Talen stämmer inte med vad de sägs vara.',
      do: 'En andel är mellan 0 och 100 procent och ett antal är ett helt tal. Annars: välj att talet är något annat.',
    },
    en: {
      what: 'The numbers do not fit what they are said to be.',
      do: 'A share is between 0 and 100 percent and a count is whole. Otherwise choose that the number is something else.',
    },
  },
  'goal.otherProblem': {
    status: 422,
    sv: { what: 'Åtgärden hör till ett annat problem.', do: 'Välj en åtgärd mot samma problem.' },
    en: { what: 'The measure belongs to another problem.', do: 'Choose a measure against the same problem.' },
  },
  'goal.noMeasure': {
    status: 404,
    sv: { what: 'Åtgärden finns inte.', do: 'Välj en åtgärd i planen.' },
    en: { what: 'There is no such measure.', do: 'Choose a measure of the plan.' },
  },
};
