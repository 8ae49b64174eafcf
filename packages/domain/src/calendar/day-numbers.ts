// Months and days on the wall clock, without any time zone: minutes since 1970-01-01 00:00 in, "2025-03" out.

/** Year, month (January = 0) and day of a day number since 1970-01-01 (Hinnant's civil calendar). */
export function civilDate(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 2 : shifted - 10;
  return { year: yearOfEra + era * 400 + (month <= 1 ? 1 : 0), month, day };
}

/** Day number since 1970-01-01 of the first day of a month counted as year × 12 + month. */
export function firstDayOfMonth(month: number): number {
  return Math.round(Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / 86_400_000);
}

/** Day number of "2025-03-14". */
export function dayOfIso(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return Math.round(Date.UTC(year!, month! - 1, day!) / 86_400_000);
}

export function isoOfDay(dayNumber: number): string {
  const { year, month, day } = civilDate(dayNumber);
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "2025-03" */
export function monthKey(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function monthStartIso(month: number): string {
  return `${monthKey(month)}-01`;
}

export function monthEndIso(month: number): string {
  return isoOfDay(firstDayOfMonth(month + 1) - 1);
}

/** A table from day number to month, so that a million rows cost a million look-ups and no calendar. */
export function monthTable(firstDay: number, lastDay: number): Int32Array {
  const table = new Int32Array(lastDay - firstDay + 1);
  let { year, month } = civilDate(firstDay);
  let next = firstDayOfMonth(year * 12 + month + 1);
  for (let day = firstDay; day <= lastDay; day++) {
    if (day === next) {
      month++;
      if (month === 12) {
        month = 0;
        year++;
      }
      next = firstDayOfMonth(year * 12 + month + 1);
    }
    table[day - firstDay] = year * 12 + month;
  }
  return table;
}
