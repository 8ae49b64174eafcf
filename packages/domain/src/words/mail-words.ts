// What letters say: Swedish first, English after, since the receiver's language is not known. Short, and no more about anyone than needed.

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
