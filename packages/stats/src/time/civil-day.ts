// Calendar dates as whole days since 1970-01-01, without a clock or a time zone.

/** Days since 1970-01-01 of a date of the Gregorian calendar; a day past the end of its month runs on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const inEra = shifted - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/** The same calendar date some years earlier; 29 February becomes 1 March where there is none. */
export function yearsBefore(date: number, years: number): number {
  const days = date + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return dayOf(year + era * 400 + (month <= 2 ? 1 : 0) - years, month, day);
}

/** Months since January 1970 of a day since 1970-01-01: 0–11 in 1970, 12 in January 1971. */
export function monthOf(day: number): number {
  const days = Math.floor(day) + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // the years of this reckoning begin in March
  return (year + era * 400 - 1970) * 12 + 2 + Math.floor((5 * inYear + 2) / 153);
}

/** First day, since 1970-01-01, of a month since January 1970. */
export function dayOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  return dayOf(1970 + year, month - 12 * year + 1, 1);
}
