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
  'meeting.deputy': {
    status: 422,
    sv: { what: 'En ersättare kan bara sitta på en plats i taget, och måste vara ersättare i organet.', do: 'Välj en annan ersättare.' },
    en: { what: 'A deputy can sit in one seat at a time, and must be a deputy of the body.', do: 'Choose another deputy.' },
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
  'decision.votesLeft': {
    status: 422,
    sv: {
      what: '{n, plural, one {En som deltar har} other {# som deltar har}} ingen röst antecknad.',
      do: 'Anteckna för, emot eller avstår för var och en.',
    },
    en: {
      what: '{n, plural, one {One who takes part has} other {# who take part have}} no vote noted.',
      do: 'Note for, against or abstains for each.',
    },
  },
  'decision.reservation': {
    status: 422,
    sv: {
      what: 'Avvikande mening kan bara den ha som deltog i beslutet.',
      do: 'Se över närvaron i punkten, eller ta bort den avvikande meningen.',
    },
    en: {
      what: 'Only those who took part in the decision can dissent from it.',
      do: 'Look over the attendance of the item, or remove the dissent.',
    },
  },
  'decision.over': {
    status: 409,
    sv: { what: 'Beslutet gäller inte längre.', do: 'Se i beslutsregistret vad som har trätt i dess ställe.' },
    en: { what: 'The decision no longer holds.', do: 'See in the register of decisions what has taken its place.' },
  },
  'decision.locked': {
    status: 409,
    sv: {
      what: 'Protokollet är justerat. Beslutets ord kan inte ändras.',
      do: 'Fatta ett nytt beslut på ett möte och ange att det ersätter det här.',
    },
    en: {
      what: 'The minutes are approved. The words of the decision cannot change.',
      do: 'Make a new decision at a meeting and say that it replaces this one.',
    },
  },
  'decision.retry': {
    status: 409,
    sv: {
      what: 'Beslutet ska prövas på nytt, eftersom ett jäv anmäldes efteråt.',
      do: 'De som inte är jäviga fattar ett nytt beslut som ersätter det.',
    },
    en: {
      what: 'The decision is to be tried again, since a conflict of interest was told afterwards.',
      do: 'Those without one make a new decision that replaces it.',
    },
  },
  'decision.otherBody': {
    status: 409,
    sv: {
      what: 'Beslutet kan inte ersättas härifrån.',
      do: 'Samma organ ersätter det: på samma möte tills protokollet är justerat, därefter på ett senare.',
    },
    en: {
      what: 'The decision cannot be replaced from here.',
      do: 'The same body replaces it: at the same meeting until the minutes are approved, at a later one after that.',
    },
  },
  'decision.ownItem': {
    status: 409,
    sv: {
      what: 'Beslutet som ersätts gäller ett jäv, och i den här punkten finns andra beslut.',
      do: 'Lägg till en egen punkt för det nya beslutet, så att bara den döljs för den som är jävig.',
    },
    en: {
      what: 'A conflict of interest goes with the decision that is replaced, and there are other decisions in this item.',
      do: 'Add an item of its own for the new decision, so that only that one is hidden from whoever is recused.',
    },
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
