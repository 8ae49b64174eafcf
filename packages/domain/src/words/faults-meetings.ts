// Sentences for bodies, meetings, minutes and decisions.
import type { FaultWords } from './fault-words.ts';

export const meetingFaults: Readonly<Record<string, FaultWords>> = {
  'body.notFound': {
    status: 404,
    sv: { what: 'Organet finns inte.', do: 'Gå till Rådet och välj bland dem som finns.' },
    en: { what: 'There is no such body.', do: 'Go to the council’s page and choose one of those there.' },
  },
  'body.memberNotFound': {
    status: 404,
    sv: { what: 'Platsen finns inte i organet.', do: 'Ladda om sidan och välj igen.' },
    en: { what: 'There is no such seat in the body.', do: 'Reload the page and choose again.' },
  },
  'meeting.notFound': {
    status: 404,
    sv: { what: 'Mötet finns inte.', do: 'Gå till Rådet och välj bland årets möten.' },
    en: { what: 'There is no such meeting.', do: 'Go to the council’s page and choose among the year’s meetings.' },
  },
  'meeting.step': {
    status: 409,
    sv: { what: 'Det går inte att göra i det läge mötet är i.', do: 'Ladda om sidan och se hur långt mötet har kommit.' },
    en: { what: 'That cannot be done in the state the meeting is in.', do: 'Reload the page to see how far the meeting has come.' },
  },
  'meeting.noItems': {
    status: 409,
    sv: { what: 'Dagordningen är tom.', do: 'Lägg till minst en punkt först.' },
    en: { what: 'The agenda is empty.', do: 'Add at least one item first.' },
  },
  'meeting.notQuorate': {
    status: 409,
    sv: {
      what: 'Rådet är inte beslutsfört i den här punkten: {present} av minst {needed} deltar.',
      do: 'Fyll i närvaron, kalla in en ersättare eller skjut upp punkten.',
    },
    en: {
      what: 'The body has no quorum in this item: {present} of at least {needed} take part.',
      do: 'Fill in the attendance, call in a deputy or postpone the item.',
    },
  },
  'meeting.item': {
    status: 404,
    sv: { what: 'Punkten finns inte på dagordningen.', do: 'Ladda om sidan och välj igen.' },
    en: { what: 'There is no such item on the agenda.', do: 'Reload the page and choose again.' },
  },
  'meeting.numbered': {
    status: 409,
    sv: { what: 'Punkten har fått sin paragraf och kan inte tas bort.', do: 'Skjut upp den i stället, så följer den med till nästa möte.' },
    en: {
      what: 'The item has its paragraph number and cannot be removed.',
      do: 'Postpone it instead: it then comes along to the next meeting.',
    },
  },
  'meeting.recused': {
    status: 403,
    sv: { what: 'Du är jävig i den här punkten.', do: 'Någon annan skriver i den och fattar beslut i den.' },
    en: { what: 'You have a conflict of interest in this item.', do: 'Somebody else writes in it and decides in it.' },
  },
  'meeting.paper': {
    status: 422,
    sv: { what: 'Filen är inte en PDF, eller är större än fem megabyte.', do: 'Spara den som PDF, dela den eller gör den mindre.' },
    en: { what: 'The file is no PDF, or larger than five megabytes.', do: 'Save it as PDF, split it or make it smaller.' },
  },
  'meeting.paperNotFound': {
    status: 404,
    sv: { what: 'Underlaget finns inte, eller får inte visas för dig.', do: 'Ladda om sidan. Fråga sekreteraren om det borde finnas.' },
    en: { what: 'There is no such paper, or it may not be shown to you.', do: 'Reload the page. Ask the secretary if it should be there.' },
  },
  'decision.notFound': {
    status: 404,
    sv: { what: 'Beslutet finns inte, eller får inte visas för dig.', do: 'Sök i beslutsregistret.' },
    en: { what: 'There is no such decision, or it may not be shown to you.', do: 'Search the register of decisions.' },
  },
  'decision.votes': {
    status: 422,
    sv: { what: 'Någon har röstat som inte får rösta i punkten, eller två gånger.', do: 'Se över närvaron och rösterna.' },
    en: { what: 'Somebody voted who may not vote in the item, or twice.', do: 'Look over the attendance and the votes.' },
  },
  'decision.lost': {
    status: 422,
    sv: { what: 'Förslaget föll i omröstningen.', do: 'Skriv beslutet som det blev, till exempel att förslaget avslås.' },
    en: {
      what: 'The proposal was lost in the vote.',
      do: 'Write the decision as it turned out, for example that the proposal is rejected.',
    },
  },
  'minutes.notFound': {
    status: 404,
    sv: { what: 'Protokollet är inte lämnat till justering än.', do: 'Sekreteraren skriver klart det och utser justerare.' },
    en: { what: 'The minutes have not been handed over for approval yet.', do: 'The secretary finishes them and names who checks them.' },
  },
  'minutes.notAdjuster': {
    status: 403,
    sv: { what: 'Du är inte justerare för det här protokollet.', do: 'Säg till sekreteraren om du borde vara det.' },
    en: { what: 'You are not one of those who check these minutes.', do: 'Tell the secretary if you should be.' },
  },
  'minutes.notApproved': {
    status: 409,
    sv: { what: 'Alla justerare har inte godkänt än.', do: 'Svara på de ändringar som väntar, eller byt ut den som inte kan svara.' },
    en: { what: 'Not all have approved yet.', do: 'Answer the changes that wait, or replace whoever cannot answer.' },
  },
  'minutes.unread': {
    status: 409,
    sv: {
      what: 'Ingen justerare får läsa {n, plural, one {en paragraf} other {# paragrafer}}, på grund av jäv.',
      do: 'Utse en justerare till.',
    },
    en: {
      what: 'Nobody who checks the minutes may read {n, plural, one {one paragraph} other {# paragraphs}}, because of recusal.',
      do: 'Name one more.',
    },
  },
  'minutes.blind': {
    status: 409,
    sv: { what: 'Du är jävig i en punkt och kan inte låsa hela protokollet.', do: 'Någon som får läsa alla paragrafer låser det.' },
    en: {
      what: 'You are recused from an item and cannot lock the whole of the minutes.',
      do: 'Somebody who may read every paragraph locks them.',
    },
  },
  'minutes.locked': {
    status: 409,
    sv: { what: 'Protokollet är justerat och låst.', do: 'En ändring kräver en ny paragraf på ett nytt möte.' },
    en: { what: 'The minutes are approved and locked.', do: 'A change takes a new paragraph at a new meeting.' },
  },
  'minutes.same': {
    status: 422,
    sv: { what: 'Din ändring är lika med det som står.', do: 'Ändra texten, eller godkänn paragrafen.' },
    en: { what: 'Your change is the same as what stands there.', do: 'Change the text, or approve the paragraph.' },
  },
};
