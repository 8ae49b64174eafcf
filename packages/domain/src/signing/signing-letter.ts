// The letter to whoever is to sign: Swedish first, English after. It holds a link to the page and nothing of the text.
import type { MailText } from '../words/mail-words.ts';

export interface SigningLetter {
  readonly municipality: string;
  /** null: the address is not known here */
  readonly link: string | null;
  readonly due: string | null;
  readonly reminder: boolean;
}

export function signingLetter({ municipality, link, due, reminder }: SigningLetter): MailText {
  const sv = [
    `Överenskommelsen i ${municipality} väntar på din underskrift i Samsyn${due ? `, senast ${due}` : ''}.`,
    ...(link ? [`Logga in och läs den här:\n${link}`] : ['Logga in i Samsyn och öppna överenskommelsen.']),
    'Kan du inte skriva under? Utse en ersättare eller avböj med skäl på samma sida.',
  ];
  const en = [
    `The agreement in ${municipality} is waiting for your signature in Samsyn${due ? `, by ${due}` : ''}.`,
    ...(link ? [`Sign in and read it here:\n${link}`] : ['Sign in to Samsyn and open the agreement.']),
    'Can you not sign? Name a deputy, or decline with a reason, on the same page.',
  ];
  const subject = reminder ? 'Påminnelse: att skriva under / Reminder: to sign' : 'Att skriva under / To sign';
  return { subject: `${subject} – Samsyn`, body: `${sv.join('\n\n')}\n\n----\n\n${en.join('\n\n')}\n` };
}
