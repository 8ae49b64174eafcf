// Which day the keeping ends at. Whole months: a month goes when all of it is old enough, so that no month is left half.

/** The first day that is kept, "2023-12-01": everything before it has been kept for `months` whole months. */
export function keptFrom(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const at = year * 12 + (month - 1) - months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** The same day of the month so many months before; the last one where that month is shorter. */
export function monthsBefore(today: string, months: number): string {
  const first = keptFrom(today, months);
  const last = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  return `${first.slice(0, 8)}${String(Math.min(Number(today.slice(8, 10)), last)).padStart(2, '0')}`;
}

/** The first day of the month after `today`: when the next month of rows goes. */
export const nextMonth = (today: string): string => keptFrom(today, -1);

/** The day in Sweden, where the municipalities and their nights are. */
export const swedishDay = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
