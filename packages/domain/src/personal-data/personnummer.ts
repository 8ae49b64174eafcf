// Swedish personal identity numbers: a date (a coordination number adds 60 to the day) and a check digit.

/** Six or eight digits of date and four more, with or without a sign between. Enough to look for in a text; `isPersonnummer` decides. */
export const personnummerPattern = /(?<![\d-])((?:19|20)?\d{6})[-+–\u2011 ](\d{4})(?!\d)/g;

/** Twelve or ten digits with nothing between them. */
export const plainPersonnummer = /(?<!\d)((?:19|20)?\d{6})(\d{4})(?!\d)/g;

/** @param date YYMMDD or YYYYMMDD, digits only  @param last the four digits after it, the last of which is the check digit */
export function isPersonnummer(date: string, last: string): boolean {
  const short = date.slice(-6);
  const month = Number(short.slice(2, 4));
  const day = Number(short.slice(4, 6)) % 60;
  if (month < 1 || month > 12 || day < 1 || day > 31 || (date.length === 8 && Number(date.slice(0, 4)) > 2099)) return false;
  let sum = 0;
  for (const [i, digit] of [...(short + last)].entries()) {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  }
  return sum % 10 === 0;
}
