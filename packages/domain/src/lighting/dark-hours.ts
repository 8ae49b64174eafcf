// How much of a month or a year each hour of the day is dark, so that incidents with a known hour can be told as after dark or not.

/** the sun below this is dark: the end of civil twilight, when outdoor light is needed to see */
const darkAltitude = -6;
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Share of the days on which the middle of this hour is dark, by Swedish wall time (summer time from late March to late October).
 * @param latitude degrees north; default 58, southern and middle Sweden
 * @param months how much each month weighs, January first; default by its days
 * @returns 24 shares in [0, 1], hour 0 first. Good to some minutes: no refraction, no equation of time, longitude 15° E
 */
export function darkShares(latitude = 58, months: readonly number[] = daysIn): Float64Array {
  const shares = new Float64Array(24);
  const all = months.reduce((sum, weight) => sum + weight, 0);
  for (let month = 0, day = 1; month < 12; month++)
    for (let i = 0; i < daysIn[month]!; i++, day++)
      for (let hour = 0; hour < 24; hour++) if (isDark(latitude, day, hour)) shares[hour]! += (months[month] ?? 0) / all / daysIn[month]!;
  return shares;
}

function isDark(latitude: number, day: number, hour: number): boolean {
  const radians = Math.PI / 180;
  const declination = -23.44 * Math.cos(((day + 10) * 2 * Math.PI) / 365);
  // last Sundays of March and October, about days 87 and 300
  const summer = day >= 87 && day < 300 ? 1 : 0;
  const angle = (hour + 0.5 - summer - 12) * 15 * radians;
  const altitude = Math.asin(
    Math.sin(latitude * radians) * Math.sin(declination * radians) +
      Math.cos(latitude * radians) * Math.cos(declination * radians) * Math.cos(angle),
  );
  return altitude < darkAltitude * radians;
}
