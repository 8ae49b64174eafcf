// What letters say: Swedish first, English after, since the receiver's language is not known. Short, and no more about anyone than needed.
import { longDate } from '../calendar/long-date.ts';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}
export interface InvitationLetter {
  readonly municipality: string;
  readonly organisation: string;
  readonly link: string;
  readonly days: number;
}

/** The two languages one after the other, a line between. */
const both = (sv: readonly string[], en: readonly string[]): string => `${sv.join('\n\n')}\n\n----\n\n${en.join('\n\n')}\n`;

export function invitationLetter({ municipality, organisation, link, days }: InvitationLetter): MailText {
  return {
    subject: `Inbjudan till Samsyn i ${municipality} / Invitation to Samsyn in ${municipality}`,
    body: both(
      [
        `Du är inbjuden att arbeta i Samsyn i ${municipality}, för ${organisation}. Samsyn är parternas gemensamma verktyg för brottsförebyggande arbete.`,
        `Öppna länken och välj hur du vill logga in. Den fungerar en gång, i ${days} dagar:\n${link}`,
        'Väntade du ingen inbjudan? Då behöver du inte göra något.',
      ],
      [
        `You are invited to work in Samsyn in ${municipality}, for ${organisation}. Samsyn is the partners’ shared tool for crime prevention.`,
        `Open the link and choose how you want to sign in. It works once, for ${days} days:\n${link}`,
        'Did you not expect an invitation? Then you need do nothing.',
      ],
    ),
  };
}

export function renewalLetter({ municipality, link, days }: Omit<InvitationLetter, 'organisation'>): MailText {
  return {
    subject: `Ny inloggning till Samsyn i ${municipality} / New sign-in to Samsyn in ${municipality}`,
    body: both(
      [
        `Administratören i ${municipality} har gett dig en länk för att välja nytt lösenord i Samsyn. Den fungerar en gång, i ${days} dagar:\n${link}`,
        'Har du inte bett om den? Använd den inte, och säg till administratören.',
      ],
      [
        `The administrator in ${municipality} has given you a link for choosing a new password in Samsyn. It works once, for ${days} days:\n${link}`,
        'Did you not ask for it? Do not use it, and tell the administrator.',
      ],
    ),
  };
}

/** To whoever has the account: so that a change she did not make is noticed. */
export function changedLetter(what: 'password' | 'second'): MailText {
  const sv =
    what === 'password' ? 'Lösenordet för ditt konto i Samsyn har ändrats.' : 'Sätten att logga in på ditt konto i Samsyn har ändrats.';
  const en =
    what === 'password'
      ? 'The password of your account in Samsyn has changed.'
      : 'The ways of signing in to your account in Samsyn have changed.';
  return {
    subject: 'Ditt konto i Samsyn har ändrats / Your account in Samsyn has changed',
    body: both([sv, 'Var det inte du? Säg till administratören nu.'], [en, 'Was it not you? Tell the administrator now.']),
  };
}

export interface Summons {
  readonly body: string;
  readonly municipality: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly items: readonly { readonly at: Date; readonly sv: string; readonly en: string }[];
  readonly link: string;
}

const stockholm = { timeZone: 'Europe/Stockholm' } as const;
const dayOf = (at: Date, locale: string): string =>
  at.toLocaleDateString(locale, { ...stockholm, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const clock = (at: Date): string => at.toLocaleTimeString('sv-SE', { ...stockholm, hour: '2-digit', minute: '2-digit' });

export interface MeetingMoved {
  readonly body: string;
  readonly municipality: string;
  /** when it was to be */
  readonly from: Date;
  readonly to: Date;
  readonly place: string;
  readonly reason: string;
  readonly link: string;
}

const dayAndTime = (at: Date, lang: 'sv' | 'en'): string =>
  lang === 'sv' ? `${dayOf(at, 'sv-SE')} klockan ${clock(at)}` : `${dayOf(at, 'en-GB')} at ${clock(at)}`;

export function movedLetter({ body, municipality, from, to, place, reason, link }: MeetingMoved): MailText {
  const where = place === '' ? '' : `, ${place}`;
  return {
    subject: `Flyttat: ${body} ${dayOf(to, 'sv-SE')} / Moved: ${body}`,
    body: both(
      [
        `Mötet i ${body} i ${municipality}, ${dayAndTime(from, 'sv')}, är flyttat. Det är nu ${dayAndTime(to, 'sv')}${where}.`,
        `Skäl: ${reason}`,
        `Kalenderfilen är bifogad och flyttar mötet i din kalender. Dagordningen läser du i Samsyn:\n${link}`,
      ],
      [
        `The meeting of ${body} in ${municipality}, ${dayAndTime(from, 'en')}, has been moved. It is now ${dayAndTime(to, 'en')}${where}.`,
        `Reason: ${reason}`,
        `The calendar file is attached and moves the meeting in your calendar. Read the agenda in Samsyn:\n${link}`,
      ],
    ),
  };
}

export function cancelledLetter({ body, municipality, from, reason, link }: Omit<MeetingMoved, 'to' | 'place'>): MailText {
  return {
    subject: `Inställt: ${body} ${dayOf(from, 'sv-SE')} / Cancelled: ${body}`,
    body: both(
      [
        `Mötet i ${body} i ${municipality}, ${dayAndTime(from, 'sv')}, är inställt.`,
        `Skäl: ${reason}`,
        `Kalenderfilen är bifogad och tar bort mötet ur din kalender. Mer i Samsyn:\n${link}`,
      ],
      [
        `The meeting of ${body} in ${municipality}, ${dayAndTime(from, 'en')}, is cancelled.`,
        `Reason: ${reason}`,
        `The calendar file is attached and removes the meeting from your calendar. More in Samsyn:\n${link}`,
      ],
    ),
  };
}

export interface AdjustReminder {
  readonly body: string;
  readonly municipality: string;
  /** YYYY-MM-DD */
  readonly meetingDay: string;
  readonly adjustBy: string;
  readonly link: string;
}

/** To whoever checks minutes and has not answered. What stands in them is read in Samsyn. */
export function adjustLetter({ body, municipality, meetingDay, adjustBy, link }: AdjustReminder): MailText {
  return {
    subject: `Påminnelse: protokoll att justera senast ${longDate(adjustBy, 'sv')} / Reminder: minutes to check`,
    body: both(
      [
        `Protokollet från ${body} i ${municipality} den ${longDate(meetingDay, 'sv')} väntar på att du justerar det.`,
        `Godkänn eller be om ändring senast ${longDate(adjustBy, 'sv')}:\n${link}`,
        'Kan du inte? Säg till sekreteraren, så utses någon annan.',
      ],
      [
        `The minutes of ${body} in ${municipality} of ${longDate(meetingDay, 'en')} wait for you to check them.`,
        `Approve them or ask for a change by ${longDate(adjustBy, 'en')}:\n${link}`,
        'Can you not? Tell the secretary, and somebody else is named.',
      ],
    ),
  };
}

/** To the chair, when the last day has passed: which seats have not answered. */
export function unadjustedLetter({
  body,
  municipality,
  meetingDay,
  adjustBy,
  link,
  left,
}: AdjustReminder & { readonly left: readonly string[] }): MailText {
  const lines = left.map((seat) => `– ${seat}`).join('\n');
  return {
    subject: `Protokollet är inte justerat i tid: ${body} / Minutes not approved in time: ${body}`,
    body: both(
      [
        `Protokollet från ${body} i ${municipality} den ${longDate(meetingDay, 'sv')} skulle ha justerats senast ${longDate(adjustBy, 'sv')}. De här har inte svarat:\n${lines}`,
        `Den som inte kan svara byts ut av sekreteraren:\n${link}`,
      ],
      [
        `The minutes of ${body} in ${municipality} of ${longDate(meetingDay, 'en')} were to be approved by ${longDate(adjustBy, 'en')}. These have not answered:\n${lines}`,
        `Whoever cannot answer is replaced by the secretary:\n${link}`,
      ],
    ),
  };
}

/** The agenda with its times; papers are read in Samsyn, since a letter is read by anyone on its way. */
export function summonsLetter({ body, municipality, startsAt, place, items, link }: Summons): MailText {
  const agenda = (lang: 'sv' | 'en'): string => items.map((item, i) => `${clock(item.at)}  ${i + 1}. ${item[lang]}`).join('\n');
  const where = place === '' ? '' : `, ${place}`;
  return {
    subject: `Kallelse: ${body} ${dayOf(startsAt, 'sv-SE')} / Summons: ${body}`,
    body: both(
      [
        `Du kallas till ${body} i ${municipality}, ${dayOf(startsAt, 'sv-SE')} klockan ${clock(startsAt)}${where}.`,
        `Dagordning:\n${agenda('sv')}`,
        `Underlagen läser du i Samsyn:\n${link}`,
        'Kan du inte komma? Säg till sekreteraren, så kallas din ersättare. Kalenderfilen är bifogad.',
      ],
      [
        `You are summoned to ${body} in ${municipality}, ${dayOf(startsAt, 'en-GB')} at ${clock(startsAt)}${where}.`,
        `Agenda:\n${agenda('en')}`,
        `Read the papers in Samsyn:\n${link}`,
        'Can you not come? Tell the secretary, and your deputy is called. The calendar file is attached.',
      ],
    ),
  };
}
