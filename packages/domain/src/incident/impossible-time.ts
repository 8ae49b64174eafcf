// What is impossible in a written time, in words: the 31st of February, month 13, 25:10, the day that a spreadsheet's number would be.
import type { Lang } from '../fault.ts';
import { daysIn, sheetDay1970 } from './wall-time.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
/** Where the value is hidden, the sentence does without it. */
const unseen = {
  sv: { day: 'dagen', month: 'månaden', clock: 'klockslaget', sheetDay: 'en annan dag' },
  en: { day: 'the day', month: 'the month', clock: 'the time of day', sheetDay: 'another day' },
} as const;

export interface ImpossibleParts {
  readonly day: string;
  readonly month: string;
  readonly clock: string;
  readonly sheetDay: string;
}

/** Every part as far as the text shows it; the sentence takes the one that its fault is about. */
export function impossibleParts(text: string, lang: Lang): ImpossibleParts {
  return {
    day: dayIn(text, lang) ?? unseen[lang].day,
    month: monthIn(text, lang) ?? unseen[lang].month,
    clock: clockIn(text, lang) ?? unseen[lang].clock,
    sheetDay: sheetDayIn(text) ?? unseen[lang].sheetDay,
  };
}

/** "31 februari", and with its year where that is why: "29 februari 2025". */
function dayIn(text: string, lang: Lang): string | null {
  for (const [year, month, day] of ordersOf(text)) {
    if (month < 1 || month > 12 || (day >= 1 && day <= daysIn(year, month))) continue;
    const name = new Intl.DateTimeFormat(locales[lang], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
    return month === 2 && day === 29 ? `${day} ${name} ${year}` : `${day} ${name}`;
  }
  return null;
}

function monthIn(text: string, lang: Lang): string | null {
  const [first] = ordersOf(text);
  const packed = /^(\d{4})[-/M]?(\d{2})$/.exec(text);
  const months = first ? [first[1], first[2]] : packed ? [Number(packed[2])] : [];
  const month = months.find((one) => one < 1 || one > 12);
  return month === undefined ? null : `${lang === 'sv' ? 'månad' : 'month'} ${month}`;
}

function clockIn(text: string, lang: Lang): string | null {
  const clock = /(?:^|[T ])(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?)\s*$/.exec(text)?.[1] ?? /^\d{3,4}$/.exec(text)?.[0];
  return clock === undefined ? null : lang === 'sv' ? `klockan ${clock}` : clock;
}

const sheetDayIn = (text: string): string | null =>
  /^\d{5}(?:[.,]\d+)?$/.test(text)
    ? new Date((Math.floor(Number(text.replace(',', '.'))) - sheetDay1970) * 86_400_000).toISOString().slice(0, 10)
    : null;

/** Year, month, day in each order that the way of writing leaves open. */
function ordersOf(text: string): (readonly [year: number, month: number, day: number])[] {
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:\D|$)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return [[Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])]];
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/.exec(text);
  if (!yearLast) return [];
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  return [
    [year, b, a],
    [year, a, b],
  ];
}
