// What the log calls the events of planning reviews and lighting.
import { type EventWords, plain } from '../event-words.ts';

export const reviewEvents: Readonly<Record<string, EventWords>> = {
  'review.begun': plain('Började granska en plan eller plats', 'Began to review a plan or place'),
  'review.answered': plain('Svarade på checklistan', 'Answered the checklist'),
  'review.commented': plain('Skrev en synpunkt till planeraren', 'Wrote a comment to the planner'),
  'review.sent': plain('Skickade en granskning', 'Sent a review'),
  'review.replied': plain('Skrev in planerarens svar', 'Entered the planner’s reply'),
  'review.settled': plain('Skrev in vad det blev av en synpunkt', 'Entered what became of a comment'),
  'review.closed': plain('Avslutade en granskning', 'Closed a review'),
  'review.exported': plain('Hämtade en granskning som dokument', 'Took a review out as a document'),
  'light.added': plain('Lade in ett belysningsbehov', 'Entered a lighting need'),
  'light.changed': plain('Ändrade ett belysningsbehov', 'Changed a lighting need'),
  'light.observed': plain('Antecknade något om belysning på en plats', 'Noted something of the lighting at a place'),
  'light.observationJoined': plain('Lade en iakttagelse till ett belysningsbehov', 'Put an observation to a lighting need'),
  'light.decided': plain('Beslutade om belysning', 'Decided on lighting'),
};
