// Sentences for planning reviews and lighting.
import type { FaultWords } from './fault-words.ts';

export const reviewFaults: Readonly<Record<string, FaultWords>> = {
  'light.done': {
    status: 409,
    sv: { what: 'Belysningen är redan lagad.', do: 'Lägg in ett nytt behov om den har gått sönder igen.' },
    en: { what: 'The lighting is already fixed.', do: 'Enter a new need if it has broken again.' },
  },
  'light.noDecision': {
    status: 404,
    sv: { what: 'Beslutet finns inte, eller gäller inte längre.', do: 'Välj ett annat beslut i listan, eller inget.' },
    en: { what: 'There is no such decision, or it no longer stands.', do: 'Choose another decision from the list, or none.' },
  },
  'light.noObservation': {
    status: 404,
    sv: { what: 'Iakttagelsen finns inte, eller hör redan till ett behov.', do: 'Ladda om listan.' },
    en: { what: 'There is no such observation, or it belongs to a need already.', do: 'Reload the list.' },
  },
  'light.outside': {
    status: 422,
    sv: { what: 'Platsen ligger utanför kommunens områden.', do: 'Kontrollera positionen. Latitud står först, som 58,12.' },
    en: { what: 'The place is outside the municipality’s areas.', do: 'Check the position. Latitude comes first, like 58.12.' },
  },
  'light.tomorrow': {
    status: 422,
    sv: { what: 'Dagen har inte varit än.', do: 'Välj dagen då det sågs.' },
    en: { what: 'The day has not been yet.', do: 'Choose the day on which it was seen.' },
  },
  'light.notApproved': {
    status: 409,
    sv: { what: 'Belysningen kan inte vara lagad innan det är beslutat.', do: 'Skriv in beslutet först.' },
    en: { what: 'The lighting cannot be fixed before it is decided.', do: 'Enter the decision first.' },
  },
  'light.notFound': {
    status: 404,
    sv: { what: 'Belysningsbehovet finns inte.', do: 'Ladda om listan.' },
    en: { what: 'There is no such lighting need.', do: 'Reload the list.' },
  },
  'review.empty': {
    status: 409,
    sv: { what: 'Inget i checklistan är besvarat än.', do: 'Svara på det som är aktuellt och skicka sedan.' },
    en: { what: 'Nothing in the checklist is answered yet.', do: 'Answer what is relevant, then send.' },
  },
  'review.area': {
    status: 422,
    sv: { what: 'Området finns inte i kommunens områden.', do: 'Välj ett område i listan.' },
    en: { what: 'The area is not among the municipality’s areas.', do: 'Choose an area from the list.' },
  },
  'review.noComment': {
    status: 404,
    sv: { what: 'Synpunkten finns inte.', do: 'Ladda om granskningen.' },
    en: { what: 'There is no such comment.', do: 'Reload the review.' },
  },
  'review.noReply': {
    status: 409,
    sv: { what: 'Synpunkten har inget svar än.', do: 'Skriv in planerarens svar först, sedan vad det blev av det.' },
    en: { what: 'The comment has no reply yet.', do: 'Enter the planner’s reply first, then what became of it.' },
  },
  'review.notFound': {
    status: 404,
    sv: { what: 'Granskningen finns inte.', do: 'Öppna listan över granskningar.' },
    en: { what: 'There is no such review.', do: 'Open the list of reviews.' },
  },
  'review.notSent': {
    status: 409,
    sv: { what: 'Granskningen är inte skickad, eller redan avslutad.', do: 'Svar skrivs in medan den är skickad.' },
    en: { what: 'The review is not sent, or already closed.', do: 'Replies are entered while it is sent.' },
  },
  'review.open': {
    status: 409,
    sv: { what: '{n, plural, one {En synpunkt väntar} other {# synpunkter väntar}} på svar.', do: 'Skriv in svaren och avsluta sedan.' },
    en: { what: '{n, plural, one {One comment waits} other {# comments wait}} for a reply.', do: 'Enter the replies, then close.' },
  },
  'review.replied': {
    status: 409,
    sv: { what: 'Synpunkten har redan ett svar.', do: 'Svaret står kvar. Skriv vad det blev av det i stället.' },
    en: { what: 'The comment already has a reply.', do: 'The reply stands. Say what became of it instead.' },
  },
  'review.sent': {
    status: 409,
    sv: { what: 'Granskningen är skickad och ändras inte.', do: 'Gör en ny granskning av nästa skede.' },
    en: { what: 'The review has been sent and is not changed.', do: 'Make a new review of the next stage.' },
  },
};
