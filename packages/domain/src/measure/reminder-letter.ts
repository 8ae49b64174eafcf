// The letter that tells what is late: no more than the measure's name, when it was to be done, and where to report it.
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
