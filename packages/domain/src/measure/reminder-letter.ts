// The letters that tell what is late, and what the week asks for: no more than a name, when it was or is to be done, and where.
import type { MailText } from '../words/mail-words.ts';
import { dayWords } from './schedule-words.ts';

export interface LateLine {
  readonly title: string;
  /** a day, or a wall time */
  readonly start: string;
  readonly days: number;
}

const most = 20;

export function reminderLetter({
  municipality,
  link,
  lines,
}: {
  readonly municipality: string;
  readonly link: string;
  readonly lines: readonly LateLine[];
}): MailText {
  const n = lines.length;
  const shown = lines.slice(0, most);
  const sv = shown.map(
    ({ title, start, days }) => `– ${title}, ${dayWords(start, 'sv')}: ${days === 1 ? 'en dag' : `${days} dagar`} försenat`,
  );
  const en = shown.map(({ title, start, days }) => `– ${title}, ${dayWords(start, 'en')}: ${days === 1 ? 'one day' : `${days} days`} late`);
  const more = n > most ? { sv: [`… och ${n - most} till.`], en: [`… and ${n - most} more.`] } : { sv: [], en: [] };
  return {
    subject: `${n === 1 ? 'Ett tillfälle är försenat' : `${n} tillfällen är försenade`} / ${n === 1 ? 'One occasion is late' : `${n} occasions are late`} (Samsyn, ${municipality})`,
    body: [
      'Det här skulle ha varit gjort och är inte rapporterat:',
      [...sv, ...more.sv].join('\n'),
      `Rapportera här:\n${link}`,
      '----',
      'This was to be done and has not been reported:',
      [...en, ...more.en].join('\n'),
      `Report it here:\n${link}\n`,
    ].join('\n\n'),
  };
}

/** One thing of a person's list. */
export interface WaitingLine {
  readonly what: { readonly sv: string; readonly en: string };
  /** a day or a wall time; null when no day is set */
  readonly start: string | null;
  readonly days: number;
}

/** The list that stands under "My tasks", once a week. */
export function weekLetter({
  municipality,
  link,
  late,
  week,
}: {
  readonly municipality: string;
  readonly link: string;
  readonly late: readonly WaitingLine[];
  readonly week: readonly WaitingLine[];
}): MailText {
  const line = ({ what, start, days }: WaitingLine, lang: 'sv' | 'en'): string => {
    const when = start === null ? '' : `, ${dayWords(start, lang)}`;
    const past = lang === 'sv' ? (days === 1 ? 'en dag' : `${days} dagar`) : days === 1 ? 'one day' : `${days} days`;
    return `– ${what[lang]}${when}${days > 0 ? `: ${past} ${lang === 'sv' ? 'försenat' : 'late'}` : ''}`;
  };
  const part = (heading: string, all: readonly WaitingLine[], lang: 'sv' | 'en'): string[] => {
    if (all.length === 0) return [];
    const more = all.length > most ? [lang === 'sv' ? `… och ${all.length - most} till.` : `… and ${all.length - most} more.`] : [];
    return [[heading, ...all.slice(0, most).map((one) => line(one, lang)), ...more].join('\n')];
  };
  const n = late.length + week.length;
  return {
    subject: `Din vecka: ${n === 1 ? 'en uppgift' : `${n} uppgifter`} / Your week: ${n === 1 ? 'one task' : `${n} tasks`} (Samsyn, ${municipality})`,
    body: [
      ...part('Försenat', late, 'sv'),
      ...part('Den här veckan', week, 'sv'),
      `Mina uppgifter:\n${link}`,
      '----',
      ...part('Late', late, 'en'),
      ...part('This week', week, 'en'),
      `My tasks:\n${link}\n`,
    ].join('\n\n'),
  };
}
