// What the log calls the events of prioritising.
import { type EventWords, plain } from '../event-words.ts';

export const priorityEvents: Readonly<Record<string, EventWords>> = {
  'priority.roundMade': plain('Började en omgång av prioritering', 'Began a round of prioritising'),
  'priority.roundChanged': plain('Ändrade en omgång innan den låstes', 'Changed a round before it was fixed'),
  'priority.locked': plain('Låste kriterier och ankare', 'Fixed criteria and anchors'),
  'priority.scored': plain('Satte poäng för sin organisation', 'Scored for the own organisation'),
  'priority.partyDone': plain('Lämnade sin organisations poäng', 'Handed in the own organisation’s scores'),
  'priority.roundOpened': plain('Öppnade parternas poäng för alla', 'Opened the parties’ scores for all'),
  'priority.scoredTogether': plain('Satte gemensamma poäng', 'Set joint scores'),
  'priority.decided': plain('Förde in rådets val av fokusområden', 'Entered the council’s choice of focus areas'),
  'priority.carried': plain('Knöt en omgångs val till rådets beslut', 'Tied a round’s choice to the council’s decision'),
  'priority.ended': plain('Avslutade en prioritering', 'Ended a priority'),
  'priority.exported': plain('Hämtade en omgång som fil', 'Downloaded a round as a file'),
  'priority.harmWeighted': plain('Lade till en version av vikttabellen', 'Added a version of the table of harm weights'),
};
