// The letter that an agreement ends: Swedish first, English after.
import { longDate } from '../calendar/long-date.ts';
import type { MailText } from './mail-words.ts';

export interface EndingLetter {
  readonly municipality: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly ends: string;
  readonly months: number;
  readonly link: string;
}

export function endingLetter({ municipality, title, ends, months, link }: EndingLetter): MailText {
  const sv = months === 1 ? 'en månad' : `${months} månader`;
  const en = months === 1 ? 'a month' : `${months} months`;
  return {
    subject: `Överenskommelsen i ${municipality} löper ut / The agreement in ${municipality} is ending`,
    body: [
      `${title.sv} löper ut ${longDate(ends, 'sv')}, om ${sv} eller mindre.`,
      `Börja på nästa överenskommelse i tid. Den bygger på hur åtagandena gick:\n${link}`,
      '----',
      `${title.en} ends on ${longDate(ends, 'en')}, in ${en} or less.`,
      `Begin the next agreement in time. It builds on how the commitments went:\n${link}\n`,
    ].join('\n\n'),
  };
}
